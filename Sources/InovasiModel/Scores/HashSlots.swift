/// The hash table of an interner: it holds the numbers of things, by the hashes of the things, which the interner keeps itself.
///
/// Open addressing with linear probing, in a table whose size is a power of two and which is at most half full, so that a search
/// always ends at an empty slot. Beside the number a slot holds the hash, so that nearly every other thing is passed over without
/// comparing it, and nothing is hashed again when the table grows.
///
/// ```swift
/// var slot = slots.first(hash)
/// while let number = slots.next(&slot, hash) { if things[number] == thing { return number } }
/// slots.put(things.count, hash, at: slot)
/// ```
package struct HashSlots: Sendable {
  /// 0 for an empty slot; else the hash in the upper half, and the number and one in the lower.
  @usableFromInline var slots = [UInt64](repeating: 0, count: 16)
  @usableFromInline var count = 0

  /// The seed of hashes that are not the standard library's: another number in each run, so that nobody can prepare many things
  /// with one hash, each of which would have to be compared with all the others.
  package static var seedOfThisRun: UInt64 { UInt64(truncatingIfNeeded: 0.hashValue) }

  /// A table without numbers.
  package init() {}

  /// A table of the numbers of things with these hashes, in their order.
  ///
  /// Faster than adding one after another, since the processor fetches independent slots from memory at the same time.
  package init(_ hashes: [UInt32]) {
    var size = slots.count
    while hashes.count * 2 > size { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    for (number, hash) in hashes.enumerated() {
      var slot = first(hash)
      while slots[slot] != 0 { slot = (slot &+ 1) & (slots.count &- 1) }
      slots[slot] = UInt64(hash) << 32 | UInt64(UInt32(truncatingIfNeeded: number + 1))
    }
    count = hashes.count
  }

  /// The first slot in which the number of a thing with this hash can lie.
  @inlinable
  package func first(_ hash: UInt32) -> Int { Int(hash) & (slots.count - 1) }

  /// The next number whose thing has this hash; `slot` then is the one after it. `nil` when there is none; `slot` then is the
  /// empty one.
  ///
  /// Complexity: O(1) on average.
  @inlinable
  package func next(_ slot: inout Int, _ hash: UInt32) -> Int? {
    while case let entry = slots[slot], entry != 0 {
      slot = (slot &+ 1) & (slots.count &- 1)
      if UInt32(truncatingIfNeeded: entry &>> 32) == hash { return Int(UInt32(truncatingIfNeeded: entry)) &- 1 }
    }
    return nil
  }

  /// Puts the number of a new thing into the empty slot at which the search for it ended.
  @inlinable
  package mutating func put(_ number: Int, _ hash: UInt32, at slot: Int) {
    slots[slot] = UInt64(hash) &<< 32 | UInt64(UInt32(truncatingIfNeeded: number &+ 1))
    count &+= 1
    if count &* 2 > slots.count { grow() }
  }

  @usableFromInline
  mutating func grow() {
    var larger = [UInt64](repeating: 0, count: slots.count * 2)
    for entry in slots where entry != 0 {
      var slot = Int(entry >> 32) & (larger.count - 1)
      while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = entry
    }
    slots = larger
  }
}
