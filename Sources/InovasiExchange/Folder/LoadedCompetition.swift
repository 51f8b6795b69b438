public import InovasiModel

/// A competition as it was read, with everything that reading had to say.
public struct LoadedCompetition: Sendable {
  /// The competition.
  public var competition: Competition
  /// The scores.
  public var scores: ScoreTable { didSet { sheets = nil } }
  /// The same scores gathered by entry, where reading had the time for it.
  package internal(set) var sheets: SheetIndex?
  /// The folders that it was read from: that of the competition, then that of mended rows; none for a competition made in code.
  public internal(set) var folders: [String] = []
  /// The sections of the proposals that its entries have; texts of others were read and dropped.
  public internal(set) var sections = SectionSelection.all
  /// What is claimed of indicators, for an index of the region.
  public var indicators: [IndicatorClaim]
  /// What reading had to say, in order.
  public var findings: [Finding]
  /// The files, in the order in which they were read.
  public var sources: [SourceSummary]
  /// The rows that were not taken, file by file, for files that have any.
  public var rejects: [RejectedRows]
  /// The rows of the files of mended rows, taken or not, with their tables.
  var mendedRows: [(table: String, rows: RowCopies)] = []
  /// Where the fields of the entries stand; `nil` for a competition made in code.
  public var places: FieldPlaces?
  /// Where the tables of judging name what they name; nowhere for a competition made in code.
  public var names: NamePlaces

  /// A competition made in code, or one that was read.
  public init(
    competition: Competition, scores: ScoreTable = ScoreTable(), indicators: [IndicatorClaim] = [], findings: [Finding] = [],
    sources: [SourceSummary] = [], rejects: [RejectedRows] = [], places: FieldPlaces? = nil, names: NamePlaces = NamePlaces()
  ) {
    self.competition = competition
    self.scores = scores
    self.indicators = indicators
    self.findings = findings
    self.sources = sources
    self.rejects = rejects
    self.places = places
    self.names = names
  }
}

/// How many rows of a file were read, and what became of them: rows read are rows taken, rows rejected and rows that a mended copy
/// stands for, always.
public struct SourceSummary: Hashable, Sendable, Codable {
  /// The file's name.
  public var file: String
  /// How many rows were taken.
  public var taken: Int
  /// How many rows were rejected; each has a finding. A row counts as rejected too when a cell of it could not be read, even where what
  /// it is about is known all the same and is refused by name.
  public var rejected: Int
  /// How many rows were passed over because a mended copy of them was read.
  public var replaced: Int
  /// How the file is written, as it was found: separator, encoding and line ending of a delimited file, or `json`.
  public var dialect: String

  /// How many rows were read.
  public var read: Int { taken + rejected + replaced }

  /// A count of rows.
  public init(file: String, taken: Int, rejected: Int, replaced: Int = 0, dialect: String) {
    self.file = file
    self.taken = taken
    self.rejected = rejected
    self.replaced = replaced
    self.dialect = dialect
  }
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
