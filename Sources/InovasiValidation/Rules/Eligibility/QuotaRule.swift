public import InovasiModel

/// No more entries are filed than the rulebook allows.
///
/// The finding is about the agency, or the competition, and refuses no entry: which of them to withdraw is not for a
/// program to choose. Rows that share an identifier count once; groups that a quota does not name stay outside it.
public struct QuotaRule: SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.quotaExceeded] }

  /// Counts the entries under each quota.
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    for quota in context.competition.rulebook.quotas {
      var filed: [String: Set<Entry.ID>] = [:]
      for entry in context.competition.entries where quota.groups.apply(to: entry) {
        let participant = entry.agency.flatMap(context.agency)?.participantClass
        guard quota.classes.isEmpty || participant.map(quota.classes.contains) == true,
          let scope = quota.scope(of: entry, participant)
        else { continue }
        filed[scope, default: []].insert(entry.id)
      }
      for (scope, ids) in filed.sorted(by: { $0.key < $1.key }) where ids.count > quota.maximum {
        let agency = quota.per == .agency ? Agency.ID(scope) : nil
        let whole = LocalizedText(id: "Seluruh kompetisi", en: "The whole competition")
        findings.append(
          Finding(
            .quotaExceeded, about: agency.map(Finding.Subject.agency) ?? .competition, path: "entries",
            parameters: TextParameters(["scope": scope, "count": "\(ids.count)", "limit": "\(quota.maximum)"])
              .adding("scopeName", quota.per == .competition ? whole : LocalizedText(scope)), basis: quota.basis))
      }
    }
  }
}

extension Rulebook.Quota {
  /// What an entry is counted under; `nil` when it belongs to nothing that the quota counts.
  fileprivate func scope(of entry: Entry, _ participant: Rulebook.ParticipantClass.ID?) -> String? {
    switch per {
    case .agency: entry.agency?.rawValue
    case .group: entry.group?.rawValue
    case .participantClass: participant?.rawValue
    case .competition: "competition"
    }
  }
}
