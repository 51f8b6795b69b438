/// Where each of some names stands in a list, for whoever asks about entry after entry.
///
/// ASCII, of which nearly all identifiers are, is hashed by FNV-1a (Fowler, Noll and Vo), which takes a fifth of the time of a dictionary's
/// hash.
package struct NamePositions: Sendable {
  private var names: [String] = []
  private var slots = HashSlots()
  private let seed = UInt32(truncatingIfNeeded: HashSlots.seedOfThisRun)

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
    let plain = name.utf8.withContiguousStorageIfAvailable { bytes -> UInt32? in
      var (hash, bits): (UInt32, UInt8) = (0x811C_9DC5 ^ seed, 0)
      for byte in bytes {
        bits |= byte
        hash = (hash ^ UInt32(byte)) &* 0x0100_0193
      }
      return bits < 0x80 ? hash : nil
    }
    // Other letters can be written in several ways that are equal, which the standard library's hash knows.
    return (plain ?? nil) ?? UInt32(truncatingIfNeeded: name.hashValue)
  }
}
