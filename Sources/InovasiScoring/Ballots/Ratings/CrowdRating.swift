/// Crowd-BT: abilities learnt one comparison at a time, together with how reliable each judge is.
///
/// An item has a normal belief (mean and variance of its ability), a judge a beta belief (of agreeing with the truth). One comparison
/// updates both. For live judging, in which the next pair is chosen from what is known so far.
/// Source: X. Chen et al., Pairwise Ranking Aggregation in a Crowdsourced Setting, WSDM 2013; the priors are those of anishathalye/gavel.
public struct CrowdRating: Hashable, Sendable {
  /// What is believed of an item.
  public struct Item: Hashable, Sendable {
    /// The mean of the ability.
    public var mean: Double
    /// The variance of the ability, above zero.
    public var variance: Double

    /// A belief; 0 and 1 before anything is known.
    public init(mean: Double = 0, variance: Double = 1) {
      self.mean = mean
      self.variance = variance
    }
  }

  /// What is believed of a judge: α to β that a comparison agrees with the truth.
  public struct Judge: Hashable, Sendable {
    /// α, above zero.
    public var alpha: Double
    /// β, above zero.
    public var beta: Double

    /// A belief; 10 to 1 before anything is known.
    public init(alpha: Double = 10, beta: Double = 1) {
      self.alpha = alpha
      self.beta = beta
    }
  }

  /// The least part of a variance that one comparison leaves, which keeps it above zero.
  public static let leastVarianceFactor = 0.0001

  /// What is believed of all three once a judge has preferred one item to another; `nil` when a belief is none: a variance, α or β that
  /// is not above zero, or a number that is not finite.
  public static func updated(judge: Judge, winner: Item, loser: Item) -> (judge: Judge, winner: Item, loser: Item)? {
    let (alpha, beta) = (judge.alpha, judge.beta)
    guard [alpha, beta, winner.variance, loser.variance].allSatisfy({ $0 > 0 && $0.isFinite }),
      winner.mean.isFinite, loser.mean.isFinite
    else { return nil }
    // The chance that the winner is the better, as such and as this judge sees it; by the difference, so that nothing overflows.
    let difference = loser.mean - winner.mean
    let plain = 1 / (1 + Elementary.exponential(difference))
    let seen = 1 / (1 + beta / alpha * Elementary.exponential(difference))
    let gain = seen - plain
    let curvature = seen * (1 - seen) - plain * (1 - plain)
    func item(_ item: Item, _ sign: Double) -> Item {
      Item(
        mean: item.mean + sign * item.variance * gain,
        variance: item.variance * max(1 + item.variance * curvature, leastVarianceFactor))
    }
    guard let judge = updated(judge, plain: plain, variance: winner.variance + loser.variance) else { return nil }
    return (judge, item(winner, 1), item(loser, -1))
  }

  /// The judge's beta belief with the mean and the second moment that the comparison leaves.
  private static func updated(_ judge: Judge, plain: Double, variance: Double) -> Judge? {
    let (alpha, beta) = (judge.alpha, judge.beta)
    let sum = alpha + beta
    let right = plain + 0.5 * variance * plain * (1 - plain) * (1 - 2 * plain)
    let wrong = 1 - right
    let chance = (right * alpha + wrong * beta) / sum
    let mean = (right * (alpha + 1) * alpha + wrong * alpha * beta) / (chance * (sum + 1) * sum)
    let square =
      (right * (alpha + 2) * (alpha + 1) * alpha + wrong * (alpha + 1) * alpha * beta)
      / (chance * (sum + 2) * (sum + 1) * sum)
    let spread = square - mean * mean
    let updated = Judge(alpha: (mean - square) * mean / spread, beta: (mean - square) * (1 - mean) / spread)
    guard updated.alpha > 0, updated.beta > 0, updated.alpha.isFinite, updated.beta.isFinite else { return nil }
    return updated
  }
}
