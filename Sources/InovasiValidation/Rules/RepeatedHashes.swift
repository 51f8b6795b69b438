/// Finds the few hashes of many that stand more than once.
struct RepeatedHashes {
  private var hashes: [UInt64] = []

  /// Adds a hash; its number is how many there were before.
  mutating func append(_ hash: UInt64) { hashes.append(hash) }

  /// The numbers of the hashes that stand more than once, in order.
  ///
  /// A bit for each hash, of so many that hardly two share one, stays in the processor's cache, which a table of the hashes does not.
  /// Complexity: O(*n*).
  var repeated: [Int] {
    var words = 1
    while words * 4 < hashes.count { words *= 2 }
    let mask = UInt64(words - 1)
    let place = { (hash: UInt64) in (word: Int(truncatingIfNeeded: hash >> 6 & mask), bit: 1 << (hash & 63) as UInt64) }
    var once = [UInt64](repeating: 0, count: words)
    var twice = once
    for hash in hashes {
      let (word, bit) = place(hash)
      twice[word] |= once[word] & bit
      once[word] |= bit
    }
    var numbers: [UInt64: [Int]] = [:]
    for number in hashes.indices {
      let (word, bit) = place(hashes[number])
      if twice[word] & bit != 0 { numbers[hashes[number], default: []].append(number) }
    }
    return numbers.values.filter { $0.count > 1 }.flatMap(\.self).sorted()
  }
}
