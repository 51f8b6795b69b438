/// Ballots as a file holds them, before it is settled what leaving a candidate out means.
public struct BallotTable: Hashable, Sendable {
  /// An order, and how many cast it.
  public struct Line: Hashable, Sendable {
    /// How many cast it.
    public let count: Int
    /// The candidates, best first; those that are level together.
    public let order: [[String]]
  }

  /// The ballots that could be read.
  public let ballots: [Line]
  /// Every candidate that the file names, on ballots that could be read or not.
  public let candidates: [String]

  /// The profile.
  ///
  /// - Parameter unranked: what leaving a candidate out means.
  public func profile(unranked: BallotProfile.Unranked = .last) throws(BallotError) -> BallotProfile {
    try BallotProfile(ballots.map { ($0.count, $0.order) }, candidates: candidates, unranked: unranked)
  }
}
