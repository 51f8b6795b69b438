import InovasiModel

/// Reads one table of the folder: finds its file in any known format, matches its columns, and hands over row after row.
struct TableReader {
  let file: String
  private(set) var columnOf: [String: Int] = [:]
  private(set) var extra: [(name: String, column: Int)] = []
  private(set) var findings: [Finding] = []
  private(set) var taken = 0
  private(set) var rejected = 0
  private(set) var replaced = 0
  /// The rows that were not taken.
  private(set) var rejects: RejectedRows
  /// Whether the columns that the table needs are there.
  private(set) var isUsable = true

  /// The source of a delimited file, which hands over plain rows as well; held here alone, since each of two copies would go on from where
  /// it was copied.
  private var delimited: CSVSource?
  /// The source of any other file.
  private var source: any RecordSource
  let size: Int
  private let columns: [String]
  let columnCount: Int
  /// How many columns there are up to the last that has a name: what stands behind a header's last separator need not be there.
  private let namedCount: Int
  let input: TableInput
  /// What the whole file shows, for a cell that can be read in two ways.
  let evidence: FileEvidence
  private let progress: (@Sendable (ReadingProgress) -> Void)?

  /// The rows for which mended copies stand.
  var standIns = StandIns() { didSet { hasStandIns = !standIns.isEmpty } }
  private var hasStandIns = false
  /// In a file of mended rows: for which rows of the table these stand.
  private(set) var standsFor = StandIns()
  /// All rows of a file of mended rows; `nil` for any other.
  private(set) var mended: RowCopies?
  private let isMended: Bool
  /// Whether cells have come that are blank since the format found no value in them.
  private var hasDamage = false
  private let lineColumn: Int?
  /// What alone stands in a blank row of a delimited file: spreadsheets write its separators, where text editors leave a blank line.
  private let blankMark: UInt8?
  private var mendedRow: RowNumber?
  /// Where the row says for which it stands, and what it says there.
  private var mendedCell: (text: String, location: SourceLocation)?

  init(
    _ input: TableInput, _ known: [ColumnNames], progress: (@Sendable (ReadingProgress) -> Void)?
  ) throws(ExchangeError) {
    self.input = input
    file = input.name
    self.progress = progress
    let source = try input.open()
    delimited = source as? CSVSource
    self.source = delimited == nil ? source : NoRecords()
    columns = source.columns
    size = input.size
    columnCount = columns.count
    namedCount = (columns.lastIndex { !$0.isEmpty } ?? -1) + 1
    blankMark = delimited?.dialect.separator
    evidence = FileEvidence(known: input.decimalMark, separator: blankMark) { () throws(ExchangeError) in
      try input.open()
    }
    isMended = input.isMended
    rejects = RejectedRows(of: input, source: source)
    mended = input.isMended ? RowCopies(of: input, source: source) : nil
    lineColumn = input.isMended ? columns.firstIndex { $0.folded == RejectedRows.lineColumn.folded } : nil
    match(known)
  }

  /// How the file is written.
  var form: String { delimited?.form ?? (source as? any ReportingSource)?.form ?? input.format.name }

  /// What stands above the columns of fields that the file calls by another of their names.
  var headings: [String: String] {
    var headings: [String: String] = [:]
    for (field, column) in columnOf where columns.indices.contains(column) && columns[column] != field {
      headings[field] = columns[column]
    }
    return headings
  }

  /// The heading of a column, or its number where it has none.
  func name(ofColumn column: Int) -> String {
    columns.indices.contains(column) && !columns[column].isEmpty ? columns[column] : "\(column + 1)"
  }

  /// The separator of a delimited file.
  var separator: UInt8? { delimited?.dialect.separator }

  var summary: SourceSummary {
    SourceSummary(file: file, taken: taken, rejected: rejected, replaced: replaced, dialect: form)
  }

  private mutating func match(_ known: [ColumnNames]) {
    var fieldOf: [String: String] = [:]
    for names in known {
      for name in names.names where fieldOf[name.folded] == nil { fieldOf[name.folded] = names.field }
    }
    for (column, name) in columns.enumerated() {
      guard let field = fieldOf[name.folded] else {
        if !name.isEmpty { extra.append((name, column)) }
        continue
      }
      if columnOf[field] == nil {
        columnOf[field] = column
      } else {
        let first = columnOf[field].map(name(ofColumn:)) ?? field
        report(.columnDuplicate, ["column": first == name ? name : "\(first), \(name)"])
        isUsable = false
      }
    }
    // An empty list is a table without rows, and has no keys.
    if source is JSONSource, columns.isEmpty { return }
    for names in known where names.isRequired && columnOf[names.field] == nil {
      report(.columnMissing, ["column": names.field, "names": names.names.joined(separator: ", ")])
      isUsable = false
    }
  }

