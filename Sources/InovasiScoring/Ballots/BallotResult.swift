public import InovasiModel

/// The order that a method makes of ballots, with the numbers behind it.
public struct BallotResult: Hashable, Sendable {
  /// One number a candidate; `nil` for one that is not ranked.
  public enum Scores: Hashable, Sendable {
    /// Counted.
    case exact([Fraction?])
    /// Estimated.
    case estimated([Double?])
  }

  /// The method's name.
  public let method: String
  /// The candidates, in order of names.
  public let candidates: [String]
  /// The candidates by number, best first; those that share a place together.
  public let groups: [[Int]]
  /// Borda's points, Copeland's and Schulze's number of candidates beaten, mean ranks, abilities.
  public let scores: Scores
  /// Whether a greater score is better.
  public let isHigherBetter: Bool
  /// Schulze's strongest paths; `paths[a][b]` from a to b.
  public let strongestPaths: [[Int]]?
  /// The standard errors of abilities; `nil` for the reference and for candidates that are not ranked.
  public let standardErrors: [Double?]?

  /// A result whose places are given.
  ///
  /// A number in `groups` at which no candidate stands is taken for nobody.
  public init(
    _ method: String, candidates: [String], groups: [[Int]], scores: Scores, isHigherBetter: Bool = true,
    strongestPaths: [[Int]]? = nil, standardErrors: [Double?]? = nil
  ) {
    self.method = method
    self.candidates = candidates
    self.groups = groups
    self.scores = scores
    self.isHigherBetter = isHigherBetter
    self.strongestPaths = strongestPaths
    self.standardErrors = standardErrors
  }

  /// A result whose places follow from exact scores, one a candidate in their order; a candidate without one is not ranked.
  public init(_ method: String, candidates: [String], exact scores: [Fraction?], isHigherBetter: Bool = true) {
    var given: [(number: Int, score: Fraction)] = []
    for (number, score) in zip(candidates.indices, scores) {
      if let score { given.append((number, score)) }
    }
    given.sort { one, other in
      one.score == other.score ? one.number < other.number : (one.score > other.score) == isHigherBetter
    }
    var groups: [[Int]] = []
    for (position, item) in given.enumerated() {
      if position > 0, given[position - 1].score == item.score {
        groups[groups.count - 1].append(item.number)
      } else {
        groups.append([item.number])
      }
    }
    self.init(method, candidates: candidates, groups: groups, scores: .exact(scores), isHigherBetter: isHigherBetter)
  }

  /// The rank of each candidate; `nil` for one that is not ranked.
  public func ranks(_ style: RankStyle = .standard) -> [Fraction?] {
    var ranks = [Fraction?](repeating: nil, count: candidates.count)
    for (group, rank) in zip(groups, style.ranks(ofRuns: groups.map(\.count))) {
      for number in group where ranks.indices.contains(number) { ranks[number] = rank }
    }
    return ranks
  }

  /// The names in order, best first, those that share a place together.
  public var order: [[String]] {
    groups.map { group in group.filter(candidates.indices.contains).map { candidates[$0] } }
  }
}
