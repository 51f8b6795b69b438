public import InovasiModel

/// No more entries are filed than the rulebook allows.
///
/// The finding is about the agency, or the competition, and refuses no entry: which of them to withdraw is not for a
/// program to choose. Rows that share an identifier count once.
public struct QuotaRule: Rule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.quotaExceeded] }

  /// Counts the entries under each quota.
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    for quota in context.competition.rulebook.quotas {
      let entries = context.competition.entries.filter { quota.groups.apply(to: $0) }
      switch quota.per {
      case .competition:
        let count = Set(entries.map(\.id)).count
        if count > quota.maximum { report(quota, .competition, "competition", count, &findings) }
      case .agency:
        var filed: [Agency.ID: Set<Entry.ID>] = [:]
        for entry in entries { if let agency = entry.agency { filed[agency, default: []].insert(entry.id) } }
        for (agency, ids) in filed.sorted(by: { $0.key < $1.key }) where ids.count > quota.maximum {
          report(quota, .agency(agency), agency.rawValue, ids.count, &findings)
        }
      }
    }
  }

  private func report(
    _ quota: Rulebook.Quota, _ subject: Finding.Subject, _ scope: String, _ count: Int, _ findings: inout [Finding]
  ) {
    findings.append(
      Finding(
        .quotaExceeded, about: subject, path: "entries",
        parameters: ["scope": scope, "count": "\(count)", "limit": "\(quota.maximum)"], basis: quota.basis))
  }
}