  /// Says that two columns mean the same field; the first of them counts.
  mutating func duplicate(_ name: String) {
    report(.columnDuplicate, ["column": name])
  }

  /// Says that a column was passed over, unless it is a remark for people.
  mutating func passOver(_ name: String) {
    guard !ColumnNames.remarks.contains(name.folded) else { return }
    report(.columnUnknown, ["column": name], path: name)
  }

  /// Says that nobody asks for the texts of a column; see ``CSVSource/passOver(column:)``.
  mutating func passOver(column: Int) { delimited?.passOver(column: column) }

  private mutating func report(_ kind: FindingKind, _ parameters: TextParameters, path: String = "") {
    findings.append(
      Finding(
        kind, about: .file(file), path: path, location: SourceLocation(file: file, line: 1),
        parameters: parameters.adding(["file": file])))
  }

  /// Puts the next rows in the place of others; `false` at the end.
  mutating func next(into batch: inout RecordBatch) throws(ExchangeError) -> Bool {
    let hasRows: Bool
    if delimited != nil {
      hasRows = try delimited?.next(into: &batch) == true
    } else {
      let next = try source.next()
      hasRows = next != nil
      batch = next ?? RecordBatch()
      if batch.hasDamage { hasDamage = true }
    }
    report(isAtEnd: !hasRows)
    return hasRows
  }

  private mutating func report(isAtEnd: Bool) {
    progress?(ReadingProgress(file: file, bytesRead: delimited?.bytesRead ?? size, totalBytes: size))
    if isAtEnd { findings += unsaid(delimited?.findings ?? (source as? any ReportingSource)?.findings ?? []) }
  }

  /// Those findings of a format that no row has about its own cell.
  private func unsaid(_ found: [Finding]) -> [Finding] {
    if !hasDamage { return found }
    let said = Set(findings.map { CellFault(code: $0.code, location: $0.location) })
    return found.filter { !said.contains(CellFault(code: $0.code, location: $0.location)) }
  }

  private struct CellFault: Hashable {
    let code: String
    let location: SourceLocation?
  }

  /// The next rows that a reader of plain rows leaves, each of which is a line of its own; see ``CSVSource/next(leftBy:)``.
  mutating func next(
    leftBy plain: (borrowing Span<UInt8>, inout Int) throws(ExchangeError) -> Int
  ) throws(ExchangeError) -> RecordBatch? {
    var count = 0
    let batch = try delimited?.next { bytes, line throws(ExchangeError) in
      let first = line
      let end = try plain(bytes, &line)
      count += line - first
      return end
    }
    taken += count
    report(isAtEnd: batch == nil)
    return batch
  }

  /// How many rows the whole file will hold if the rest of it is like these, its first.
  func expectedRows(like batch: RecordBatch) -> Int {
    guard batch.count > 0 else { return 0 }
    let bytes = batch.source(ofRow: batch.count - 1).upperBound - batch.source(ofRow: 0).lowerBound
    return Self.expectedRows(of: size, like: batch.count, in: bytes)
  }

  /// How many rows a file will hold if the rest of it is like its first rows, and a few more; never more than its size allows, nor than
  /// ``mostExpectedRows``.
  static func expectedRows(of fileSize: Int, like rows: Int, in bytes: Int) -> Int {
    guard bytes > 0 else { return 0 }
    let expected = Double(fileSize) / Double(bytes) * Double(rows)
    return Int(min(expected * 1.03, Double(fileSize / 4), Double(mostExpectedRows))) + 1
  }

  /// For so many rows there is memory on most computers; beyond them room is made as they come. What follows the first rows of a large file
  /// may be a hole, or one long row.
  private static let mostExpectedRows = 1 << 27

  /// Whether no row is passed over, as where mended copies stand for some.
  var takesEveryRow: Bool { !hasStandIns && !isMended }

  /// Whether a row can be read at all; a row that cannot is rejected with its reason, and one of nothing but separators is none.
  mutating func accepts(_ row: Int, of batch: RecordBatch) -> Bool {
    if let mark = blankMark, batch.holdsNothing(but: mark, inRow: row) { return false }
    if isMended {
      beginMended(row, of: batch)
    } else if hasStandIns, standIns.replaces(batch.number(ofRow: row)) {
      replaced += 1
      return false
    }
    if let problem = batch.problem(ofRow: row) {
      reject(row, of: batch, problem, column: 0)
      return false
    }
    guard batch.fits(columnCount, named: namedCount, row: row) else {
      let found = batch.cellCount(ofRow: row)
      reject(row, of: batch, .rowCellCount, column: 0, ["found": "\(found)", "expected": "\(columnCount)"])
      return false
    }
    if let mark = blankMark, !isMended { reportRows(inCellOf: row, of: batch, mark) }
    return true
  }

