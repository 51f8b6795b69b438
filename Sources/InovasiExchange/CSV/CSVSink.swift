import InovasiModel

/// Records as a delimited file (RFC 4180), one line each, ending in a line feed.
///
/// A cell is put in quotes when it holds a separator of any dialect, a quote or a line break, begins or ends with a space, or begins
/// with a byte order mark, so that ``CSVSource`` reads back what was written. An empty cell and an empty text look the same. A text that a
/// spreadsheet would run stands behind an apostrophe, see ``CSVDialect/guardsFormulas``. Encoding, byte order mark, line ending and decimal
/// mark are those of the dialect.
///
/// ```swift
/// var sink = CSVSink()
/// try sink.write([.text("title"), .text("score")])
/// try sink.write([.text("Jarik, Ma'siti"), .decimal("87.5")])
/// try sink.finish()
/// print(sink.text)
/// ```
public struct CSVSink: RecordSink, Sendable {
  /// How the output is written.
  public let dialect: CSVDialect

  private let marks: QuotingMarks
  private var output: ByteOutput
  /// What has not been handed to the output yet.
  private var rows = ByteBuffer()
  private var hasBegun = false
  /// Where the record that is being written begins, and how many cells of it there are.
  private var recordStart = 0
  private var cellCount = 0
  /// The decimal that was written last with its text: a final score is often that of the row before, or of the only stage.
  private var lastDecimal: (number: Fraction?, text: ByteBuffer) = (nil, ByteBuffer())

  /// A sink that keeps what it writes in memory; see ``bytes``.
  public init(dialect: CSVDialect = CSVDialect()) {
    self.dialect = dialect
    marks = QuotingMarks(separator: dialect.separator)
    output = ByteOutput()
  }

  /// A sink that writes a file, which takes its name when ``finish()`` is called. Where the path is a link, the file that it leads to is
  /// replaced; a pipe or a terminal, such as `/dev/stdout`, gets the bytes as they come.
  public init(path: String, name: String? = nil, dialect: CSVDialect = CSVDialect()) throws(ExchangeError) {
    self.dialect = dialect
    marks = QuotingMarks(separator: dialect.separator)
    output = try ByteOutput(path: path, name: name ?? path)
  }

  /// What was written into memory; what a file has not taken yet. Complexity: O(*n*), a copy.
  public var bytes: [UInt8] { output.bytes + rows.bytes }

  /// The same as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Takes the next record.
  public mutating func write(_ cells: [Cell]) throws(ExchangeError) { try add(record: cells) }

  /// Ends the output.
  public mutating func finish() throws(ExchangeError) {
    try handOver()
    try output.finish()
  }

  private mutating func handOver() throws(ExchangeError) {
    try output.write(rows)
    rows.removeAll()
    recordStart = 0
  }
}

extension CSVSink {
  /// A sink in memory for records that go behind others; see ``append(piece:)``.
  init(pieceIn dialect: CSVDialect) {
    self.init(dialect: dialect)
    rows = ByteBuffer(capacity: 1 << 18)
    hasBegun = true
  }

  /// Takes records that such a sink has written.
  mutating func append(piece bytes: [UInt8]) throws(ExchangeError) {
    try handOver()
    try output.write(bytes.span)
  }

  /// Hands over what was written into memory, without a copy where it is a piece's.
  mutating func takeBytes() -> [UInt8] { output.bytes.isEmpty ? rows.takeBytes() : bytes }
}

extension CSVSink: CellSink {
  mutating func add(_ cell: Cell) {
    beginCell()
    switch cell {
    case .empty: break
    case .integer(let number): rows.append(digitsOf: number)
    case .truth: rows.append(copying: cell.text)
    case .text(let text): append { $0.append(copying: text) }
    case .decimal(let text): append(number: text)
    }
  }

  mutating func add(_ text: String?) {
    beginCell()
    if let text { append { $0.append(copying: text) } }
  }

