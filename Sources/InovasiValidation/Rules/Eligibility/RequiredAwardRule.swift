public import InovasiModel

/// An innovation has won what its group asks for.
public struct RequiredAwardRule: SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.awardRequired] }

  /// Looks each entry up in the history; any of the awards that apply to it will do.
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    let competition = context.competition
    guard !competition.rulebook.requiredAwards.isEmpty else { return }
    let awards = PastAwards(context)
    for entry in competition.entries {
      let rules = competition.rulebook.requiredAwards.filter { $0.groups.apply(to: entry) }
      guard let first = rules.first else { continue }
      let won = awards.won(by: entry)
      let isMet = rules.contains { rule in
        won.contains { $0.isAward(rule.awards, in: rule.competition, from: rule.firstYear, through: rule.lastYear) }
      }
      if isMet { continue }
      findings.append(
        Finding(
          .awardRequired, about: .entry(entry.id), path: "group", location: entry.location, value: entry.title,
          parameters: [
            "entry": entry.id.rawValue, "awards": rules.flatMap(\.awards).joined(separator: ", "),
            "competition": first.competition, "group": entry.group?.rawValue ?? "–",
          ], basis: first.basis))
    }
  }
}
