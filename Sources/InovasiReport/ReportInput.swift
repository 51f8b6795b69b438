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

  /// How the scores of entries came about, in the order in which they are to be shown; as many as a reader can use.
  public var explanations: [Explanation]

  /// How each judge scored, and how each agency fares by criterion; nothing when that was not gathered.
  public var judging: JudgingFigures

  /// The program that computed the results and its version, as it is to be printed.
  public var software: String?

  /// What a report is about.
  public init(
    competition: Competition, results: Results, findings: [Finding], steps: [DecisionStep] = [],
    explanations: [Explanation] = [], judging: JudgingFigures = JudgingFigures(), software: String? = nil
  ) {
    self.competition = competition
    self.results = results
    self.findings = findings
    self.steps = steps
    self.explanations = explanations
    self.judging = judging
    self.software = software
  }
}
