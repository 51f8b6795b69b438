/// Whether a cell that is not empty goes into quotes, and whether quotes in it are doubled.
struct QuotingNeed {
  let isQuoted: Bool
  let hasQuote: Bool
}

/// The bytes that put a cell into quotes: the separator of any dialect, a quote, a tab and line breaks.
struct QuotingMarks {
  private static let quotes: UInt8 = 1
  private static let doubles: UInt8 = 2

  /// What each byte asks for, looked up: a byte is one look, whatever the number of marks.
  private let asks: [UInt8]

  /// The separator eight times, and so each mark of every dialect, to look at sixteen bytes together.
  private let separators: UInt64
  private static let commas = UInt64(repeating: UInt8(ascii: ","))
  private static let semicolons = UInt64(repeating: UInt8(ascii: ";"))
  private static let bars = UInt64(repeating: UInt8(ascii: "|"))
  private static let doubleQuotes = UInt64(repeating: UInt8(ascii: "\""))
  private static let tabs = UInt64(repeating: UInt8(ascii: "\t"))
  private static let lineFeeds = UInt64(repeating: UInt8(ascii: "\n"))
  private static let carriageReturns = UInt64(repeating: UInt8(ascii: "\r"))

  /// The marks of every dialect, and a separator.
  init(separator: UInt8) {
    var asks = [UInt8](repeating: 0, count: 256)
    for mark in [separator] + ",;|\t\n\r".utf8 { asks[Int(mark)] = Self.quotes }
    asks[Int(UInt8(ascii: "\""))] = Self.quotes | Self.doubles
    self.asks = asks
    separators = UInt64(repeating: separator)
  }

  /// Looks at a cell that is not empty, see ``CSVSink``.
  func need(of cell: borrowing Span<UInt8>) -> QuotingNeed {
    var (isMarked, hasQuote) = (false, false)
    if cell.count < 16 {
      let asks = asks.span
      var asked: UInt8 = 0
      for index in cell.indices { asked |= asks[Int(cell[index])] }
      (isMarked, hasQuote) = (asked & Self.quotes != 0, asked & Self.doubles != 0)
    } else {
      isMarked = Self.holds(cell) { marks(in: $0) }
      hasQuote = isMarked && Self.holds(cell) { $0.places(ofByteIn: Self.doubleQuotes) }
    }
    let isQuoted =
      isMarked || cell[0] == 0x20 || cell[cell.count - 1] == 0x20 || Self.beginsWithMark(cell) || Self.namesSeparator(cell)
    return QuotingNeed(isQuoted: isQuoted, hasQuote: hasQuote)
  }

  /// Whether sixteen bytes of a cell that has as many, or more, hold what is looked for.
  @inline(__always)
  private static func holds(_ cell: borrowing Span<UInt8>, _ places: (SIMD2<UInt64>) -> SIMD2<UInt64>) -> Bool {
    // The last sixteen first: some of them may be among those before them.
    var start = cell.count &- 16
    if !places(cell.words(at: start)).isZero { return true }
    while start > 0 {
      start = max(start &- 16, 0)
      if !places(cell.words(at: start)).isZero { return true }
    }
    return false
  }

  @inline(__always)
  private func marks(in words: SIMD2<UInt64>) -> SIMD2<UInt64> {
    words.places(ofByteIn: separators) | words.places(ofByteIn: Self.commas) | words.places(ofByteIn: Self.semicolons)
      | words.places(ofByteIn: Self.bars) | words.places(ofByteIn: Self.doubleQuotes) | words.places(ofByteIn: Self.tabs)
      | words.places(ofByteIn: Self.lineFeeds) | words.places(ofByteIn: Self.carriageReturns)
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
