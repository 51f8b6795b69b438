public import InovasiModel

/// The rows of a file that were not taken, each exactly as it came, with the reason.
///
/// Written out, they can be mended and read back in the place of the rows that they stand for, see ``CompetitionFolder``. Memory: in
/// proportion to the rows that were rejected.
public struct RejectedRows: Hashable, Sendable {
  /// The file's name.
  public let file: String

  /// How many rows were rejected.
  public var count: Int { rows.count }

  /// The names of the columns that are added: code, message, and the line on which the row began.
  public static let columns = ["reject_code", "reject_message", lineColumn]

  /// The column that says for which row of the table a row stands.
  static let lineColumn = "reject_line"

  let form: Form
  private(set) var rows: [Row] = []
  private(set) var bytes: [UInt8] = []

  /// In which form the rows came.
  enum Form: Hashable {
    /// Delimited text: as it came, below the header as it came.
    case delimited(CSVDialect, header: [UInt8])
    /// JSON objects.
    case json(isLines: Bool)
    /// Cells of a format without bytes of its own.
    case cells(columns: [String])
  }

  struct Row: Hashable {
    let finding: Finding
    let line: Int
    let number: RowNumber
    let bytes: Range<Int>
  }

  init(file: String, source: any RecordSource) {
    self.file = file
    if let csv = source as? CSVSource {
      form = .delimited(csv.dialect, header: csv.headerBytes)
    } else if source is JSONSource {
      form = .json(isLines: file.hasSuffix(".jsonl") || file.hasSuffix(".ndjson"))
    } else {
      form = .cells(columns: source.columns)
    }
  }

  /// The finding that says why each row was rejected, in the order of the rows.
  public var findings: [Finding] { rows.map(\.finding) }

  /// The lines on which the rows began, in the same order.
  public var lines: [Int] { rows.map(\.line) }

  mutating func add(_ row: Int, of batch: RecordBatch, _ finding: Finding) {
    let start = bytes.count
    if case .cells = form {
      // Cells alone: written as a row of plain CSV.
      var sink = CSVSink()
      let cells = (0..<batch.cellCount(ofRow: row)).map { Cell.text(batch.text(row: row, column: $0) ?? "\u{FFFD}") }
      try? sink.write(cells)
      bytes += sink.bytes.dropLast()
    } else {
      bytes += batch.bytes[batch.source(ofRow: row)]
    }
    rows.append(
      Row(finding: finding, line: batch.line(ofRow: row), number: batch.number(ofRow: row), bytes: start..<bytes.count))
  }
}
