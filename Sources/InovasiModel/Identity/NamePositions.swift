/// Where each of some names stands in a list, for whoever asks about entry after entry.
///
/// ASCII, of which nearly all identifiers are, is hashed eight bytes at a time, in much less time than a dictionary takes.
package struct NamePositions: Sendable {
  private var names: [String] = []
  private var slots = HashSlots()
  private let seed = HashSlots.seedOfThisRun

  /// No names yet.
  package init() {}

  /// The positions of these names; of equal ones that of the first. Complexity: O(*n*).
  package init(_ names: [String]) {
    self.names.reserveCapacity(names.count)
    for name in names { append(name) }
  }

  /// Adds a name at the end.
  package mutating func append(_ name: String) {
    let hash = hash(name)
    let (position, slot) = find(name, hash)
    if position == nil { slots.put(names.count, hash, at: slot) }
    names.append(name)
  }

  /// Where a name stands; `nil` for one that is not in the list. Complexity: O(1) on average.
  package func position(of name: String) -> Int? { find(name, hash(name)).position }

  private func find(_ name: String, _ hash: UInt32) -> (position: Int?, slot: Int) {
    var slot = slots.first(hash)
    while let position = slots.next(&slot, hash) { if names[position] == name { return (position, slot) } }
    return (nil, slot)
  }

  private func hash(_ name: String) -> UInt32 {
    let plain = name.utf8.withContiguousStorageIfAvailable { Self.hash(of: $0.span, seed) }
    // Other letters can be written in several ways that are equal, which the standard library's hash knows.
    return (plain ?? nil) ?? UInt32(truncatingIfNeeded: name.hashValue)
  }

  /// `nil` for bytes beyond ASCII.
  private static func hash(of bytes: borrowing Span<UInt8>, _ seed: UInt64) -> UInt32? {
    var (hash, all) = (seed ^ UInt64(truncatingIfNeeded: bytes.count), UInt64(0))
    var position = 0
    while position < bytes.count {
      let word = bytes.word(at: position, count: min(bytes.count &- position, 8))
      all |= word
      hash = (hash ^ word).mixed
      position &+= 8
    }
    return all & 0x8080_8080_8080_8080 == 0 ? UInt32(truncatingIfNeeded: hash) : nil
  }
}
