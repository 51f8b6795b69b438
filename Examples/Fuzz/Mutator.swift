/// Makes broken files out of whole ones, the same for the same seed.
struct Mutator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  // SplitMix64 (Steele, Lea, Flood 2014).
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  static let tokens: [[UInt8]] =
    [
      "\"", "\"\"", ",", ";", "\t", "|", "\r", "\n", "\r\n", "'", "=", "sep=;\n", "1.234", "1,5", "-", "{", "}", "[", "]", ":",
      "\\", "\\u00",
      "/*", "*/", "//", "(", ")", "null", "1e400", "99999999999999999999", "é", "\u{FEFF}", "NaN", "2021-02-31", "03/04/2021",
      "%",
    ].map { Array($0.utf8) } + [[0], [0xFF], [0xC3], [0xFF, 0xFE], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]]

  /// One of the corpus with one to eight changes.
  mutating func mutated(_ corpus: [[UInt8]], tokens: [[UInt8]] = Self.tokens) -> [UInt8] {
    changed(corpus.randomElement(using: &self) ?? [], corpus, tokens: tokens)
  }

  /// An input with one to eight changes, some of them pieces of others like it.
  mutating func changed(_ input: [UInt8], _ corpus: [[UInt8]], tokens: [[UInt8]] = Self.tokens) -> [UInt8] {
    var input = input
    for _ in 0..<Int.random(in: 1...8, using: &self) { change(&input, corpus, tokens) }
    return input
  }

  private mutating func change(_ input: inout [UInt8], _ corpus: [[UInt8]], _ tokens: [[UInt8]]) {
    let place = Int.random(in: 0...input.count, using: &self)
    let end = min(input.count, place + Int.random(in: 0...12, using: &self))
    switch Int.random(in: 0..<8, using: &self) {
    case 0: input.insert(contentsOf: tokens.randomElement(using: &self) ?? [], at: place)
    case 1: input.removeSubrange(place..<end)
    case 2: input.insert(contentsOf: input[place..<end], at: place)
    case 3: if place < input.count { input[place] = UInt8.random(in: 0...255, using: &self) }
    case 4: input.removeSubrange(place...)
    case 5:
      let other = corpus.randomElement(using: &self) ?? []
      let start = Int.random(in: 0...other.count, using: &self)
      input.replaceSubrange(place..., with: other[start...])
    case 6:
      // A piece from elsewhere in the middle: what is behind it stays.
      let other = corpus.randomElement(using: &self) ?? []
      let start = Int.random(in: 0...other.count, using: &self)
      input.replaceSubrange(place..<end, with: other[start..<min(other.count, start + Int.random(in: 0...60, using: &self))])
    default: input.replaceSubrange(place..<end, with: tokens.randomElement(using: &self) ?? [])
    }
  }
}
