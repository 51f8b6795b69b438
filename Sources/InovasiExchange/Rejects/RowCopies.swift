import InovasiModel

/// Rows of one file, each exactly as it came, with the reason why it was not taken where there is one.
///
/// Of a file of mended rows the columns are left out that were added when the rows were rejected: they are added anew.
struct RowCopies: Hashable, Sendable {
  /// In which form the rows are written.
  enum Form: Hashable {
    /// Delimited text: as it came, below the header as it came.
    case delimited(CSVDialect, header: [UInt8])
    /// JSON objects.
    case json(isLines: Bool)
  }

  struct Row: Hashable {
    /// Why it was not taken; `nil` for a mended row that was.
    var finding: Finding?
    /// The line on which it begins.
    let line: Int
    /// Which row of the table it is or stands for; `nil` where a mended row does not say.
    let number: RowNumber?
    let bytes: Range<Int>
  }

  let form: Form
  /// The ending of the file's name, which says how the rows are read back.
  let ending: String
  private(set) var rows: [Row] = []
  private(set) var bytes: [UInt8] = []

  /// The names of the columns, but for those that are added.
  private let columns: [String]
  /// The places of the same columns; `nil` where rows are copied as they stand.
  private let kept: [Int]?
  /// How many columns the file has.
  private let columnCount: Int
  /// How many up to the last that has a name.
  private let namedCount: Int
  /// Whether the format has bytes of its own, which are copied.
  private let hasBytes: Bool

  init(of input: TableInput, source: any RecordSource) {
    let all = source.columns
    let added = Set(RejectedRows.columns.map(\.folded))
    let places = input.isMended ? all.indices.filter { !added.contains(all[$0].folded) } : Array(all.indices)
    columns = places.map { all[$0] }
    kept = places.count < all.count ? places : nil
    columnCount = all.count
    namedCount = (all.lastIndex { !$0.isEmpty } ?? -1) + 1
    let names = columns.map(Cell.text)
    if let csv = source as? CSVSource {
      form = .delimited(csv.dialect, header: kept == nil ? csv.headerBytes : Self.row(names, csv.dialect))
      (ending, hasBytes) = (input.ending, true)
    } else if source is JSONSource {
      form = .json(isLines: ["jsonl", "ndjson"].contains(input.ending))
      (ending, hasBytes) = (input.ending, true)
    } else {
      form = .delimited(CSVDialect(), header: Self.row(names, CSVDialect()))
      (ending, hasBytes) = ("csv", false)
    }
  }

  /// Whether rows of both can stand below one header.
  func hasForm(of other: RowCopies) -> Bool {
    switch (form, other.form) {
    case (.delimited(let mine, _), .delimited(let theirs, _)):
      mine.separator == theirs.separator && mine.encoding == theirs.encoding && mine.guardsFormulas == theirs.guardsFormulas
        && columns == other.columns
    case (.json(let mine), .json(let theirs)): mine == theirs
    default: false
    }
  }

  /// Adds a row.
  mutating func add(_ row: Int, of batch: RecordBatch, _ finding: Finding?, as number: RowNumber?) {
    let start = bytes.count
    appendBytes(of: row, of: batch)
    rows.append(Row(finding: finding, line: batch.line(ofRow: row), number: number, bytes: start..<bytes.count))
  }

  /// Says that the row was not taken that was added last.
  mutating func rejectLast(_ finding: Finding) {
    guard let last = rows.indices.last else { return }
    rows[last].finding = finding
  }

  private mutating func appendBytes(of row: Int, of batch: RecordBatch) {
    let raw = batch.source(ofRow: row)
    let found = batch.cellCount(ofRow: row)
    switch form {
    case .delimited(let dialect, _) where !hasBytes:
      let beyond = Array(min(columnCount, found)..<found)
      bytes += Self.row(texts(of: row, of: batch, (kept ?? Array(0..<min(columnCount, found))) + beyond), dialect)
    case .delimited(let dialect, _):
      guard let kept else { return bytes += batch.bytes[raw] }
      let areLast = kept == Array(0..<kept.count)
      if !fits(row, batch) {
        let added = areLast ? AddedCells(endOf: batch.bytes[raw], separator: dialect.separator) : nil
        bytes += batch.bytes[raw.lowerBound..<(added?.start ?? raw.upperBound)]
      } else if areLast, found == columnCount {
        // What was added stands at the end, behind a separator: the rest is copied as it is.
        bytes += batch.bytes[raw.lowerBound..<(raw.lowerBound + batch.offset(row: row, column: kept.count) - 1)]
      } else {
        bytes += Self.row(texts(of: row, of: batch, kept), dialect)
      }
    case .json:
      guard let kept else { return bytes += batch.bytes[raw] }
      if fits(row, batch) {
        bytes += object(texts(of: row, of: batch, kept))
      } else if let added = AddedCells(endOf: batch.bytes[raw], separator: nil) {
        bytes += batch.bytes[raw.lowerBound..<added.start] + [UInt8(ascii: "}")]
      } else {
        bytes += batch.bytes[raw]
      }
    }
  }

  /// An object of the cells that are not empty.
  private func object(_ cells: [Cell]) -> [UInt8] {
    var object = [UInt8(ascii: "{")]
    for (name, cell) in zip(columns, cells) where !cell.text.isEmpty {
      if object.count > 1 { object.append(UInt8(ascii: ",")) }
      object.append(json: name)
      object.append(UInt8(ascii: ":"))
      object.append(json: cell)
    }
    return object + [UInt8(ascii: "}")]
  }

  /// Whether each cell of a row stands below its own column.
  private func fits(_ row: Int, _ batch: RecordBatch) -> Bool {
    let found = batch.cellCount(ofRow: row)
    return batch.problem(ofRow: row) == nil && found >= namedCount
      && (min(columnCount, found)..<found).allSatisfy { batch.range(row: row, column: $0).isEmpty }
  }

  private func texts(of row: Int, of batch: RecordBatch, _ columns: [Int]) -> [Cell] {
    columns.map { .text(batch.text(row: row, column: $0) ?? "\u{FFFD}") }
  }

  static func row(_ cells: [Cell], _ dialect: CSVDialect) -> [UInt8] {
    var sink = CSVSink(dialect: CSVDialect(separator: dialect.separator, guardsFormulas: dialect.guardsFormulas))
    try? sink.write(cells)
    return Array(sink.bytes.dropLast())
  }
}
