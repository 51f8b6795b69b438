import InovasiModel

/// Borda's count: of *n* candidates, the first on a ballot gets *n* − 1 points, the next *n* − 2, the last none.
///
/// Candidates that are level share the points of their places, as those do that a ballot leaves out. Exact. Where ballots do not rank the
/// same candidates the points are not comparable, and the method refuses (``BallotError/uneven(method:)``).
/// Source: J.-C. de Borda, Mémoire sur les élections au scrutin (1781).
public struct Borda: BallotMethod {
  /// Borda's count.
  public init() {}

  /// `borda`.
  public var name: String { "borda" }

  /// The points. Complexity: O(*b*·*n*) for *b* different ballots.
  public func evaluate(_ profile: BallotProfile) throws(BallotError) -> BallotResult {
    // n − 1 points for the first of n is n less its rank.
    let (sums, ranked) = try profile.rankSums(for: name)
    var points: [Fraction?] = []
    do {
      for sum in sums {
        let most = try Fraction(ranked).multiplied(by: Fraction(profile.total))
        points.append(try sum.map { sum throws(ArithmeticOverflow) in try most.subtracting(sum) })
      }
    } catch {
      throw .overflow(error)
    }
    return BallotResult(name, candidates: profile.candidates, exact: points)
  }
}
