/// Finds phrases in a text by their words, whatever stands between these, and puts something else in their place.
struct NameReplacer: Sendable {
  struct Phrase: Hashable, Sendable {
    /// The words in lower case.
    let words: [String]
    let replacement: String
    /// The words as they have to stand, where letter case matters.
    var exactly: [String]?
  }

  /// By the first word, the longest first.
  private let phrases: [String: [Phrase]]

  init(_ phrases: some Sequence<Phrase>) {
    self.phrases = Dictionary(grouping: Set(phrases).filter { !$0.words.isEmpty }, by: { $0.words[0] })
      .mapValues { $0.sorted { ($1.words.count, $0.replacement) < ($0.words.count, $1.replacement) } }
  }

  /// The words of a text in lower case.
  static func words(of text: String) -> [String] { ranges(of: text).map { folded(text[$0]) } }

  /// In lower case, and without apostrophes: `Ma'ruf`, `Ma’ruf` and `Maruf` are one name.
  private static func folded(_ word: Substring) -> String { word.lowercased().filter { !apostrophes.contains($0) } }

  private static let apostrophes: Set<Character> = ["'", "’", "‘", "ʼ", "`"]

  /// The text with every phrase replaced. Complexity: O(*n*) in its length, for phrases of few words.
  func replacing(in text: String) -> String {
    var result = ""
    var end = text.startIndex
    for (range, phrase) in matches(in: text) {
      result += text[end..<range.lowerBound] + phrase.replacement
      end = range.upperBound
    }
    return end == text.startIndex ? text : result + text[end...]
  }

  /// What stands in a text that is one of the phrases, in order.
  func found(in text: String) -> [String] { matches(in: text).map { String(text[$0.range]) } }

  private func matches(in text: String) -> [(range: Range<String.Index>, phrase: Phrase)] {
    let ranges = Self.ranges(of: text)
    var matches: [(range: Range<String.Index>, phrase: Phrase)] = []
    var place = 0
    while place < ranges.count {
      let match = phrases[Self.folded(text[ranges[place]])]?.first { phrase in
        guard place + phrase.words.count <= ranges.count else { return false }
        let found = ranges[place..<place + phrase.words.count].map { text[$0] }
        if let exactly = phrase.exactly { return zip(found, exactly).allSatisfy { $0 == $1 } }
        return zip(found, phrase.words).allSatisfy { Self.folded($0) == $1 }
      }
      if let match {
        matches.append((ranges[place].lowerBound..<ranges[place + match.words.count - 1].upperBound, match))
      }
      place += match?.words.count ?? 1
    }
    return matches
  }

  static func ranges(of text: String) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    var start: String.Index?
    for index in text.indices {
      if text[index].isLetter || text[index].isNumber {
        start = start ?? index
      } else if let first = start, !isWithinWord(index, text) {
        ranges.append(first..<index)
        start = nil
      }
    }
    if let start { ranges.append(start..<text.endIndex) }
    return ranges
  }

  /// Whether the apostrophe at a place is part of a name: `Ma'ruf`, but not `J2's`.
  private static func isWithinWord(_ index: String.Index, _ text: String) -> Bool {
    guard apostrophes.contains(text[index]) else { return false }
    let rest = text[text.index(after: index)...].prefix { $0.isLetter || $0.isNumber }
    return !rest.isEmpty && rest != "s"
  }
}
