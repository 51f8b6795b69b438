public import InovasiModel

/// Checks a competition by a set of rules and collects everything there is to say.
public struct Validator: Sendable {
  /// The rules.
  public let rules: RuleSet

  /// A validator.
  public init(rules: RuleSet = .standard) { self.rules = rules }

  /// All findings at once, those of the readers included.
  ///
  /// Entries that were not submitted are named as such, and not looked at any further.
  public func validate(
    _ competition: Competition, scores: ScoreTable, affairs: any AffairDirectory, services: any ServiceDirectory,
    prior: [Finding] = []
  ) -> ValidationReport {
    let context = context(of: competition, scores: scores, affairs: affairs, services: services, prior: prior)
    return report(
      priorAndEntryFindings(of: competition, in: context) + otherFindings(in: context) + scoreFindings(in: context),
      rulebook: competition.rulebook)
  }

  /// The sections of the proposals at which the rules look under a rulebook, its own rules included.
  public func sections(under rulebook: Rulebook) -> SectionSelection {
    rules.sections(under: rulebook).union(OwnRules.compile(rulebook.ownRules).rules.sections(under: rulebook))
  }

  /// What the rules look at: a competition without the entries that were not submitted.
  package func context(
    of competition: Competition, scores: ScoreTable, affairs: any AffairDirectory, services: any ServiceDirectory,
    prior: [Finding]
  ) -> RuleContext {
    RuleContext(
      competition: submitted(of: competition), scores: scores, affairs: affairs, services: services, prior: prior)
  }

  /// What was found before any rule ran (``RuleContext/prior``), and what the rules say that go through the entries together.
  ///
  /// - Parameter competition: all entries, of which those that were not submitted are named as such; `context` has the others
  ///   alone.
  package func priorAndEntryFindings(of competition: Competition, in context: RuleContext) -> [Finding] {
    var findings = context.prior
    if context.competition.entries.count < competition.entries.count {
      let whole = RuleContext(
        competition: competition, scores: context.scores, affairs: context.affairs, services: context.services,
        prior: context.prior)
      FilingRule().check(whole, into: &findings)
    }
    rules.entryPassRules.check(context, into: &findings)
    return findings
  }

  /// What all other rules say, the rulebook's own included. They can run at the same time as those of entries and those of
  /// scores.
  package func otherFindings(in context: RuleContext) -> [Finding] {
    var findings: [Finding] = []
    rules.otherRules.check(context, into: &findings)
    OwnRules.compile(context.competition.rulebook.ownRules).rules.check(context, into: &findings)
    return findings
  }

  /// What the rules say that look at the scores alone. They can run at the same time as all others.
  package func scoreFindings(in context: RuleContext) -> [Finding] {
    var findings: [Finding] = []
    rules.scoreRules.check(context, into: &findings)
    return findings
  }

  /// All findings as a report, each with the severity that the rulebook gives it.
  package func report(_ findings: [Finding], rulebook: Rulebook) -> ValidationReport {
    ValidationReport(findings: withSeverities(of: rulebook, findings))
  }

  /// Findings, each with the severity that the rulebook gives its code.
  ///
  /// A code can have a second, milder kind for doubtful cases. The rulebook may make these milder still, but never more severe: a
  /// rulebook that makes former winners an error does not refuse an entry whose title is merely like that of a former winner.
  package func withSeverities(of rulebook: Rulebook, _ findings: consuming [Finding]) -> [Finding] {
    guard !rulebook.severities.isEmpty else { return findings }
    var findings = findings
    let own = Dictionary(
      rules.kinds.lazy.filter { rulebook.severities[$0.code] != nil }.map { ($0.code, $0.severity) }
    ) { first, _ in first }
    // Findings of one kind mostly come one after another.
    var last: (code: String, severity: Severity?) = ("", nil)
    for index in findings.indices {
      let code = findings[index].code
      if code != last.code { last = (code, rulebook.severities[code]) }
      guard let severity = last.severity else { continue }
      let milder = findings[index].kind.severity
      let isInDoubt = own[code].map { milder < $0 } ?? false
      findings[index].severity = isInDoubt ? min(severity, milder) : severity
    }
    return findings
  }

  /// The competition without entries that were not submitted.
  private func submitted(of competition: Competition) -> Competition {
    guard competition.entries.contains(where: { $0.filing != .submitted }) else { return competition }
    var submitted = competition
    submitted.entries = competition.entries.filter { $0.filing == .submitted }
    return submitted
  }
}
