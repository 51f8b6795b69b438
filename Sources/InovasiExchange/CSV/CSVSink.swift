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
public struct CSVSink: RecordSink {
  /// How the output is written.
  public let dialect: CSVDialect

  private var output: ByteOutput
  private var hasBegun = false

  /// A sink that keeps what it writes in memory; see ``bytes``.
  public init(dialect: CSVDialect = CSVDialect()) {
    self.dialect = dialect
    output = ByteOutput()
  }

  /// A sink that writes a file, which takes its name when ``finish()`` is called.
  public init(path: String, name: String? = nil, dialect: CSVDialect = CSVDialect()) throws(ExchangeError) {
    self.dialect = dialect
    output = try ByteOutput(path: path, name: name ?? path)
  }

  /// What was written into memory; what a file has not taken yet.
  public var bytes: [UInt8] { output.bytes }

  /// The same as text.
  public var text: String { String(decoding: output.bytes, as: UTF8.self) }

  /// Takes the next record.
  public mutating func write(_ cells: [Cell]) throws(ExchangeError) {
    let start = output.bytes.count
    var isFirst = true
    for cell in cells {
      if !isFirst { output.bytes.append(dialect.separator) }
      isFirst = false
      switch cell {
      case .empty: break
      case .integer(let number): output.bytes.append(contentsOf: String(number).utf8)
      case .truth: output.bytes.append(contentsOf: cell.text.utf8)
      case .text(let text): append(text)
      case .decimal(let text): append(number: text)
      }
    }
    // A lone empty cell would be a blank line, which readers skip.
    if cells.count == 1, cells[0].text.isEmpty { output.bytes.append(contentsOf: [Self.quote, Self.quote]) }
    switch dialect.lineEnding {
    case .lineFeed, .mixed: output.bytes.append(10)
    case .carriageReturnLineFeed: output.bytes.append(contentsOf: [13, 10])
    case .carriageReturn: output.bytes.append(13)
    }
    encode(from: start)
    try output.flushIfLarge()
  }

  /// Ends the output.
  public mutating func finish() throws(ExchangeError) { try output.finish() }

  private static let quote = UInt8(ascii: "\"")

  /// Brings what was added into the dialect's encoding, behind its byte order mark.
  private mutating func encode(from start: Int) {
    if dialect.encoding != .utf8 {
      output.bytes.replaceSubrange(start..., with: dialect.encoding.bytes(ofUTF8: output.bytes[start...]))
    }
    if !hasBegun, dialect.hasByteOrderMark { output.bytes.insert(contentsOf: dialect.encoding.byteOrderMark, at: start) }
    hasBegun = true
  }

  /// A number in the form of the dialect; anything else in its place is a text.
  private mutating func append(number text: String) {
    guard text.isJSONNumber else { return append(text) }
    var text = text
    // Three decimals could be thousands to whoever reads the file; a fourth says that they are not.
    if dialect.decimalMark == .comma || dialect.separator != DecimalMark.comma.byte, case .ambiguous = NumberReading(text) {
      text += "0"
    }
    guard dialect.decimalMark == .comma else {
      output.bytes.append(contentsOf: text.utf8)
      return
    }
    let shown = text.replacing(".", with: ",")
    if dialect.separator == DecimalMark.comma.byte {
      append(shown, isText: false)
    } else {
      output.bytes.append(contentsOf: shown.utf8)
    }
  }

  private mutating func append(_ text: String, isText: Bool = true) {
    let start = output.bytes.count
    if isText, dialect.guardsFormulas, FormulaGuard.needsGuard(text) { output.bytes.append(UInt8(ascii: "'")) }
    output.bytes.append(contentsOf: text.utf8)
    let end = output.bytes.count
    guard end > start else { return }
    // A space at an end, a byte order mark, and Excel's line that names a separator, as a text.
    var needsQuotes =
      output.bytes[start] == 0x20 || output.bytes[end - 1] == 0x20
      || output.bytes[start] == 0xEF && text.unicodeScalars.first == "\u{FEFF}"
      || text.utf8.count == 5 && text.lowercased().hasPrefix("sep=")
    var hasQuote = false
    let separator = dialect.separator
    for byte in output.bytes[start...] where byte < 0x2D || byte == 0x3B || byte == 0x7C || byte == separator {
      switch byte {
      case Self.quote: hasQuote = true
      case separator, 0x2C, 0x3B, 0x09, 0x7C, 0x0A, 0x0D: needsQuotes = true
      default: break
      }
    }
    if needsQuotes || hasQuote { quote(from: start, doubling: hasQuote) }
  }

  /// Puts what was added into quotes.
  private mutating func quote(from start: Int, doubling: Bool) {
    if doubling {
      var quoted: [UInt8] = []
      for byte in output.bytes[start...] {
        if byte == Self.quote { quoted.append(Self.quote) }
        quoted.append(byte)
      }
      output.bytes.replaceSubrange(start..., with: quoted)
    }
    output.bytes.insert(Self.quote, at: start)
    output.bytes.append(Self.quote)
  }
}
