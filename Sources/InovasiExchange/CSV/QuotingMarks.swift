/// Whether a cell that is not empty goes into quotes, and whether quotes in it are doubled.
struct QuotingNeed {
  let isQuoted: Bool
  let hasQuote: Bool
}

/// What each byte of a cell asks for, looked up: a byte is one look, whatever the number of marks.
struct QuotingMarks {
  private static let quotes: UInt8 = 1
  private static let doubles: UInt8 = 2

  /// By byte.
  private let asks: [UInt8]

  /// The marks of every dialect, and a separator.
  init(separator: UInt8) {
    var asks = [UInt8](repeating: 0, count: 256)
    for mark in [separator] + ",;|\t\n\r".utf8 { asks[Int(mark)] = Self.quotes }
    asks[Int(UInt8(ascii: "\""))] = Self.quotes | Self.doubles
    self.asks = asks
  }

  /// Looks at a cell that is not empty, see ``CSVSink``.
  func need(of cell: borrowing Span<UInt8>) -> QuotingNeed {
    let asks = asks.span
    var asked: UInt8 = 0
    for index in cell.indices { asked |= asks[Int(cell[index])] }
    let isQuoted =
      asked & Self.quotes != 0 || cell[0] == 0x20 || cell[cell.count - 1] == 0x20 || Self.beginsWithMark(cell)
      || Self.namesSeparator(cell)
    return QuotingNeed(isQuoted: isQuoted, hasQuote: asked & Self.doubles != 0)
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
