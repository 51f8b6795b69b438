/// Records as a JSON array of objects, one to a line; the first record gives the keys.
///
/// An empty cell is `null`; a decimal stays the digits that it is. Keys are in the order of the columns, sorted in the canonical form;
/// without a header each record is an array.
public struct JSONSink: RecordSink {
  private var lines: JSONObjectWriter

  /// A sink that keeps what it writes in memory; see ``bytes``.
  ///
  /// - Parameters:
  ///   - isCanonical: whether keys are sorted and numbers have their one form, so that the same records give the same bytes.
  ///   - hasHeader: whether the first record holds the keys.
  public init(isCanonical: Bool = false, hasHeader: Bool = true) {
    lines = JSONObjectWriter(
      output: ByteOutput(), opening: "[", between: ",", closing: "\n]\n",
      style: .init(isCanonical: isCanonical, hasHeader: hasHeader))
  }

  /// A sink that writes a file, which takes its name when ``finish()`` is called.
  public init(
    path: String, name: String? = nil, isCanonical: Bool = false, hasHeader: Bool = true
  ) throws(ExchangeError) {
    lines = JSONObjectWriter(
      output: try ByteOutput(path: path, name: name ?? path), opening: "[", between: ",", closing: "\n]\n",
      style: .init(isCanonical: isCanonical, hasHeader: hasHeader))
  }

  /// What was written into memory; what a file has not taken yet.
  public var bytes: [UInt8] { lines.output.bytes }

  /// The same as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Takes the next record.
  public mutating func write(_ cells: [Cell]) throws(ExchangeError) { try lines.write(cells) }

  /// Ends the array.
  public mutating func finish() throws(ExchangeError) { try lines.finish() }
}

/// Records as JSON Lines: one object to a line, and nothing around them; the first record gives the keys.
public struct JSONLinesSink: RecordSink {
  private var lines: JSONObjectWriter

  /// A sink that keeps what it writes in memory; see ``bytes``.
  public init(isCanonical: Bool = false, hasHeader: Bool = true) {
    lines = JSONObjectWriter(
      output: ByteOutput(), opening: "", between: "", closing: "\n",
      style: .init(isCanonical: isCanonical, hasHeader: hasHeader))
  }

  /// A sink that writes a file, which takes its name when ``finish()`` is called.
  public init(
    path: String, name: String? = nil, isCanonical: Bool = false, hasHeader: Bool = true
  ) throws(ExchangeError) {
    lines = JSONObjectWriter(
      output: try ByteOutput(path: path, name: name ?? path), opening: "", between: "", closing: "\n",
      style: .init(isCanonical: isCanonical, hasHeader: hasHeader))
  }

  /// What was written into memory; what a file has not taken yet.
  public var bytes: [UInt8] { lines.output.bytes }

  /// The same as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Takes the next record.
  public mutating func write(_ cells: [Cell]) throws(ExchangeError) { try lines.write(cells) }

  /// Ends the output.
  public mutating func finish() throws(ExchangeError) { try lines.finish() }
}
