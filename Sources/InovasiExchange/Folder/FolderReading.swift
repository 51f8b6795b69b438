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
      findings += standIns.formUnion(reader.found, in: name)
      finish(reader)
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

  mutating func history() throws(ExchangeError) -> [PastEntry] {
    var history: [PastEntry] = []
    var names = names
    try table("history", ColumnNames.history) { row, table in
      let title = row.text("title")
      let competition = row.text("competition")
      let year = row.integer("year")
      guard let title, let competition, let year else {
        return table.reject(row, lacking: title == nil ? "title" : competition == nil ? "competition" : "year")
      }
      let entry: Entry.ID? = row.identifier("entry")
      history.append(
        PastEntry(
          title: title, region: row.region("region"), agency: row.text("agency"), competition: competition, year: year,
          award: row.text("award"), entry: entry, source: row.text("source")))
      names.add(entry, "history.entry", at: row.location("entry"))
      table.take(row)
    }
    self.names = names
    return history.inOneOrder
  }
}

extension Array where Element: Hashable {
  /// The same elements in an order that does not depend on the one they came in; a competition then orders them by what matters.
  var inOneOrder: [Element] {
    map { (key: "\($0)", element: $0) }.sorted { $0.key < $1.key }.map(\.element)
  }

  /// The same in the order of a name first; everything that an element says is asked for only where names are the same.
  func inOneOrder(by name: (Element) -> String) -> [Element] {
    let names = map(name)
    // As they come from most files.
    if names.indices.dropFirst().allSatisfy({ names[$0 - 1] < names[$0] }) { return self }
    let named = zip(names, self).map { (name: $0, element: $1) }.sorted { $0.name < $1.name }
    var ordered: [Element] = []
    var start = 0
    while start < named.count {
      let end = named[start...].firstIndex { $0.name != named[start].name } ?? named.count
      let same = named[start..<end].map(\.element)
      ordered += same.count > 1 ? same.inOneOrder : same
      start = end
    }
    return ordered
  }
}

extension TableReader {
  /// Rejects a row that lacks a cell it cannot do without: for what was wrong with its cells, or else for the one that is blank.
  mutating func reject(_ row: borrowing RowReader, lacking field: StaticString) {
    if row.findings.contains(where: { $0.severity == .error }) { return take(row) }
    let column = columnOf[field.description] ?? 0
    guard let example = Self.examples[field.description] else {
      return reject(row, .rowWithoutIdentifier, column: column, ["column": field.description])
    }
    reject(row, .rowLacksValue, column: column, ["column": field.description, "example": example])
  }

  /// What can stand in cells that hold no names.
  private static let examples = ["year": "2021", "count": "46", "region": "35.73", "kind": "kin", "value": "10"]

  /// The identifier of what a row is about; a row without one is rejected.
  mutating func identifier<Subject>(_ field: StaticString, of row: borrowing RowReader) -> Identifier<Subject>? {
    identifier(Field(field, in: columnOf), of: row)
  }

  /// The same for a field that was looked up once for all rows.
  mutating func identifier<Subject>(_ field: Field, of row: borrowing RowReader) -> Identifier<Subject>? {
    let column = field.column ?? 0
    let text = row.batch.text(row: row.index, column: column)
    guard let text, let identifier = Identifier<Subject>(text) else {
      reject(row, .rowWithoutIdentifier, column: column, ["column": field.name.description], value: text)
      return nil
    }
    return identifier
  }
}
