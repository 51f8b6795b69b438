import InovasiModel

/// The tables of a folder, read one after another.
struct FolderReading: Sendable {
  let folder: String
  let limits: ReadingLimits
  let rulebook: Rulebook
  let services: (any ServiceDirectory)?
  /// Whether agencies and entries have to be there.
  let needsEntries: Bool
  let progress: (@Sendable (ReadingProgress) -> Void)?

  private(set) var findings: [Finding] = []
  private(set) var sources: [SourceSummary] = []
  var places: FieldPlaces?

  init(
    folder: String, limits: ReadingLimits, rulebook: Rulebook, services: (any ServiceDirectory)?,
    needsEntries: Bool = true,
    progress: (@Sendable (ReadingProgress) -> Void)?
  ) {
    self.folder = folder
    self.limits = limits
    self.rulebook = rulebook
    self.services = services
    self.needsEntries = needsEntries
    self.progress = progress
  }

  /// Reads a table row by row; a table that is not there has no rows.
  ///
  /// - Parameter row: reads one row and says whether it was taken.
  mutating func table(
    _ name: String, _ columns: [ColumnNames], isRequired: Bool = false, endings: [String] = ["csv", "json", "jsonl"],
    prepare: (inout TableReader) -> Void = { reader in for column in reader.extra { reader.passOver(column.name) } },
    row: (RecordBatch, Int, inout TableReader) throws(ExchangeError) -> Void
  ) throws(ExchangeError) {
    let found = try TableReader.open(
      name, in: folder, columns: columns, limits: limits, endings: endings, progress: progress)
    guard var reader = found else {
      guard isRequired else { return }
      throw ExchangeError(.fileMissing, "\(folder)/\(name).csv")
    }
    prepare(&reader)
    if reader.isUsable {
      while let batch = try reader.next() {
        for index in 0..<batch.count where reader.accepts(index, of: batch) {
          try row(batch, index, &reader)
        }
      }
    }
    finish(reader)
  }

  /// Keeps what a table had to say, and what became of its rows.
  mutating func finish(_ reader: TableReader) {
    findings += reader.findings
    sources.append(reader.summary)
  }

  /// Keeps what a file that is no table had to say.
  mutating func add(_ findings: [Finding], _ summary: SourceSummary) {
    self.findings += findings
    sources.append(summary)
  }

  mutating func agencies() throws(ExchangeError) -> [Agency] {
    var agencies: [Agency] = []
    try table("agencies", ColumnNames.agencies, isRequired: needsEntries) { batch, index, table in
      guard let id: Agency.ID = table.identifier("agency", index, batch) else { return }
      var row = RowReader(index, of: batch, about: .agency(id), in: table)
      let span = DateSpan(from: row.date("valid_from"), through: row.date("valid_until"))
      agencies.append(
        Agency(
          id: id, name: row.text("name") ?? id.rawValue, remit: Remit(row.identifiers("scope")),
          parent: row.identifier("parent"), participantClass: row.identifier("class"), region: row.region("region"),
          validity: span ?? .always,
          aliases: row.list("aliases"), source: row.text("source").map { .document($0) }))
      table.take(row.findings)
    }
    return agencies.inOneOrder
  }

  mutating func history() throws(ExchangeError) -> [PastEntry] {
    var history: [PastEntry] = []
    try table("history", ColumnNames.history) { batch, index, table in
      var row = RowReader(index, of: batch, about: .file(table.file), in: table)
      let title = row.text("title")
      let competition = row.text("competition")
      let year = row.integer("year")
      guard let title, let competition, let year else {
        let lacking = title == nil ? "title" : competition == nil ? "competition" : "year"
        return table.reject(index, of: batch, .rowWithoutIdentifier, column: 0, ["column": lacking])
      }
      history.append(
        PastEntry(
          title: title, region: row.region("region"), agency: row.text("agency"), competition: competition, year: year,
          award: row.text("award"), entry: row.identifier("entry"), source: row.text("source")))
      table.take(row.findings)
    }
    return history.inOneOrder
  }

}

extension Array where Element: Hashable {
  /// The same elements in an order that does not depend on the one they came in; a competition then orders them by what matters.
  var inOneOrder: [Element] {
    map { (key: "\($0)", element: $0) }.sorted { $0.key < $1.key }.map(\.element)
  }
}

extension TableReader {
  /// The identifier of what a row is about; a row without one is rejected.
  mutating func identifier<Subject>(_ field: String, _ row: Int, _ batch: RecordBatch) -> Identifier<Subject>? {
    let column = columnOf[field] ?? 0
    let text = batch.text(row: row, column: column)
    guard let text, let identifier = Identifier<Subject>(text) else {
      reject(row, of: batch, .rowWithoutIdentifier, column: column, ["column": field], value: text)
      return nil
    }
    return identifier
  }

  /// A row was taken, with what there is to say about its cells.
  mutating func take(_ findings: [Finding]) {
    take()
    for finding in findings { add(finding) }
  }
}
