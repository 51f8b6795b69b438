import InovasiModel

/// A memory of what the bytes at the end of a row say as points, so that those that come again are not read again.
///
/// Judges give few different scores, and write each in the same way.
struct WrittenPoints {
  /// Points that end a row: their bytes, up to the line feed, as one integer.
  private struct Known {
    /// The first byte lowest, with zeros above the line feed; 0 for none, which no bytes are, as a line feed is among them.
    var bytes: UInt64 = 0
    var points: Int32 = 0
  }

  /// Each in the slot that its bytes hash to, in place of whichever was there before.
  private var known = [Known](repeating: Known(), count: 1 << Self.bits)

  /// There are 4096 slots, four times as many as scores from 0 to 100 with one decimal, so that two seldom share one.
  private static var bits: Int { 12 }

  /// The points at a place in ten-thousandths, and where the next row begins. `nil` for a cell that is not plain or does not end
  /// its row, for points that need a second look or do not fit four bytes, and for more than seven bytes before the line feed.
  ///
  /// - Parameter position: unchecked: a place in the span, from which on there are eight bytes at least.
  @inline(__always)
  mutating func read(_ bytes: borrowing Span<UInt8>, uncheckedAt position: Int, _ marks: PlainMarks) -> (
    points: Int32, next: Int
  )? {
    let word = bytes.word(uncheckedAt: position)
    let lineFeeds = word.places(ofByteIn: UInt64(repeating: 0x0A))
    guard lineFeeds != 0 else { return nil }
    // The bytes up to the first line feed: the lowest bit that is set marks it, and `x ^ (x - 1)` is all bits up to that one.
    let written = word & (lineFeeds ^ (lineFeeds &- 1))
    let slot = Int(truncatingIfNeeded: written.mixed &>> UInt64(64 - Self.bits))
    let next = position &+ lineFeeds.trailingZeroBitCount / 8 &+ 1
    if known[slot].bytes == written { return (known[slot].points, next) }
    return learn(written, slot, bytes, at: position, marks).map { ($0, next) }
  }

  /// Reads the points as any plain cell, and remembers them; `nil` as for `read`.
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
