/// Gives each distinct word a number that somebody else knows: that of a key of up to eight bytes, packed into one integer.
///
/// Rows come in runs of one key, and keys in the same order again and again, so that the last word is tried first, and then the one
/// that followed it the last time. Of words that come in ascending order, as the keys of a sorted file do, a new one is known by
/// being greater than all; only words out of order are hashed, since each look into a large table waits for memory. Open addressing
/// with linear probing, at most half full.
struct WordInterner {
  private var words: [UInt64] = []
  private var numbers: [Int32] = []
  /// The place of the word that came after each the last time.
  private var followers: [Int32] = []
  /// The places of words by hash; empty as long as the words ascend.
  private var slots: [Int32] = []
  private var last = -1

  /// The number of a word; `nil` for one that has not been seen.
  @inline(__always)
  mutating func number(of word: UInt64) -> Int32? {
    guard last >= 0 else { return nil }
    if words[last] == word { return numbers[last] }
    let follower = Int(followers[last])
    if words[follower] == word {
      last = follower
      return numbers[follower]
    }
    return search(word)
  }

  private mutating func search(_ word: UInt64) -> Int32? {
    if slots.isEmpty {
      if Self.ordinal(words[words.count - 1]) < Self.ordinal(word) { return nil }
      hashAll(room: 256)
    }
    let place = Int(slots[slot(of: word)])
    guard place >= 0 else { return nil }
    followers[last] = Int32(truncatingIfNeeded: place)
    last = place
    return numbers[place]
  }

  /// Remembers the number of a word that has not been seen, as ``number(of:)`` has said.
  mutating func add(_ word: UInt64, _ number: Int32) {
    let place = words.count
    if !slots.isEmpty { slots[slot(of: word)] = Int32(truncatingIfNeeded: place) }
    words.append(word)
    numbers.append(number)
    followers.append(Int32(truncatingIfNeeded: place))
    if last >= 0 { followers[last] = Int32(truncatingIfNeeded: place) }
    last = place
    if !slots.isEmpty, words.count * 2 > slots.count { hashAll(room: slots.count * 2) }
  }

  /// Where the place of a word is, or would be.
  private func slot(of word: UInt64) -> Int {
    var slot = Self.hash(word) & (slots.count - 1)
    while slots[slot] >= 0, words[Int(slots[slot])] != word { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  /// Hashes all words into as many slots as they need, or as many as are asked for where these are more.
  private mutating func hashAll(room: Int) {
    var room = room
    while room < words.count * 2 { room *= 2 }
    slots = [Int32](repeating: -1, count: room)
    for (place, word) in words.enumerated() {
      var slot = Self.hash(word) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: place)
    }
  }

  /// A number that is greater for a word of more bytes, and of two of one length for the one that comes later in the alphabet:
  /// `I9`, `I10`, `I11`.
  private static func ordinal(_ word: UInt64) -> UInt64 {
    // The first byte highest; behind the last of fewer than eight stands a 1, which no key begins with.
    word.byteSwapped &>> UInt64(word.leadingZeroBitCount & ~7)
  }

  /// The middle bits of a product with the golden ratio's, which depend on every bit of the word (D. Knuth, TAOCP 3, 6.4).
  private static func hash(_ word: UInt64) -> Int {
    let product = word.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return Int(truncatingIfNeeded: product.high ^ product.low)
  }
}
