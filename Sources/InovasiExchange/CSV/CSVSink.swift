/// Records as a delimited file (RFC 4180), one line each, ending in a line feed.
///
/// A cell is put in quotes when it holds a separator of any dialect, a quote or a line break, begins or ends with a space, or begins
/// with a byte order mark, so that ``CSVSource`` reads back what was written. An empty cell and an empty text look the same.
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
    var isFirst = true
    for cell in cells {
      if !isFirst { output.bytes.append(dialect.separator) }
      isFirst = false
      switch cell {
      case .empty: break
      case .integer(let number): output.bytes.append(contentsOf: String(number).utf8)
      case .text(let text), .decimal(let text): append(text)
      }
    }
    // A lone empty cell would be a blank line, which readers skip.
    if cells.count == 1, cells[0].text.isEmpty { output.bytes.append(contentsOf: [Self.quote, Self.quote]) }
    output.bytes.append(UInt8(ascii: "\n"))
    try output.flushIfLarge()
  }

  /// Ends the output.
  public mutating func finish() throws(ExchangeError) { try output.finish() }

  private static let quote = UInt8(ascii: "\"")

  private mutating func append(_ text: String) {
    let start = output.bytes.count
    var needsQuotes = false
    var hasQuote = false
    for byte in text.utf8 {
      switch byte {
      case Self.quote: hasQuote = true
      case dialect.separator, 0x2C, 0x3B, 0x09, 0x7C, 0x0A, 0x0D: needsQuotes = true
      default: break
      }
      output.bytes.append(byte)
    }
    guard output.bytes.count > start else { return }
    let isPadded = output.bytes[start] == 0x20 || output.bytes.last == 0x20
    guard needsQuotes || hasQuote || isPadded || text.unicodeScalars.first == "\u{FEFF}" else { return }
    let plain = output.bytes[start...].split(separator: Self.quote, omittingEmptySubsequences: false)
    let quoted = plain.joined(separator: [Self.quote, Self.quote])
    output.bytes.replaceSubrange(start..., with: [Self.quote] + quoted + [Self.quote])
  }
}
