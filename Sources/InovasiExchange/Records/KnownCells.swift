/// What the cells of a column mean, for a column in which the same few texts come again and again, as the names of agencies do.
///
/// A cell that was met before is neither made a text nor looked at again, and its meaning lies in memory once. When too many differ, all
/// are forgotten: memory is bounded.
struct KnownCells<Meaning> {
  private var interner = ByteInterner()
  private var meanings: [Meaning?] = []
  private var last = 0

  /// The most cells that are remembered.
  private static var limit: Int { 1 << 14 }

  /// What the cell at `range` means; `nil` for one of which nothing is remembered. Complexity: O(length) on average.
  mutating func meaning(of bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Meaning? {
    if interner.count >= Self.limit { self = KnownCells() }
    last = interner.intern(bytes, range)
    if last == meanings.count { meanings.append(nil) }
    return meanings[last]
  }

  /// Remembers what the cell means that was asked for last.
  mutating func remember(_ meaning: Meaning) { meanings[last] = meaning }
}
