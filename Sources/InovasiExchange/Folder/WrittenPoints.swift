import InovasiModel

/// What the bytes at the end of a row say as points, read once for those that come again.
///
/// Judges give few different scores, most of them written in the same way not long before.
struct WrittenPoints {
  /// Points that end a row: their bytes, up to the line feed, as one integer.
  private struct Known {
    /// The first byte lowest, with zeros above the line feed; 0, which no bytes give, for none.
    var bytes: UInt64 = 0
    var points = Points.zero
  }

  /// Each where its bytes send it, instead of whichever was there before.
  private var known = [Known](repeating: Known(), count: 1 << Self.bits)

  /// Some times as many as there are scores with one decimal, so that two of them seldom have one place.
  private static var bits: Int { 12 }

  /// The points at a place, with a line feed behind them, and where what follows begins; `nil` for a cell that is not plain or is not the
  /// last of its row, and for points that want a second look.
  @inline(__always)
  mutating func read(_ bytes: borrowing Span<UInt8>, at position: Int, _ marks: PlainMarks) -> (points: Points, next: Int)? {
    guard position &+ 8 <= bytes.count else { return nil }
    let word = bytes.word(at: position)
    let lineFeeds = word.places(ofByteIn: UInt64(repeating: 0x0A))
    guard lineFeeds != 0 else { return Self.read(bytes, at: position, marks) }
    let written = word & (lineFeeds ^ (lineFeeds &- 1))
    let slot = Int(truncatingIfNeeded: written.mixed &>> UInt64(64 - Self.bits))
    let found = known[slot]
    if found.bytes == written { return (found.points, position &+ lineFeeds.trailingZeroBitCount / 8 &+ 1) }
    guard let read = Self.read(bytes, at: position, marks) else { return nil }
    known[slot] = Known(bytes: written, points: read.points)
    return read
  }

  private static func read(_ bytes: borrowing Span<UInt8>, at position: Int, _ marks: PlainMarks) -> (points: Points, next: Int)?
  {
    guard let cell = PlainCell(bytes, from: position, marks), cell.endsRow, let points = Points(plain: cell) else { return nil }
    return (points, cell.next)
  }
}

extension Points {
  /// Points as most sheets have them, digits with or without a decimal point; `nil` for anything that wants a second look: a sign, a
  /// space, a comma, three decimals that could be thousands, more than eight characters.
  init?(plain cell: PlainCell) {
    guard var rest = cell.word, !cell.range.isEmpty else { return nil }
    var value = 0
    var decimals = -1
    for place in 0..<(cell.end &- cell.start) {
      let digit = UInt8(truncatingIfNeeded: rest) &- 48
      rest &>>= 8
      if digit <= 9 {
        value = value &* 10 &+ Int(digit)
        if decimals >= 0 { decimals &+= 1 }
      } else {
        guard digit == 0x2E &- 48, decimals < 0, place > 0 else { return nil }
        decimals = 0
      }
    }
    switch decimals {
    case -1: self.init(tenThousandths: value &* 10_000)
    case 1: self.init(tenThousandths: value &* 1_000)
    case 2: self.init(tenThousandths: value &* 100)
    case 4: self.init(tenThousandths: value)
    default: return nil
    }
  }
}
