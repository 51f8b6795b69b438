public import InovasiModel

/// What a report is about: a competition, what came of it, and everything there was to say about its data.
public struct ReportInput: Sendable {
  /// The competition as it was read.
  public var competition: Competition

  /// What it came to.
  public var results: Results

  /// Everything that reading and checking had to say, in order.
  public var findings: [Finding]

  /// What a report is about.
  public init(competition: Competition, results: Results, findings: [Finding]) {
    self.competition = competition
    self.results = results
    self.findings = findings
  }
}
