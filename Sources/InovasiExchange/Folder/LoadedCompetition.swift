public import InovasiModel

/// A competition as it was read, with everything that reading had to say.
public struct LoadedCompetition: Sendable {
  /// The competition.
  public var competition: Competition
  /// The scores.
  public var scores: ScoreTable
  /// What is claimed of indicators, for an index of the region.
  public var indicators: [IndicatorClaim]
  /// What reading had to say, in order.
  public var findings: [Finding]
  /// The files, in the order in which they were read.
  public var sources: [SourceSummary]
  /// Where the fields of the entries stand; `nil` for a competition made in code.
  public var places: FieldPlaces?

  /// A competition made in code, or one that was read.
  public init(
    competition: Competition, scores: ScoreTable = ScoreTable(), indicators: [IndicatorClaim] = [], findings: [Finding] = [],
    sources: [SourceSummary] = [], places: FieldPlaces? = nil
  ) {
    self.competition = competition
    self.scores = scores
    self.indicators = indicators
    self.findings = findings
    self.sources = sources
    self.places = places
  }
}

/// How many rows of a file were read, and what became of them: rows read are rows taken and rows rejected, always.
public struct SourceSummary: Hashable, Sendable, Codable {
  /// The file's name.
  public var file: String
  /// How many rows were taken.
  public var taken: Int
  /// How many rows were rejected; each has a finding.
  public var rejected: Int
  /// How the file is written, as it was found: the separator of a delimited file, or `json`.
  public var dialect: String

  /// How many rows were read.
  public var read: Int { taken + rejected }
}

/// How far reading has come.
public struct ReadingProgress: Hashable, Sendable {
  /// The file that is being read.
  public let file: String
  /// How much of it has been read.
  public let bytesRead: Int
  /// How large it is.
  public let totalBytes: Int
}
