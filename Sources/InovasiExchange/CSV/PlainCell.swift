/// A cell of a delimited file that means what its bytes are, found without a copy and without a text.
///
/// A cell is plain when it has no quote, no apostrophe, no control character and no byte beyond ASCII, and ends with a separator,
/// a line feed or both of CR LF. Nearly all cells of keys and numbers are. What is not plain, and what stands among the last
/// bytes of a chunk, is left to ``CSVScanner``. In a row of plain cells a character is a byte.
struct PlainCell {
  /// Where the cell lies.
  let start: Int
  let end: Int
  /// Where what follows the cell begins.
  let next: Int
  /// Whether it is the last of its row.
  let endsRow: Bool
  /// The first eight bytes of the cell as one integer, the first byte lowest; of fewer bytes all, with a 1 after the last.
  private let firstWord: UInt64

  /// The cell that begins at `start`; `nil` when it is not plain, or so near to the end of the bytes that they cannot be looked
  /// at eight at a time.
  ///
  /// A word shows which of its bytes may end the cell or make it no plain one; nearly always the first of these ends it.
  @inline(__always)
  init?(_ bytes: borrowing Span<UInt8>, from start: Int, _ marks: PlainMarks) {
    // Each word is loaded behind a guard that eight bytes begin there.
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
    firstWord = bits < 64 ? first & (1 &<< bits &- 1) | 1 &<< bits : first
  }

  /// A cell without bytes.
  static var empty: PlainCell { PlainCell(0, 0, 0, 0, false) }

  // Unchecked: `end` is never before `start`, see both initialisers and `empty`.
  @inline(__always)
  var range: Range<Int> { Range(uncheckedBounds: (start, end)) }

  /// The bytes of the cell as one integer, the first byte lowest and, of fewer than eight, a 1 after the last; `nil` for more
  /// than eight bytes.
  ///
  /// Different for different cells: the eighth byte of a plain cell is a visible character or a space, and so never that 1.
  @inline(__always)
  var word: UInt64? { end &- start <= 8 ? firstWord : nil }
}

/// The bytes that may end a plain cell, or make a cell no plain one.
struct PlainMarks {
  let separator: UInt8
  private let separators: UInt64

  init(separator: UInt8) {
    self.separator = separator
    separators = UInt64(repeating: separator)
  }

  /// The top bit of each byte that may be such a mark: the separator, any byte below `(` (among them quotes, apostrophes, spaces
  /// and line breaks), 0x7F, and any byte beyond ASCII.
  ///
  /// Letters, digits and most signs are none of these. Source: S. E. Anderson, Bit Twiddling Hacks.
  @inline(__always)
  func stops(in word: UInt64) -> UInt64 {
    // Sums of seven bits each, so that no byte's carry reaches the next.
    let low = word & 0x7F7F_7F7F_7F7F_7F7F
    let isHigh = word | (low &+ 0x0101_0101_0101_0101)
    let isLow = ~(low &+ 0x5858_5858_5858_5858)
    let difference = word ^ separators
    let isSeparator = ~((difference & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F | difference)
    return (isHigh | isLow | isSeparator) & 0x8080_8080_8080_8080
  }
}
