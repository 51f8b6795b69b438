/// Gives each distinct run of bytes a small number, in the order in which they come; makes no text of them.
///
/// Open addressing with linear probing over a table whose size is a power of two and at most half full. Rows come in runs of one
/// key, so the last key is tried before anything is hashed.
struct ByteInterner {
  private var slots = [Int32](repeating: -1, count: 1024)
  private var hashes: [UInt64] = []
  private var starts: [Int] = [0]
  private var stored: [UInt8] = []
  private var last = -1

  /// How many distinct runs are known.
  var count: Int { hashes.count }

  /// The number of the run of bytes at `range`; a new one is ``count`` as it was before. Complexity: O(length) on average.
  mutating func intern(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Int {
    if last >= 0, isEqual(last, bytes, range) { return last }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3 }
    hash ^= hash >> 29
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, isEqual(number, bytes, range) {
        last = number
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = hashes.count
    slots[slot] = Int32(truncatingIfNeeded: number)
    hashes.append(hash)
    for index in range { stored.append(bytes[index]) }
    starts.append(stored.count)
    if hashes.count * 2 > slots.count { grow() }
    last = number
    return number
  }

  private func isEqual(_ number: Int, _ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    let start = starts[number]
    guard starts[number + 1] - start == range.count else { return false }
    // Keys of one kind differ at their ends: I0000001, I0000002.
    var offset = range.count - 1
    while offset >= 0 {
      if stored[start + offset] != bytes[range.lowerBound + offset] { return false }
      offset -= 1
    }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: number)
    }
  }
}
