import InovasiModel

/// Copeland's method: how many others a candidate beats by a majority of those who compare them; a draw is half.
///
/// It looks at pairs only, so that a judge who saw some of the candidates counts for those. Exact. Two that nobody compares are neither a
/// win nor a draw; where nothing links two sets of candidates the method refuses (``BallotError/disconnected(_:)``).
/// Source: A. H. Copeland (1951). Used in hackutd/jury since Borda was found unfair there for judges of uneven load (issue 285).
public struct Copeland: PairwiseMethod {
  /// Copeland's method.
  public init() {}

  /// `copeland`.
  public var name: String { "copeland" }

  /// The number of candidates beaten, with halves for draws. Complexity: O(*n*²).
  public func evaluate(_ tally: PairwiseTally) throws(BallotError) -> BallotResult {
    try tally.requireConnected()
    let silent = Set(tally.silent)
    let scores = tally.candidates.indices.map { one -> Fraction? in
      guard !silent.contains(one) else { return nil }
      var halves = 0
      for other in tally.candidates.indices where other != one {
        let (own, their) = (tally.wins[one][other], tally.wins[other][one])
        if own > their { halves += 2 } else if own == their, own > 0 || tally.ties[one][other] > 0 { halves += 1 }
      }
      return Fraction(halves, over: 2)
    }
    return BallotResult(name, candidates: tally.candidates, exact: scores)
  }
}
