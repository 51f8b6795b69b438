public import InovasiModel

/// Finds texts that are nearly the same among many, without comparing each with each.
///
/// MinHash signatures are cut into bands; texts that agree in a band are candidates, and each candidate pair is confirmed by the
/// exact Jaccard index of its shingles. Equal texts are one group from the start, so that a thousand copies make 999 pairs and not
/// half a million. What is missed is missed by the bands alone: at the threshold *t* with *b* bands of *r* hashes a pair is found with
/// the probability 1 − (1 − *t*^*r*)^*b*, which for 80 %, 32 and 4 is all but one in fifty million.
///
/// The result depends on the texts and their order alone. Complexity: about O(*n* × words × hashes); 100,000 texts of fifty words
/// take a second or two. Memory: the shingles, and 8 bytes a band and text.
public struct NearDuplicateSearch: Sendable {
  /// Two texts that are nearly the same.
  public struct Pair: Hashable, Sendable {
    /// The position of the earlier text.
    public let first: Int
    /// The position of the later text.
    public let second: Int
    /// How many shingles both have.
    public let shared: Int
    /// How many distinct shingles there are in both together.
    public let all: Int
  }

  /// With how many others that came before it a text is compared in one bucket of a band; a crowd of half-alike texts would
  /// otherwise take quadratic time.
  public static let bucketLimit = 128

  private let rule: Rulebook.NearDuplicates

  /// A search.
  public init(_ rule: Rulebook.NearDuplicates) { self.rule = rule }

  /// The pairs at or above the threshold, in order of positions; of equal texts, each with the first of them.
  public func pairs(among texts: [String]) -> [Pair] {
    let shingled = texts.map { ShingledText($0, shingleWords: rule.shingleWords) }
    var (representatives, pairs) = equals(shingled)
    representatives = representatives.filter { shingled[$0].words.count >= rule.minimumWords }
    for candidate in candidates(shingled, representatives) {
      let (first, second) = (Int(candidate >> 32), Int(candidate & 0xFFFF_FFFF))
      let (shared, all) = ShingledText.overlap(shingled[first].shingles, shingled[second].shingles)
      if isNear(shared, all) { pairs.append(Pair(first: first, second: second, shared: shared, all: all)) }
    }
    return pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// On integers, so that a likeness of exactly the threshold counts on every machine.
  private func isNear(_ shared: Int, _ all: Int) -> Bool {
    all > 0 && shared * Weight.one.tenThousandths >= rule.threshold.tenThousandths * all
  }

  /// The first of each group of equal texts, and the pairs within the groups.
  private func equals(_ texts: [ShingledText]) -> (representatives: [Int], pairs: [Pair]) {
    var firstOf: [[UInt64]: Int] = [:]
    var representatives: [Int] = []
    var pairs: [Pair] = []
    for (position, text) in texts.enumerated() where !text.shingles.isEmpty {
      if let first = firstOf[text.shingles] {
        guard text.words.count >= rule.minimumWords else { continue }
        pairs.append(
          Pair(first: first, second: position, shared: text.shingles.count, all: text.shingles.count))
      } else {
        firstOf[text.shingles] = position
        representatives.append(position)
      }
    }
    return (representatives, pairs)
  }

  /// Pairs of positions that agree in at least one band, the smaller in the upper half; in ascending order, each once.
  private func candidates(_ texts: [ShingledText], _ positions: [Int]) -> [UInt64] {
    guard positions.count > 1 else { return [] }
    let rows = rule.hashes / rule.bands
    var keys = [UInt64](repeating: 0, count: positions.count * rule.bands)
    let factors = (0..<rule.hashes).map { ShingledText.mixed(UInt64($0) &* 2) | 1 }
    let offsets = (0..<rule.hashes).map { ShingledText.mixed(UInt64($0) &* 2 &+ 1) }
    var least = [UInt64](repeating: 0, count: rule.hashes)
    for (number, position) in positions.enumerated() {
      for hash in 0..<rule.hashes { least[hash] = .max }
      for shingle in texts[position].shingles {
        for hash in 0..<rule.hashes {
          let value = factors[hash] &* shingle &+ offsets[hash]
          if value < least[hash] { least[hash] = value }
        }
      }
      for band in 0..<rule.bands {
        keys[band * positions.count + number] = ShingledText.shingle(least[band * rows..<(band + 1) * rows])
      }
    }
    var found: Set<UInt64> = []
    for band in 0..<rule.bands {
      let own = keys[band * positions.count..<(band + 1) * positions.count]
      collect(own, positions, &found)
    }
    return found.sorted()
  }

  private func collect(_ keys: ArraySlice<UInt64>, _ positions: [Int], _ found: inout Set<UInt64>) {
    let base = keys.startIndex
    let order = (0..<keys.count).sorted { (keys[base + $0], $0) < (keys[base + $1], $1) }
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, keys[base + order[end]] == keys[base + order[start]] { end += 1 }
      for later in start + 1..<max(end, start + 1) {
        // The nearest before it, and the first of the bucket, which stands for those further away.
        for earlier in max(start, later - Self.bucketLimit)..<later { insert(order[earlier], order[later], positions, &found) }
        if later - Self.bucketLimit > start { insert(order[start], order[later], positions, &found) }
      }
      start = end
    }
  }

  private func insert(_ left: Int, _ right: Int, _ positions: [Int], _ found: inout Set<UInt64>) {
    let (first, second) = (min(positions[left], positions[right]), max(positions[left], positions[right]))
    found.insert(UInt64(first) << 32 | UInt64(second))
  }
}
