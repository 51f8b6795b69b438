/// How often each candidate was preferred to each other one (perbandingan berpasangan).
public struct PairwiseTally: Hashable, Sendable {
  /// The candidates, in order of names.
  public let candidates: [String]
  /// `wins[a][b]`: how many prefer a to b.
  public let wins: [[Int]]
  /// `ties[a][b]`: how many put a and b level; the same both ways.
  public let ties: [[Int]]
  /// The candidates by number of whom nothing is said; they take no rank.
  public let silent: [Int]

  /// A tally of comparisons between two.
  ///
  /// - Parameters:
  ///   - comparisons: who won, who lost, and how often.
  ///   - candidates: candidates besides those that were compared.
  /// - Throws: ``BallotError`` for a count that is not above zero, a candidate compared with itself, no comparisons, or counts whose sum
  ///   does not fit.
  public init(
    _ comparisons: [(winner: String, loser: String, count: Int)], candidates: [String] = []
  ) throws(BallotError) {
    let names = Set(candidates).union(comparisons.flatMap { [$0.winner, $0.loser] }).sorted()
    let numbers = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var wins = Self.zeros(names.count)
    var total = 0
    for (winner, loser, count) in comparisons {
      guard count > 0 else { throw .count(count) }
      guard winner != loser else { throw .comparedWithItself(winner) }
      let (sum, overflow) = total.addingReportingOverflow(count)
      guard !overflow else { throw .tooManyBallots }
      total = sum
      guard let one = numbers[winner], let other = numbers[loser] else { continue }
      wins[one][other] += count
    }
    guard total > 0 else { throw .noBallots }
    let silent = names.indices.filter { one in names.indices.allSatisfy { wins[one][$0] == 0 && wins[$0][one] == 0 } }
    self.init(candidates: names, wins: wins, ties: Self.zeros(names.count), silent: silent)
  }

  /// The tally of a profile: what each ballot says of each two candidates.
  ///
  /// Two that a ballot leaves out are not compared by it. Complexity: O(*n*²) a ballot.
  public init(_ profile: BallotProfile) {
    let n = profile.candidates.count
    var (wins, ties) = (Self.zeros(n), Self.zeros(n))
    for ballot in profile.ballots {
      var place = [Int](repeating: profile.unranked == .last ? Int.max : -1, count: n)
      for (number, group) in ballot.groups.enumerated() {
        for candidate in group { place[candidate] = number }
      }
      for one in 0..<n where place[one] >= 0 && place[one] < Int.max {
        for other in 0..<n where other != one && place[other] >= place[one] {
          // The total of all counts fits, so that no sum of some of them overflows.
          if place[other] == place[one] { ties[one][other] += ballot.count } else { wins[one][other] += ballot.count }
        }
      }
    }
    self.init(candidates: profile.candidates, wins: wins, ties: ties, silent: profile.silent)
  }

  private init(candidates: [String], wins: [[Int]], ties: [[Int]], silent: [Int]) {
    self.candidates = candidates
    self.wins = wins
    self.ties = ties
    self.silent = silent
  }

  private static func zeros(_ n: Int) -> [[Int]] { Array(repeating: Array(repeating: 0, count: n), count: n) }

  private func isCompared(_ one: Int, _ other: Int) -> Bool {
    wins[one][other] > 0 || wins[other][one] > 0 || ties[one][other] > 0
  }

  /// The sets of candidates that comparisons hold together, by number, largest first; silent candidates are in none.
  public var components: [[Int]] {
    let silent = Set(silent)
    return sets(of: candidates.indices.filter { !silent.contains($0) }) { isCompared($0, $1) }
  }

  /// Sets that a relation reaches from one to the next, largest first and then by number.
  private func sets(of numbers: [Int], reaching: (Int, Int) -> Bool) -> [[Int]] {
    var left = Set(numbers)
    var sets: [[Int]] = []
    for start in numbers where left.contains(start) {
      left.remove(start)
      var (set, frontier) = ([start], [start])
      while let from = frontier.popLast() {
        let found = left.filter { reaching(from, $0) }
        left.subtract(found)
        set += found
        frontier += found
      }
      sets.append(set.sorted())
    }
    return sets.sorted { $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count > $1.count }
  }

  /// The sets in which everybody beats everybody, if through others: a candidate outside one never won against it, or never lost.
  ///
  /// A candidate that is level with another has half a win.
  var mutualSets: [[Int]] {
    let n = candidates.count
    var reaches = (0..<n).map { one in (0..<n).map { wins[one][$0] > 0 || ties[one][$0] > 0 } }
    for through in 0..<n {
      for one in 0..<n where reaches[one][through] {
        for other in 0..<n where reaches[through][other] { reaches[one][other] = true }
      }
    }
    let silent = Set(silent)
    return sets(of: (0..<n).filter { !silent.contains($0) }) { reaches[$0][$1] && reaches[$1][$0] }
  }

  /// The names of candidates by number.
  func names(_ numbers: [Int]) -> [String] { numbers.map { candidates[$0] } }

  /// Ends a method that would have to compare what nothing compares.
  func requireConnected() throws(BallotError) {
    let components = components
    guard components.count <= 1 else { throw .disconnected(components.map(names)) }
  }
}
