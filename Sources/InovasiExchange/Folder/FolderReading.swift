import InovasiModel

/// The tables of a folder, read one after another.
struct FolderReading: Sendable {
  let competition: CompetitionFolder
  let rulebook: Rulebook
  let services: (any ServiceDirectory)?
  /// The sections of the proposals that are kept.
  let sections: SectionSelection
  let progress: (@Sendable (ReadingProgress) -> Void)?

  private(set) var findings: [Finding] = []
  private(set) var sources: [SourceSummary] = []
  /// The files and sheets that were read.
  private(set) var inputs: [TableInput] = []
  private(set) var rejects: [RejectedRows] = []
  /// The rows of the files of mended rows, with their tables.
  private(set) var mendedRows: [(table: String, rows: RowCopies)] = []
  var places: FieldPlaces?
  var names = NamePlaces()

  var folder: String { competition.path }
  var limits: ReadingLimits { competition.limits }
  /// Whether agencies and entries have to be there.
  var needsEntries: Bool { competition.needsEntries }

  init(
    _ competition: CompetitionFolder, rulebook: Rulebook, services: (any ServiceDirectory)?, sections: SectionSelection,
    progress: (@Sendable (ReadingProgress) -> Void)?
  ) {
    self.competition = competition
    self.rulebook = rulebook
    self.services = services
    self.sections = sections
    self.progress = progress
  }

  /// Reads a table row by row; a table that is not there has no rows.
  ///
  /// Mended copies of rejected rows are read first; the rows that they stand for are then passed over.
  ///
  /// - Parameter row: reads one row, and has the table take or reject it.
  mutating func table(
    _ name: String, _ columns: [ColumnNames], isRequired: Bool = false, endings: [String]? = nil,
    prepare: (inout TableReader) -> Void = { reader in for column in reader.extra { reader.passOver(column.name) } },
    row: (inout RowReader, inout TableReader) throws(ExchangeError) -> Void
  ) throws(ExchangeError) {
    guard let input = try TableInput.find(name, in: folder, competition, endings: endings) else {
      guard isRequired else { return }
      throw ExchangeError(missing: "\(folder)/\(name).csv", NearMiss(of: name, in: competition))
    }
    var standIns = StandIns()
    var hasSomething = false
    for input in try competition.mendedInputs(of: name) + [input] {
      var reader = try TableReader(input, columns, progress: progress)
      if !input.isMended { reader.standIns = standIns }
      prepare(&reader)
      if reader.isUsable {
        var rows = RowReader(reader)
        while try reader.next(into: &rows.batch) {
          for index in 0..<rows.batch.count where reader.accepts(index, of: rows.batch) {
            rows.begin(index)
            try row(&rows, &reader)
          }
        }
      } else {
        try reader.rejectAll()
      }
      findings += standIns.formUnion(reader.standsFor, in: name)
      // Of a table that cannot be used that has been said, and why.
      if !reader.isUsable || reader.summary.read > 0 { hasSomething = true }
      finish(reader)
    }
    // Nobody keeps a list of what has to be there for nothing to be in it.
    if isRequired, !hasSomething {
      add(
        Finding(
          .fileWithoutRows, about: .file(input.name), location: SourceLocation(file: input.name),
          parameters: ["file": input.name, "table": name]))
    }
  }

  /// Keeps what a table had to say, and what became of its rows.
  mutating func finish(_ reader: TableReader) {
    findings += reader.findings + reader.standIns.unmatched(in: reader.input.table)
    sources.append(reader.summary)
    inputs.append(reader.input)
    if reader.rejects.count > 0 { rejects.append(reader.rejects) }
    if let rows = reader.mended, !rows.rows.isEmpty { mendedRows.append((reader.input.table, rows)) }
  }

  /// Keeps what there is to say of a table as a whole.
  mutating func add(_ finding: Finding) { findings.append(finding) }

  /// Keeps what a file that is no table had to say.
  mutating func add(_ findings: [Finding], _ summary: SourceSummary) {
    self.findings += findings
    sources.append(summary)
  }
}
