public import InovasiModel

/// Every statement that the rulebook requires is ticked.
public struct RequiredStatements: EntryRule, SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.statementMissing] }

  /// The rulebook asks nothing of this kind.
  public func isIdle(in context: RuleContext) -> Bool { context.competition.rulebook.statements.isEmpty }

  /// Looks at the statements of one entry.
  public func check(_ entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
    for required in context.competition.rulebook.statements
    where required.groups.apply(to: entry) && !entry.statements.contains(required.id) {
      findings.append(
        Finding(
          .statementMissing, about: .entry(entry.id), path: "statements.\(required.id)", location: entry.location,
          parameters: ["entry": entry.id.rawValue, "statement": required.id.rawValue], basis: required.basis))
    }
  }
}

extension RequiredStatements: StatelessEntryRule {}
