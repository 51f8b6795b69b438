import InovasiModel

/// What the cells of a column mean, for a column in which the same few texts come again and again, as the names of agencies do.
///
/// A cell that was met before is not made a text and read again, and its meaning is in memory once. When there are too many, all
/// are forgotten, so that memory is bounded.
struct KnownCells<Meaning> {
  private var words = WordInterner()
  private var interner = ByteInterner()
  /// By number in ``interner``: the place of a cell's meaning in ``meanings``. Cells of fewer than eight bytes are in ``words``
  /// instead.
  private var places: [Int] = []
  private var meanings: [Meaning?] = []
  private var last = 0

  /// The most cells that are remembered.
  private static var limit: Int { 1 << 14 }

  /// What the cell at `range` means; `nil` for one of which nothing is remembered. Complexity: O(length) on average.
  mutating func meaning(of bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Meaning? {
    if meanings.count >= Self.limit { self = KnownCells() }
    last = place(of: bytes, range)
    if last == meanings.count { meanings.append(nil) }
    return meanings[last]
  }

  private mutating func place(of bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Int {
    guard range.count < 8 else {
      let number = interner.intern(bytes, range)
      if number == places.count { places.append(meanings.count) }
      return places[number]
    }
    // Few enough bytes for one integer, with a 1 after the last.
    let word = bytes.word(at: range.lowerBound, count: range.count) | 1 << UInt64(range.count * 8)
    if let known = words.number(of: word) { return Int(known) }
    words.add(word, Int32(truncatingIfNeeded: meanings.count))
    return meanings.count
  }

  /// Remembers what the cell means that was asked for last.
  mutating func remember(_ meaning: Meaning) { meanings[last] = meaning }
}
