public import InovasiModel

/// A title has no more characters than the rulebook allows.
public struct TitleLength: EntryRule, SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.titleTooLong] }

  /// The rulebook asks nothing of this kind.
  public func isIdle(in context: RuleContext) -> Bool { context.competition.rulebook.titleLimit == nil }

  /// Measures one title.
  public func check(_ entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
    guard let limit = context.competition.rulebook.titleLimit, entry.title.utf8.count > limit.maximum else { return }
    let characters = entry.title.count
    guard characters > limit.maximum else { return }
    findings.append(
      Finding(
        .titleTooLong, about: .entry(entry.id), path: "title", location: entry.location, value: entry.title,
        parameters: [
          "entry": entry.id.rawValue, "characters": "\(characters)", "limit": "\(limit.maximum)",
        ], basis: limit.basis))
  }
}

extension TitleLength: StatelessEntryRule {}
