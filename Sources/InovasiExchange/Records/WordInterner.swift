import InovasiModel

/// Remembers a number for each distinct word; a word is a key of up to eight bytes, packed into one integer. The numbers are
/// somebody else's.
///
/// The first byte of the key is the lowest of the word, and of fewer than eight the last is followed by a 1. In a key of eight
/// the last byte is never 1, but a space or a visible character, so that no two keys make one word.
///
/// Rows come in runs of one key, and keys in the same order again and again: the last word is tried first, and then the one that
/// followed it the last time. Of words that come in ascending order, as the keys of a sorted file do, a new one is recognised by
/// being greater than all. Only words out of order are hashed, since each search of a large table waits for memory.
struct WordInterner {
  /// A word, the number that somebody knows it by, and the place of the word that came after it the last time.
  private struct Known {
    let word: UInt64
    let number: Int32
    var follower: Int32
  }

  private var known: [Known] = []
  /// Whether each word was greater than all before it, see ``ordinal(_:)``; the slots are not used then.
  private var areAscending = true
  private var slots = HashSlots()
  /// The place of the last word; -1 before the first.
  private var last = -1
  private let seed = HashSlots.seedOfThisRun

  /// The number of a word; `nil` for one that has not been seen.
  @inline(__always)
  mutating func number(of word: UInt64) -> Int32? {
    guard last >= 0 else { return nil }
    if known[last].word == word { return known[last].number }
    let follower = Int(known[last].follower)
    if known[follower].word == word {
      last = follower
      return known[follower].number
    }
    return search(word)
  }

  private mutating func search(_ word: UInt64) -> Int32? {
    if areAscending {
      if let greatest = known.last, Self.ordinal(greatest.word) < Self.ordinal(word) { return nil }
      areAscending = false
      slots = HashSlots(known.map { hash($0.word) })
    }
    guard let place = find(word).place else { return nil }
    known[last].follower = Int32(truncatingIfNeeded: place)
    last = place
    return known[place].number
  }

  /// Remembers the number of a word of which ``number(of:)`` has just said that it has not been seen.
  mutating func add(_ word: UInt64, _ number: Int32) {
    let place = known.count
    if !areAscending { slots.put(place, hash(word), at: find(word).slot) }
    known.append(Known(word: word, number: number, follower: Int32(truncatingIfNeeded: place)))
    if last >= 0 { known[last].follower = Int32(truncatingIfNeeded: place) }
    last = place
  }

  /// The place of a word by its hash, and for a new one the slot where its place goes.
  private func find(_ word: UInt64) -> (place: Int?, slot: Int) {
    let hash = hash(word)
    var slot = slots.first(hash)
    while let place = slots.next(&slot, hash) { if known[place].word == word { return (place, slot) } }
    return (nil, slot)
  }

  /// A number that is greater for a word of more bytes, and of two of one length for the one that comes later in the alphabet: `I9`,
  /// `I10`, `I11`. Those of seven and of eight bytes are in the order of the alphabet together.
  private static func ordinal(_ word: UInt64) -> UInt64 {
    // The first byte of the key highest, and the 1 behind it lowest.
    word.byteSwapped &>> UInt64(word.leadingZeroBitCount & ~7)
  }

  private func hash(_ word: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: (word ^ seed).mixed) }
}
