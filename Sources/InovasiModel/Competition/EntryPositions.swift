/// The positions of entries, one after another; fetches a run of entries from memory before the first of them is handed out.
///
/// An entry lies wherever there was room for it, so that the first read of it waits for memory. Reads with nothing between them
/// are answered together, and what was read stays in the processor's cache for a while. It is for speed alone: plain indices
/// would do.
///
/// ```swift
/// for number in EntryPositions(of: entries, withTitles: true) { print(entries[number].title) }
/// ```
package struct EntryPositions: Sequence, IteratorProtocol {
  private let entries: [Entry]
  private let withTitles: Bool
  private var position: Int
  private let end: Int
  /// The first position whose entry has not been fetched.
  private var ahead: Int

  /// - Parameters:
  ///   - entries: the entries.
  ///   - range: which of them; `nil` for all.
  ///   - withTitles: whether the letters of their titles are fetched too.
  package init(of entries: [Entry], _ range: Range<Int>? = nil, withTitles: Bool) {
    self.entries = entries
    self.withTitles = withTitles
    (position, end) = (range?.lowerBound ?? 0, range?.upperBound ?? entries.count)
    ahead = position
  }

  /// The next position.
  package mutating func next() -> Int? {
    guard position < end else { return nil }
    if position == ahead { lookAhead() }
    defer { position += 1 }
    return position
  }

  /// So few that the first entry of a run is still in the cache when the last has been fetched.
  private static var runLength: Int { 64 }

  private mutating func lookAhead() {
    ahead = Swift.min(position + Self.runLength, end)
    var seen = 0
    for number in position..<ahead {
      let entry = entries[number]
      seen |= entry.id.rawValue.utf8.count | (entry.started == nil ? 0 : 1)
      if withTitles { seen |= Int(entry.title.utf8.first ?? 0) }
    }
    // Always holds; without a use of the result the compiler would leave the reads out.
    precondition(seen >= 0)  // safe: no count and no byte is negative
  }
}
