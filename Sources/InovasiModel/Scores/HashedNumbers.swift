/// The numbers of values that lie in a list, found by the values' hashes.
///
/// Open addressing with linear probing over a table of numbers that is at most half full; a value's hash is kept, so that growing
/// hashes nothing again.
struct HashedNumbers: Sendable {
  private var hashes: [Int] = []
  private var slots: [Int32]

  /// The numbers of distinct values.
  init<Value: Hashable>(_ values: [Value]) {
    slots = Self.slots(for: values.count)
    hashes.reserveCapacity(values.count)
    for value in values {
      let hash = value.hashValue
      fill(freeSlot(hash), hash)
    }
  }

  /// The number in a slot; `nil` for a free one.
  subscript(slot: Int) -> Int? { slots[slot] < 0 ? nil : Int(slots[slot]) }

  /// Where the number of a value is, or would be. Complexity: O(1) on average.
  func slot<Value: Hashable>(of value: Value, _ hash: Int, among values: [Value]) -> Int {
    var slot = hash & (slots.count - 1)
    while slots[slot] >= 0, hashes[Int(slots[slot])] != hash || values[Int(slots[slot])] != value {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  /// Puts the next number into a free slot, for a value with this hash.
  mutating func fill(_ slot: Int, _ hash: Int) {
    slots[slot] = Int32(truncatingIfNeeded: hashes.count)
    hashes.append(hash)
    if hashes.count * 2 > slots.count { grow() }
  }

  private func freeSlot(_ hash: Int) -> Int {
    var slot = hash & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    slots = Self.slots(for: hashes.count)
    for (number, hash) in hashes.enumerated() { slots[freeSlot(hash)] = Int32(truncatingIfNeeded: number) }
  }

  /// Free slots, twice as many as are needed at least.
  private static func slots(for count: Int) -> [Int32] {
    var size = 16
    while size < 2 * (count + 1) { size *= 2 }
    return [Int32](repeating: -1, count: size)
  }
}
