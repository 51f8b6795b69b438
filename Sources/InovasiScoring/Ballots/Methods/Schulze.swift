import InovasiModel

/// Schulze's method: a candidate beats another when its strongest path to it is stronger than the way back.
///
/// A path is a chain of majorities, as strong as the weakest of them, measured by how many prefer the one to the other (winning votes).
/// Nobody beats those in the first place; they are set aside, and nobody left beats those in the second, and so on: candidates that
/// neither beats share a place. Exact integers. Where nothing links two sets of candidates the method refuses
/// (``BallotError/disconnected(_:)``). Source: M. Schulze, Social Choice and Welfare 36 (2011) 267–303.
public struct Schulze: PairwiseMethod {
  /// Schulze's method.
  public init() {}

  /// `schulze`.
  public var name: String { "schulze" }

  /// The places, with the strongest paths; the score is how many candidates one beats. Complexity: O(*n*³).
  public func evaluate(_ tally: PairwiseTally) throws(BallotError) -> BallotResult {
    try tally.requireConnected()
    let paths = Self.strongestPaths(tally)
    let silent = Set(tally.silent)
    let ranked = tally.candidates.indices.filter { !silent.contains($0) }
    let scores = tally.candidates.indices.map { one -> Fraction? in
      silent.contains(one) ? nil : Fraction(ranked.count { paths[one][$0] > paths[$0][one] })
    }
    var left = ranked
    var groups: [[Int]] = []
    while !left.isEmpty {
      // The relation has no cycles, so that somebody is always unbeaten.
      let unbeaten = left.filter { one in left.allSatisfy { paths[$0][one] <= paths[one][$0] } }
      groups.append(unbeaten.isEmpty ? left : unbeaten)
      left.removeAll { groups[groups.count - 1].contains($0) }
    }
    return BallotResult(
      name, candidates: tally.candidates, groups: groups, scores: .exact(scores), strongestPaths: paths)
  }

  /// The strength of the strongest path from each candidate to each other; zero where there is none, and to itself.
  public static func strongestPaths(_ tally: PairwiseTally) -> [[Int]] {
    let numbers = tally.candidates.indices
    var paths = numbers.map { one in
      numbers.map { tally.wins[one][$0] > tally.wins[$0][one] ? tally.wins[one][$0] : 0 }
    }
    for through in numbers {
      for one in numbers where one != through && paths[one][through] > 0 {
        for other in numbers where other != one && other != through {
          paths[one][other] = max(paths[one][other], min(paths[one][through], paths[through][other]))
        }
      }
    }
    return paths
  }
}
