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
  /// Whether a cell with the separator in it is one to look at.
  private let isSeparatorRemarkable: Bool
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
    isSeparatorRemarkable = !Self.remarkable(in: SIMD2(repeating: separators)).isZero
  }

  /// Looks at a cell that is not empty, see ``CSVSink``.
  func need(of cell: borrowing Span<UInt8>) -> QuotingNeed {
    let asked = isUnremarkable(cell) ? 0 : asks(of: cell)
    let isQuoted =
      asked & Self.quotes != 0 || cell[0] == 0x20 || cell[cell.count - 1] == 0x20 || Self.beginsWithMark(cell)
      || Self.namesSeparator(cell)
    return QuotingNeed(isQuoted: isQuoted, hasQuote: asked & Self.doubles != 0)
  }

  /// Whether a cell has none but letters, digits, spaces and the few signs that no dialect gives a meaning, as nearly all have.
  @inline(__always)
  private func isUnremarkable(_ cell: borrowing Span<UInt8>) -> Bool {
    guard isSeparatorRemarkable else { return false }
    if cell.count >= 16 { return !Self.holds(cell) { Self.remarkable(in: $0) } }
    // The first and the last of the cell, some of which may be the same ones.
    if cell.count >= 8 { return Self.remarkable(in: SIMD2(cell.word(at: 0), cell.word(at: cell.count &- 8))).isZero }
    if cell.count >= 4 { return Self.remarkable(in: SIMD2(repeating: cell.halves(of: cell.count))).isZero }
    return false
  }

  /// What the bytes of a cell ask for.
  private func asks(of cell: borrowing Span<UInt8>) -> UInt8 {
    if cell.count >= 16 {
      guard Self.holds(cell, { marks(in: $0) }) else { return 0 }
      return Self.holds(cell) { $0.places(ofByteIn: Self.doubleQuotes) } ? Self.quotes | Self.doubles : Self.quotes
    }
    let asks = asks.span
    var asked: UInt8 = 0
    for index in cell.indices { asked |= asks[Int(cell[index])] }
    return asked
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

  /// Not zero where a byte is below the hyphen and no space, from the colon up to `@`, above `z`, or beyond ASCII: every mark is one of
  /// these, and few other bytes are.
  @inline(__always)
  private static func remarkable(in words: SIMD2<UInt64>) -> SIMD2<UInt64> {
    // Sums of seven bits each, so that no byte's carry reaches the next.
    let low = words & SIMD2(repeating: 0x7F7F_7F7F_7F7F_7F7F)
    let isFromHyphen = low &+ SIMD2(repeating: 0x5353_5353_5353_5353)
    let isNoSpace = (low ^ SIMD2(repeating: 0x2020_2020_2020_2020)) &+ SIMD2(repeating: 0x7F7F_7F7F_7F7F_7F7F)
    let isFromColon = low &+ SIMD2(repeating: 0x4646_4646_4646_4646)
    let isFromLetters = low &+ SIMD2(repeating: 0x3F3F_3F3F_3F3F_3F3F)
    let isAboveLetters = low &+ SIMD2(repeating: 0x0505_0505_0505_0505)
    let isOther = ~isFromHyphen & isNoSpace | isFromColon & ~isFromLetters | isAboveLetters | words
    return isOther & SIMD2(repeating: 0x8080_8080_8080_8080)
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
