public import InovasiModel

/// Something that a competition is checked for: one idea, with the findings that it can raise.
///
/// A rule never changes anything, never stops the others, and says the same whatever the order of the rows was. It raises
/// only the ``kinds`` that it declares. `RuleCompatTest` in InovasiTesting checks all that for a rule of your own.
public protocol Rule: Sendable {
  /// Every kind of finding that the rule can raise.
  var kinds: [FindingKind] { get }

  /// Adds what the rule has to say about a competition.
  func check(_ context: RuleContext, into findings: inout [Finding])

  /// The sections of the proposals at which the rule looks under a rulebook: all of them, unless a rule says otherwise.
  ///
  /// An evaluation that keeps no more of the proposals than it needs reads the others over; see `SectionSelection`.
  func sections(under rulebook: Rulebook) -> SectionSelection
}

/// A rule that looks at no section of a proposal.
public protocol SectionlessRule: Rule {}

extension SectionlessRule {
  /// None.
  public func sections(under rulebook: Rulebook) -> SectionSelection { .none }
}

/// A rule that looks at one entry at a time.
public protocol EntryRule: Rule {
  /// Adds what the rule has to say about one entry.
  func check(_ entry: Entry, in context: RuleContext, into findings: inout [Finding])

  /// Whether the rulebook asks nothing of this kind, so that no entry need be looked at; `false` unless a rule says otherwise.
  func isIdle(in context: RuleContext) -> Bool
}

/// A rule of this package that looks at the scores alone. It never refuses an entry, and so can run while other rules look at the
/// entries.
protocol ScoreRule: SectionlessRule {}

extension EntryRule {
  /// Looks at each entry in turn.
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    if isIdle(in: context) { return }
    for entry in context.competition.entries { check(entry, in: context, into: &findings) }
  }

  /// There is something to look at.
  public func isIdle(in context: RuleContext) -> Bool { false }

  /// The same rule for those entries alone for which `condition` holds.
  public func only(_ condition: @escaping @Sendable (Entry) -> Bool) -> some EntryRule {
    LimitedRule(base: self, condition: condition)
  }
}

extension Rule {
  /// All of them.
  public func sections(under rulebook: Rulebook) -> SectionSelection { .all }

  /// The same rule with another severity for all that it says; the rulebook's own severities still come after.
  public func with(severity: Severity) -> some Rule { SeverityRule(base: self, severity: severity) }
}

private struct LimitedRule<Base: EntryRule>: EntryRule {
  let base: Base
  let condition: @Sendable (Entry) -> Bool
  var kinds: [FindingKind] { base.kinds }

  func isIdle(in context: RuleContext) -> Bool { base.isIdle(in: context) }

  // What the condition looks at is not known.
  func sections(under rulebook: Rulebook) -> SectionSelection { .all }

  func check(_ entry: Entry, in context: RuleContext, into findings: inout [Finding]) {
    if condition(entry) { base.check(entry, in: context, into: &findings) }
  }
}

private struct SeverityRule<Base: Rule>: Rule {
  let base: Base
  let severity: Severity
  var kinds: [FindingKind] { base.kinds }

  func sections(under rulebook: Rulebook) -> SectionSelection { base.sections(under: rulebook) }

  func check(_ context: RuleContext, into findings: inout [Finding]) {
    let first = findings.count
    base.check(context, into: &findings)
    for index in findings.indices.dropFirst(first) { findings[index].severity = severity }
  }
}
