import InovasiModel

/// The mean of a candidate's ranks over all ballots (rata-rata peringkat), as leaderboards with several measures use it. Less is better.
///
/// Candidates that are level share the mean of their ranks, as those do that a ballot leaves out. Exact. It orders as ``Borda`` does, and
/// refuses what Borda refuses. Source: Codabench, "average rank" over the columns of a leaderboard; a missing score is never first
/// (codalab/codabench, issue 1284).
public struct AverageRank: BallotMethod {
  /// The mean of ranks.
  public init() {}

  /// `average-rank`.
  public var name: String { "average-rank" }

  /// The means. Complexity: O(*b*·*n*) for *b* different ballots.
  public func evaluate(_ profile: BallotProfile) throws(BallotError) -> BallotResult {
    let sums = try profile.rankSums(for: name).sums
    var means: [Fraction?] = []
    do {
      for sum in sums { means.append(try sum.flatMap { sum throws(ArithmeticOverflow) in try sum.divided(by: profile.total) }) }
    } catch {
      throw .overflow(error)
    }
    return BallotResult(name, candidates: profile.candidates, exact: means, isHigherBetter: false)
  }
}

extension BallotProfile {
  /// For each candidate the sum of its ranks over all ballots, shared where candidates are level, and how many candidates are ranked.
  ///
  /// - Throws: ``BallotError/uneven(method:)`` when leaving out says nothing and a ballot leaves out one that another ranks.
  func rankSums(for method: String) throws(BallotError) -> (sums: [Fraction?], ranked: Int) {
    let silent = Set(silent)
    let ranked = candidates.count - silent.count
    // Twice the rank: a place shared by some is a whole number of halves.
    var doubled = [Int](repeating: 0, count: candidates.count)
    for ballot in ballots {
      var groups = ballot.groups
      let named = Set(groups.flatMap(\.self))
      if named.count < ranked {
        guard unranked == .last else { throw .uneven(method: method) }
        groups.append(candidates.indices.filter { !named.contains($0) })
      }
      var before = 0
      for group in groups {
        for candidate in group {
          let (product, tooLarge) = ballot.count.multipliedReportingOverflow(by: 2 * before + group.count + 1)
          let (sum, stillTooLarge) = doubled[candidate].addingReportingOverflow(product)
          guard !tooLarge, !stillTooLarge else { throw .overflow(ArithmeticOverflow(in: "Σ rank")) }
          doubled[candidate] = sum
        }
        before += group.count
      }
    }
    return (candidates.indices.map { silent.contains($0) ? nil : Fraction(doubled[$0], over: 2) }, ranked)
  }
}
