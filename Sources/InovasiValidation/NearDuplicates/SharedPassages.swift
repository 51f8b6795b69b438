/// What two texts have in common, in the words of the first.
enum SharedPassages {
  /// The longest runs of words that stand in both, at least as long as a shingle, the longest first.
  ///
  /// - Parameters:
  ///   - count: how many runs.
  ///   - words: after how many words a run is cut.
  static func longest(_ first: String, _ second: String, shingleWords: Int, count: Int = 2, words: Int = 12) -> [String] {
    let other = Set(ShingledText(second, shingleWords: shingleWords).shingles)
    let parts = ShingledText.writtenWords(of: first)
    let hashes = ShingledText(parts.joined(separator: " "), shingleWords: shingleWords).words
    guard hashes.count == parts.count, !parts.isEmpty else { return [] }
    let size = min(shingleWords, parts.count)
    var runs: [Range<Int>] = []
    for start in 0...(parts.count - size)
    where other.contains(ShingledText.shingle(hashes[start..<start + size])) {
      if let last = runs.last, start <= last.upperBound {
        runs[runs.count - 1] = last.lowerBound..<start + size
      } else {
        runs.append(start..<start + size)
      }
    }
    return runs.sorted { ($1.count, $0.lowerBound) < ($0.count, $1.lowerBound) }.prefix(count).map { run in
      parts[run.prefix(words)].joined(separator: " ") + (run.count > words ? " …" : "")
    }
  }
}
