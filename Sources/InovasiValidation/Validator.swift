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
    var findings = prior
    var checked = competition
    if competition.entries.contains(where: { $0.filing != .submitted }) {
      let whole = RuleContext(competition: competition, scores: scores, affairs: affairs, services: services, prior: prior)
      FilingRule().check(whole, into: &findings)
      checked.entries = competition.entries.filter { $0.filing == .submitted }
    }
    let context = RuleContext(
      competition: checked, scores: scores, affairs: affairs, services: services, prior: prior)
    rules.check(context, into: &findings)
    OwnRules.compile(competition.rulebook.ownRules).rules.check(context, into: &findings)
    let severities = competition.rulebook.severities
    if !severities.isEmpty {
      for index in findings.indices {
        if let severity = severities[findings[index].code] { findings[index].severity = severity }
      }
    }
    return ValidationReport(findings: findings)
  }
}
