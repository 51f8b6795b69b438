public import InovasiModel

/// What a report is about: a competition, what came of it, and everything there was to say about its data.
public struct ReportInput: Sendable {
  /// The competition as it was read.
  public var competition: Competition

  /// What it came to.
  public var results: Results

  /// Everything that reading and checking had to say, in order.
  public var findings: [Finding]

  /// What each decision changed for whom; none when that was not computed.
  public var steps: [DecisionStep]

  /// What a report is about.
  public init(competition: Competition, results: Results, findings: [Finding], steps: [DecisionStep] = []) {
    self.competition = competition
    self.results = results
    self.findings = findings
    self.steps = steps
  }
}
