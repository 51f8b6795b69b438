public import InovasiModel

/// An entry in a replication group names what it replicates, and that is one of the winners that may be replicated.
public struct ReplicationRule: SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.replicationUnnamed, .replicationUnknown] }

  /// Looks at the sources that each entry names.
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    let competition = context.competition
    for rule in competition.rulebook.replications {
      let winners = winners(rule, competition.history)
      for entry in competition.entries where rule.groups.apply(to: entry) {
        let sources = entry.replicates.filter { !$0.isBlank }
        if sources.isEmpty {
          findings.append(
            Finding(
              .replicationUnnamed, about: .entry(entry.id), path: "replicates", location: entry.location,
              parameters: ["entry": entry.id.rawValue], basis: rule.basis))
        } else if let competition = rule.competition, !sources.contains(where: { winners.contains($0.folded) }) {
          let source = sources.joined(separator: ", ")
          findings.append(
            Finding(
              .replicationUnknown, about: .entry(entry.id), path: "replicates", location: entry.location, value: source,
              parameters: ["entry": entry.id.rawValue, "source": source, "competition": competition], basis: rule.basis))
        }
      }
    }
  }

  private func winners(_ rule: Rulebook.Replication, _ history: [PastEntry]) -> Set<String> {
    guard let competition = rule.competition else { return [] }
    return Set(
      history.filter { $0.isAward(rule.awards, in: competition, from: nil, through: nil) }.map(\.title.folded))
  }
}
