/// A cell of a delimited file that needs no second look, found without a copy and without a text.
///
/// A cell is plain when it stands as it is: no quote, no apostrophe, no byte beyond ASCII, no control character, and behind it a
/// separator or a line feed, with or without a carriage return before it. Nearly all cells of keys and numbers are. What is not
/// plain, and what stands among the last bytes of a chunk, ``CSVScanner`` reads and explains. In a row of plain cells a character is
/// a byte.
struct PlainCell {
  /// Where the cell lies.
  let start: Int
  let end: Int
  /// Where what follows the cell begins.
  let next: Int
  /// Whether it is the last of its row.
  let endsRow: Bool
  /// The first eight bytes of the cell as one integer, the first of them lowest, with a 1 behind them where there are fewer.
  private let firstBytes: UInt64

  /// The cell that begins at `start`; `nil` when it is not plain, or the bytes end less than eight bytes behind it.
  ///
  /// Eight bytes are looked at at once: nearly always the first of them that could end a cell does.
  @inline(__always)
  init?(_ bytes: borrowing Span<UInt8>, from start: Int, _ marks: PlainMarks) {
    guard start >= 0, start &+ 8 <= bytes.count else { return nil }
    let first = bytes.word(uncheckedAt: start)
    var position = start
    var stops = marks.stops(in: first)
    while true {
      while stops != 0 {
        let end = position &+ stops.trailingZeroBitCount / 8
        let byte = bytes[end]
        if byte == marks.separator {
          self.init(first, start, end, end &+ 1, false)
          return
        }
        if byte == 0x0A {
          self.init(first, start, end, end &+ 1, true)
          return
        }
        if byte == 0x0D, end &+ 1 < bytes.count, bytes[end &+ 1] == 0x0A {
          self.init(first, start, end, end &+ 2, true)
          return
        }
        guard byte >= 0x20, byte != 0x22, byte != 0x27, byte < 0x7F else { return nil }
        stops &= stops &- 1
      }
      position &+= 8
      guard position &+ 8 <= bytes.count else { return nil }
      stops = marks.stops(in: bytes.word(uncheckedAt: position))
    }
  }

  @inline(__always)
  private init(_ first: UInt64, _ start: Int, _ end: Int, _ next: Int, _ endsRow: Bool) {
    (self.start, self.end, self.next, self.endsRow) = (start, end, next, endsRow)
    let bits = UInt64(truncatingIfNeeded: (end &- start) &* 8)
    firstBytes = bits < 64 ? first & (1 &<< bits &- 1) | 1 &<< bits : first
  }

  /// A cell without bytes.
  static var empty: PlainCell { PlainCell(0, 0, 0, 0, false) }

  // Unchecked: `end` is `start`, or a place behind it that was looked at.
  @inline(__always)
  var range: Range<Int> { Range(uncheckedBounds: (start, end)) }

  /// The bytes of the cell as one integer, the first of them lowest and a 1 behind fewer than eight: different for different cells;
  /// `nil` for more than eight bytes.
  @inline(__always)
  var word: UInt64? { end &- start <= 8 ? firstBytes : nil }
}

/// The bytes that can end a plain cell, or make a cell no plain one.
struct PlainMarks {
  let separator: UInt8
  private let separators: UInt64

  init(separator: UInt8) {
    self.separator = separator
    separators = UInt64(repeating: separator)
  }

  /// The top bit of each byte that is the separator, below the bracket `(`, a control character, or beyond ASCII.
  ///
  /// Letters, digits and most marks are none of these. Source: S. E. Anderson, Bit Twiddling Hacks.
  @inline(__always)
  func stops(in word: UInt64) -> UInt64 {
    // Sums of seven bits each, so that no byte's carry reaches the next.
    let low = word & 0x7F7F_7F7F_7F7F_7F7F
    let isHigh = word | low &+ 0x0101_0101_0101_0101
    let isLow = ~(low &+ 0x5858_5858_5858_5858)
    let difference = word ^ separators
    let isSeparator = ~((difference & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F | difference)
    return (isHigh | isLow | isSeparator) & 0x8080_8080_8080_8080
  }
}
