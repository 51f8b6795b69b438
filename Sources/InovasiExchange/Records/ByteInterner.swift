import InovasiModel

/// Gives each distinct run of bytes a small number, in the order in which they come; makes no text of them.
///
/// Rows come in runs of one key, so the last key is tried before anything is hashed. Everything is done eight bytes at a time.
struct ByteInterner {
  private var slots = HashSlots()
  private var starts: [Int] = [0]
  private var stored: [UInt8] = []
  private var last = -1
  private let seed = HashSlots.seedOfThisRun

  /// How many distinct runs are known.
  var count: Int { starts.count - 1 }

  /// The number of the run of bytes at `range`; a new one is ``count`` as it was before. Complexity: O(length) on average.
  mutating func intern(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Int {
    if last >= 0, isStored(last, bytes, range) { return last }
    let hash = hash(bytes, range)
    var slot = slots.first(hash)
    while let number = slots.next(&slot, hash) {
      guard isStored(number, bytes, range) else { continue }
      last = number
      return number
    }
    last = count
    slots.put(last, hash, at: slot)
    stored.append(copying: bytes.extracting(range))
    starts.append(stored.count)
    return last
  }

  private func hash(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    var hash = seed ^ UInt64(range.count)
    var position = range.lowerBound
    while position < range.upperBound {
      hash = (hash ^ bytes.word(at: position, count: min(range.upperBound - position, 8))).mixed
      position += 8
    }
    return UInt32(truncatingIfNeeded: hash)
  }

  private func isStored(_ number: Int, _ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    let start = starts[number]
    guard starts[number + 1] - start == range.count else { return false }
    let stored = stored.span
    var offset = 0
    while offset < range.count {
      let count = min(range.count - offset, 8)
      if stored.word(at: start + offset, count: count) != bytes.word(at: range.lowerBound + offset, count: count) { return false }
      offset += 8
    }
    return true
  }
}
