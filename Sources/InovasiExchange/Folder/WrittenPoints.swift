import InovasiModel

/// What the bytes at the end of a row say as points, read once for those that come again.
///
/// Judges give few different scores, most of them written in the same way not long before.
struct WrittenPoints {
  /// Points that end a row: their bytes, up to the line feed, as one integer.
  private struct Known {
    /// The first byte lowest, with zeros above the line feed; 0, which no bytes give, for none.
    var bytes: UInt64 = 0
    var points: Int32 = 0
  }

  /// Each where its bytes send it, instead of whichever was there before.
  private var known = [Known](repeating: Known(), count: 1 << Self.bits)

  /// Some times as many as there are scores with one decimal, so that two of them seldom have one place.
  private static var bits: Int { 12 }

  /// The points at a place as ten-thousandths, with a line feed behind them, and where what follows begins; `nil` for a cell that is not
  /// plain or is not the last of its row, for points that want a second look or do not fit four bytes, and for more than seven bytes.
  ///
  /// - Parameter position: a place at which eight bytes begin.
  @inline(__always)
  mutating func read(_ bytes: borrowing Span<UInt8>, uncheckedAt position: Int, _ marks: PlainMarks) -> (
    points: Int32, next: Int
  )? {
    let word = bytes.word(uncheckedAt: position)
    let lineFeeds = word.places(ofByteIn: UInt64(repeating: 0x0A))
    guard lineFeeds != 0 else { return nil }
    let written = word & (lineFeeds ^ (lineFeeds &- 1))
    let slot = Int(truncatingIfNeeded: written.mixed &>> UInt64(64 - Self.bits))
    let next = position &+ lineFeeds.trailingZeroBitCount / 8 &+ 1
    if known[slot].bytes == written { return (known[slot].points, next) }
    return learn(written, slot, bytes, at: position, marks).map { ($0, next) }
  }

  /// Remembers what some bytes say; `nil` likewise.
  @inline(never)
  private mutating func learn(
    _ written: UInt64, _ slot: Int, _ bytes: borrowing Span<UInt8>, at position: Int, _ marks: PlainMarks
  ) -> Int32? {
    guard let cell = PlainCell(bytes, from: position, marks), cell.endsRow, let points = Points(plain: cell)?.fourBytes
    else { return nil }
    known[slot] = Known(bytes: written, points: points)
    return points
  }
}