  mutating func add(decimal number: Fraction) {
    beginCell()
    if dialect.marksDecimalsPlainly {
      if number != lastDecimal.number {
        lastDecimal.text.removeAll()
        number.append(decimal: 10, to: &lastDecimal.text)
        lastDecimal.number = number
      }
      rows.append(lastDecimal.text)
    } else {
      append(number: number.decimal(places: 10))
    }
  }

  mutating func add(text write: (inout ByteBuffer) -> Void) {
    beginCell()
    append(write)
  }

  mutating func endRecord() throws(ExchangeError) {
    // A lone empty cell would be a blank line, which readers skip.
    if cellCount == 1, rows.count == recordStart { rows.append(copying: "\"\"") }
    switch dialect.lineEnding {
    case .lineFeed, .mixed: rows.append(10)
    case .carriageReturnLineFeed: rows.append(copying: "\r\n")
    case .carriageReturn: rows.append(13)
    }
    encode(from: recordStart)
    recordStart = rows.count
    cellCount = 0
    if rows.count >= Self.most { try handOver() }
  }

  private mutating func beginCell() {
    if cellCount > 0 { rows.append(dialect.separator) }
    cellCount += 1
  }

  private static let quote = UInt8(ascii: "\"")
  /// How many bytes gather before they are handed over; only between records, since a record is looked at again when it ends.
  private static let most = 1 << 20

  /// Brings the record into the dialect's encoding; the first one behind its byte order mark.
  private mutating func encode(from start: Int) {
    let mark = !hasBegun && dialect.hasByteOrderMark ? dialect.encoding.byteOrderMark : []
    if dialect.encoding != .utf8 || !mark.isEmpty {
      rows.replace(from: start, by: mark + dialect.encoding.bytes(ofUTF8: rows.room[start..<rows.count]))
    }
    hasBegun = true
  }

  /// A number in the form of the dialect; anything else in its place is a text.
  private mutating func append(number text: String) {
    guard text.isJSONNumber else { return append { $0.append(copying: text) } }
    var text = text
    // Three decimals could be thousands to whoever reads the file; a fourth says that they are not.
    if !dialect.marksDecimalsPlainly, case .ambiguous = NumberReading(text) { text += "0" }
    let start = rows.count
    guard dialect.decimalMark == .comma else { return rows.append(copying: text) }
    rows.append(copying: text.replacing(".", with: ","))
    if dialect.separator == DecimalMark.comma.byte { quoteIfNeeded(from: start) }
  }

  /// A text as it stands, or so that it is read back as it stands: behind a guard, in quotes.
  @inline(__always)
  private mutating func append(_ write: (inout ByteBuffer) -> Void) {
    let start = rows.count
    write(&rows)
    guard rows.count > start else { return }
    if dialect.guardsFormulas, FormulaGuard.needsGuard(rows.room.span.extracting(start..<rows.count)) {
      rows.insert(UInt8(ascii: "'"), at: start)
    }
    quoteIfNeeded(from: start)
  }

  private mutating func quoteIfNeeded(from start: Int) {
    let need = marks.need(of: rows.room.span.extracting(start..<rows.count))
    if need.isQuoted { quote(from: start, doubling: need.hasQuote) }
  }

  /// Puts what was added into quotes.
  private mutating func quote(from start: Int, doubling: Bool) {
    if doubling {
      var quoted: [UInt8] = []
      for byte in rows.room[start..<rows.count] {
        if byte == Self.quote { quoted.append(Self.quote) }
        quoted.append(byte)
      }
      rows.replace(from: start, by: quoted)
    }
    rows.insert(Self.quote, at: start)
    rows.append(Self.quote)
  }
}

extension CSVDialect {
  /// Whether a number stands as it is: a point before its decimals, which nobody takes for thousands where cells are parted by commas.
  fileprivate var marksDecimalsPlainly: Bool { decimalMark != .comma && separator == DecimalMark.comma.byte }
}
