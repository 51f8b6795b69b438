public import InovasiModel

/// An entry names no more categories than the rulebook allows.
public struct CategoryLimit: EntryRule, SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.tooManyCategories] }

  /// The rulebook asks nothing of this kind.
  public func isIdle(in context: RuleContext) -> Bool { context.competition.rulebook.categoryLimit == nil }

  /// Counts the categories of one entry, each once.
  public func check(_ entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
    guard let limit = context.competition.rulebook.categoryLimit else { return }
    let count = Set(entry.categories).count
    guard count > limit.maximum else { return }
    findings.append(
      Finding(
        .tooManyCategories, about: .entry(entry.id), path: "categories", location: entry.location,
        parameters: ["entry": entry.id.rawValue, "count": "\(count)", "limit": "\(limit.maximum)"], basis: limit.basis))
  }
}

extension CategoryLimit: StatelessEntryRule {}
