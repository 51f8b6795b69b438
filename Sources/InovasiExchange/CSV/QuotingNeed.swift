/// Whether a cell that is not empty goes into quotes, and whether quotes in it are doubled.
struct QuotingNeed {
  let isQuoted: Bool
  let hasQuote: Bool

  /// Looks at a cell, see ``CSVSink``.
  init(_ cell: borrowing Span<UInt8>, separator: UInt8) {
    // Every byte is compared with everything, without a branch, so that the compiler compares sixteen bytes at once.
    var quotes: UInt8 = 0
    var marks: UInt8 = 0
    for index in cell.indices {
      let byte = cell[index]
      quotes |= byte == UInt8(ascii: "\"") ? 1 : 0
      marks |= byte == separator ? 1 : 0
      marks |= byte == UInt8(ascii: ",") ? 1 : 0
      marks |= byte == UInt8(ascii: ";") ? 1 : 0
      marks |= byte == UInt8(ascii: "|") ? 1 : 0
      marks |= byte == UInt8(ascii: "\t") ? 1 : 0
      marks |= byte == 0x0A ? 1 : 0
      marks |= byte == 0x0D ? 1 : 0
    }
    hasQuote = quotes != 0
    isQuoted =
      hasQuote || marks != 0 || cell[0] == 0x20 || cell[cell.count - 1] == 0x20 || Self.beginsWithMark(cell)
      || Self.namesSeparator(cell)
  }

  /// Whether a cell begins with a byte order mark.
  private static func beginsWithMark(_ cell: borrowing Span<UInt8>) -> Bool {
    cell.count >= 3 && cell[0] == 0xEF && cell[1] == 0xBB && cell[2] == 0xBF
  }

  /// Whether a cell is Excel's line that names a separator, as a text.
  private static func namesSeparator(_ cell: borrowing Span<UInt8>) -> Bool {
    // The small letter is the capital with one more bit.
    cell.count == 5 && cell[0] | 0x20 == UInt8(ascii: "s") && cell[1] | 0x20 == UInt8(ascii: "e")
      && cell[2] | 0x20 == UInt8(ascii: "p") && cell[3] == UInt8(ascii: "=")
  }
}
