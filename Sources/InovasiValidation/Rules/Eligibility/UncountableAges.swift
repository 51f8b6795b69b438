import InovasiModel

/// Counts the entries whose age nobody can count because it is not known when registration closes, and says so once for all of them.
///
/// One line is missing, in the competition's file: to say so of each of a thousand entries would hide what there is to say about these.
struct UncountableAges: EntryPass {
  private let rules: [Rulebook.AgeLimit]
  private var count = 0

  /// Nothing where the closing date is known, or where the rulebook lets what is missing refuse each entry.
  init?(_ context: RuleContext) {
    let rulebook = context.competition.rulebook
    guard context.closingDate == nil, rulebook.severities[FindingKind.entryAgeUnknown.code] != .error else { return nil }
    rules = rulebook.minimumAges + rulebook.maximumAges
  }

  mutating func look(at entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
    if rules.contains(where: { $0.applies(to: entry) }) { count += 1 }
  }

  mutating func finish(in context: RuleContext, into findings: inout [Finding]) {
    guard count > 0 else { return }
    findings.append(
      Finding(
        .entryAgesUnknown, about: .competition, path: "closingDate",
        parameters: ["entries": "\(count)", "missing": "closingDate"], basis: rules.first?.basis))
  }
}
