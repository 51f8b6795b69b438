/// Makes one order of many ballots: the seam for a way of counting.
///
/// A type that conforms has to
/// - place every candidate once, or leave it unranked; one of whom no ballot says anything is never placed when abstaining says nothing,
/// - treat candidates and voters alike: names and the order of ballots do not matter, and counts multiplied by one number change no place,
/// - place a candidate whom every ballot puts above another no lower than that one, and of two candidates alone the one whom more prefer above
///   the other,
/// - throw rather than trap, and compute exactly unless it estimates.
///
/// `BallotMethodCompatTest` in InovasiTesting checks this.
public protocol BallotMethod: Sendable {
  /// The name by which the method is asked for: `schulze`.
  var name: String { get }

  /// The order of the candidates.
  func evaluate(_ profile: BallotProfile) throws(BallotError) -> BallotResult
}

/// A method that looks only at how many prefer one to another; it can rank comparisons between two as well as ballots.
///
/// What it makes of ballots is what it makes of their tally; `BallotMethodCompatTest` checks that too.
public protocol PairwiseMethod: BallotMethod {
  /// The order of the candidates.
  func evaluate(_ tally: PairwiseTally) throws(BallotError) -> BallotResult
}

extension PairwiseMethod {
  /// The order of the candidates, by what the ballots say of each two.
  public func evaluate(_ profile: BallotProfile) throws(BallotError) -> BallotResult { try evaluate(PairwiseTally(profile)) }
}

/// The methods that come with the package.
public enum BallotMethods {
  /// All of them with their usual parameters, in alphabetical order of their names.
  public static let standard: [any BallotMethod] = [AverageRank(), Borda(), BradleyTerry(), Copeland(), Schulze()]
}
