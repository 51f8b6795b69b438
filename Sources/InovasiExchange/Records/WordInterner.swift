import InovasiModel

/// Gives each distinct word a number that somebody else knows: that of a key of up to eight bytes, packed into one integer.
///
/// Rows come in runs of one key, and keys in the same order again and again, so that the last word is tried first, and then the one
/// that followed it the last time; only then is anything hashed.
struct WordInterner {
  private var words: [UInt64] = []
  private var numbers: [Int32] = []
  /// The place of the word that came after each the last time.
  private var followers: [Int32] = []
  private var slots = HashSlots()
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
    let hash = Self.hash(word)
    var slot = slots.first(hash)
    while let place = slots.next(&slot, hash) {
      guard words[place] == word else { continue }
      followers[last] = Int32(truncatingIfNeeded: place)
      last = place
      return numbers[place]
    }
    return nil
  }

  /// Remembers the number of a word that has not been seen.
  mutating func add(_ word: UInt64, _ number: Int32) {
    let place = words.count
    let hash = Self.hash(word)
    var slot = slots.first(hash)
    while slots.next(&slot, hash) != nil {}
    slots.put(place, hash, at: slot)
    words.append(word)
    numbers.append(number)
    followers.append(Int32(truncatingIfNeeded: place))
    if last >= 0 { followers[last] = Int32(truncatingIfNeeded: place) }
    last = place
  }

  /// The number that a word writes in decimal, at a place that depends on what else is in it.
  ///
  /// Keys are numbered, and come in that order: what lies side by side in memory is near when it is wanted. Three multiplications take
  /// the digits together by twos, fours and eights (D. Lemire, "Quickly parsing eight digits").
  private static func hash(_ word: UInt64) -> UInt32 {
    // The last byte is the last digit, whatever the length.
    var digits = word &<< UInt64(truncatingIfNeeded: word.leadingZeroBitCount & 0x38) & 0x0F0F_0F0F_0F0F_0F0F
    digits = (digits &* 2561) &>> 8 & 0x00FF_00FF_00FF_00FF
    digits = (digits &* 6_553_601) &>> 16 & 0x0000_FFFF_0000_FFFF
    digits = (digits &* 42_949_672_960_001) &>> 32
    return UInt32(truncatingIfNeeded: digits &+ (word & 0xF0F0_F0F0_F0F0_F0F0).mixed)
  }
}