  /// Points out a cell that may have swallowed rows; its own row is read.
  private mutating func reportRows(inCellOf row: Int, of batch: RecordBatch, _ separator: UInt8) {
    let count = batch.swallowedRows(inRow: row, separator: separator, columns: columnCount)
    guard count > 0 else { return }
    findings.append(
      Finding(
        .rowsInCell, about: .file(file), location: location(row, of: batch, column: 0),
        parameters: ["file": file, "count": "\(count)"]))
  }

  /// Keeps a row of a file of mended rows, and finds out which row of the table it stands for.
  private mutating func beginMended(_ row: Int, of batch: RecordBatch) {
    (mendedRow, mendedCell) = (nil, nil)
    if let column = lineColumn {
      let isWhole = batch.problem(ofRow: row) == nil && (delimited == nil || batch.cellCount(ofRow: row) == columnCount)
      let text =
        isWhole
        ? batch.text(row: row, column: column)?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        : AddedCells(endOf: batch.bytes[batch.source(ofRow: row)], separator: separator)?.number?.cell.text
      if let text, !text.isEmpty {
        mendedCell = (text, location(row, of: batch, column: isWhole ? column : 0))
        mendedRow = RowNumber(text)
      }
    }
    mended?.add(row, of: batch, nil, as: mendedRow)
  }

  mutating func take() {
    taken += 1
    if isMended { standIn() }
  }

  /// Has the mended row that is taken stand for the one that it names.
  private mutating func standIn() {
    guard let (text, location) = mendedCell else { return }
    guard let mendedRow else {
      return findings.append(Finding(.mendedRowUnmatched, mendedRow: text, of: input.table, at: location))
    }
    guard standsFor.taken[mendedRow] != nil else { return standsFor.taken[mendedRow] = location }
    findings.append(Finding(.mendedRowDuplicate, mendedRow: text, of: input.table, at: location))
  }

  /// A row was read, with what there is to say about its cells; one of which a cell could not be read counts as rejected.
  mutating func take(_ row: borrowing RowReader) {
    guard !row.findings.isEmpty else { return take() }
    findings += row.findings
    guard let fault = row.findings.first(where: { $0.severity == .error }) else { return take() }
    keepReject(row.index, of: row.batch, fault)
    if isMended { standIn() }
  }

  /// Rejects a row of which cells have been read.
  mutating func reject(
    _ row: borrowing RowReader, _ kind: FindingKind, column: Int, _ parameters: TextParameters = [:], value: String? = nil
  ) {
    reject(row.index, of: row.batch, kind, column: column, parameters, value: value)
  }

  mutating func reject(
    _ row: Int, of batch: RecordBatch, _ kind: FindingKind, column: Int, _ parameters: TextParameters = [:],
    value: String? = nil
  ) {
    // A cell in which the format found no value is blank, and that is what is wrong with it.
    if let damage = batch.damage(row: row, column: column), kind.code == FindingKind.rowWithoutIdentifier.code {
      return reject(row, of: batch, damage)
    }
    // People look for the name that stands in their file.
    var parameters = parameters
    if let field = parameters["column"], let heading = columnOf[field].map(name(ofColumn:)) { parameters["column"] = heading }
    reject(
      row, of: batch,
      Finding(
        kind, withRow: row, of: batch, in: file, at: location(row, of: batch, column: column), value: value,
        parameters: parameters))
  }

  /// Rejects a row for what it says of a thing that it names.
  mutating func reject(_ row: Int, of batch: RecordBatch, _ finding: Finding) {
    if hasStandIns, standIns.standsForReject(batch.number(ofRow: row)) {
      replaced += 1
      return
    }
    findings.append(finding)
    keepReject(row, of: batch, finding)
    if let mendedRow { standsFor.rejected.insert(mendedRow) }
  }

  private mutating func keepReject(_ row: Int, of batch: RecordBatch, _ finding: Finding) {
    rejected += 1
    rejects.add(row, of: batch, finding, as: isMended ? mendedRow : batch.number(ofRow: row))
    mended?.rejectLast(finding)
  }

  /// Rejects every row of a table that lacks a column; what is wrong has been said once.
  mutating func rejectAll() throws(ExchangeError) {
    guard let reason = findings.first(where: { $0.severity == .error }) else { return }
    var batch = RecordBatch()
    while try next(into: &batch) {
      for row in 0..<batch.count {
        if isMended {
          beginMended(row, of: batch)
          if let mendedRow { standsFor.rejected.insert(mendedRow) }
        } else if case let number = batch.number(ofRow: row), standIns.replaces(number) || standIns.standsForReject(number) {
          replaced += 1
          continue
        }
        keepReject(row, of: batch, reason)
      }
    }
  }

  func location(_ row: Int, of batch: RecordBatch, column: Int) -> SourceLocation {
    batch.location(row: row, column: column, in: file)
  }
}

/// Stands for the source of a file whose source is `delimited`.
private struct NoRecords: RecordSource {
  var columns: [String] { [] }
  mutating func next() -> RecordBatch? { nil }
}
