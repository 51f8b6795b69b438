/// A text as its words and the set of its shingles, each as a 64-bit hash.
///
/// Two different shingles of a hundred thousand texts of fifty words share a hash with a probability of about one in a million, so
/// that sets of hashes stand for sets of shingles.
struct ShingledText: Sendable {
  /// The hash of each word, in order.
  let words: [UInt64]
  /// The distinct shingles, in ascending order.
  let shingles: [UInt64]

  /// Words are runs of letters and digits, ASCII letters in lower case; signs and spaces set them apart. A letter with an accent is the same
  /// in one scalar or in two, and so is an apostrophe that a word processor has curved.
  ///
  /// A text of fewer words than a shingle has is one shingle. Complexity: O(*n* log *n*).
  init(_ text: String, shingleWords: Int) {
    let (words, isPlain) = Self.words(of: text)
    self.words = isPlain ? words : Self.words(of: text.plainlySpelled).words
    shingles = Self.shingles(of: self.words, shingleWords)
  }

  /// The hashes of the words; plain when no byte begins what may be an accent by itself (U+0300 to U+036F), or a sign or space beyond ASCII
  /// (U+0080 to U+00BF, U+2000 to U+2FFF).
  private static func words(of text: String) -> (words: [UInt64], isPlain: Bool) {
    var words: [UInt64] = []
    var isPlain = true
    var text = text
    text.withUTF8 { bytes in
      var hash = Self.seed
      var isWord = false
      for byte in bytes {
        switch byte {
        case 0x61...0x7A, 0x30...0x39:
          hash = (hash ^ UInt64(byte)) &* Self.prime
          isWord = true
        case 0x80...:
          hash = (hash ^ UInt64(byte)) &* Self.prime
          isWord = true
          if byte == 0xC2 || byte == 0xCC || byte == 0xCD || byte == 0xE2 { isPlain = false }
        case 0x41...0x5A:
          hash = (hash ^ UInt64(byte | 0x20)) &* Self.prime
          isWord = true
        case 0x27: break  // Ma'siti is one word
        default:
          if isWord { words.append(hash) }
          hash = Self.seed
          isWord = false
        }
      }
      if isWord { words.append(hash) }
    }
    return (words, isPlain)
  }

  /// The words as they are written, one for each of ``words``: a ' alone is none.
  static func writtenWords(of text: String) -> [String] {
    text.plainlySpelled.unicodeScalars.split { scalar in
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39, 0x41...0x5A, 0x80..., 0x27: false
      default: true
      }
    }
    .filter { word in word.contains { $0 != "'" } }.map { String($0) }
  }

  private static func shingles(of words: [UInt64], _ size: Int) -> [UInt64] {
    guard !words.isEmpty else { return [] }
    let size = min(size, words.count)
    var shingles: [UInt64] = []
    shingles.reserveCapacity(words.count - size + 1)
    for start in 0...(words.count - size) { shingles.append(shingle(words[start..<start + size])) }
    shingles.sort()
    var distinct = 0
    for shingle in shingles where distinct == 0 || shingles[distinct - 1] != shingle {
      shingles[distinct] = shingle
      distinct += 1
    }
    shingles.removeLast(shingles.count - distinct)
    return shingles
  }

  static func shingle(_ words: ArraySlice<UInt64>) -> UInt64 {
    words.reduce(0x9E37_79B9_7F4A_7C15) { mixed($0 ^ $1) }
  }

  /// A permutation of 64-bit numbers (Stafford's thirteenth variant of the MurmurHash3 finaliser).
  static func mixed(_ number: UInt64) -> UInt64 {
    var z = number &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// How many shingles two texts share, and how many there are in both together.
  static func overlap(_ left: [UInt64], _ right: [UInt64]) -> (shared: Int, all: Int) {
    var (l, r, shared) = (0, 0, 0)
    while l < left.count, r < right.count {
      if left[l] == right[r] {
        shared += 1
        l += 1
        r += 1
      } else if left[l] < right[r] {
        l += 1
      } else {
        r += 1
      }
    }
    return (shared, left.count + right.count - shared)
  }
}
