/// TrueSkill for two: a normal belief of each one's skill, updated by who beat whom.
///
/// Source: R. Herbrich, T. Minka and T. Graepel, TrueSkill: A Bayesian Skill Rating System, NIPS 2006; the constants are those of the paper
/// and of the Python package `trueskill`.
public struct SkillRating: Hashable, Sendable {
  /// The mean of the skill, μ.
  public var mean: Double
  /// The standard deviation of the skill, σ; above zero.
  public var deviation: Double

  /// A belief; 25 and 25/3 before anything is known.
  public init(mean: Double = 25, deviation: Double = 25.0 / 3) {
    self.mean = mean
    self.deviation = deviation
  }

  /// The spread of a performance around a skill, β = 25/6.
  public static let performanceDeviation = 25.0 / 6
  /// What a skill may change by between two meetings, τ = 25/300.
  public static let drift = 25.0 / 300
  /// How likely a draw is taken to be.
  public static let drawProbability = 0.1

  /// What is believed of both once one has beaten the other; `nil` when a deviation is not above zero, a number is not finite, or the
  /// result is so unlikely that it cannot be computed.
  public static func updated(winner: SkillRating, loser: SkillRating) -> (winner: SkillRating, loser: SkillRating)? {
    guard winner.isBelief, loser.isBelief else { return nil }
    let (first, second) = (winner.drifted, loser.drifted)
    let scale = (first + second + 2 * performanceDeviation * performanceDeviation).squareRoot()
    let lead = (winner.mean - loser.mean) / scale - drawMargin / scale
    let below = Distributions.twoSidedTail(normal: lead) / 2
    let chance = lead > 0 ? 1 - below : below
    guard chance > 0 else { return nil }
    // v and w of the paper: mean and variance of a normal distribution that is cut off.
    let v = Elementary.exponential(-lead * lead / 2) / (2 * Double.pi).squareRoot() / chance
    let w = v * (v + lead)
    func rating(_ old: SkillRating, _ variance: Double, _ sign: Double) -> SkillRating {
      SkillRating(
        mean: old.mean + sign * variance / scale * v,
        deviation: (variance * max(1 - variance / (scale * scale) * w, 0)).squareRoot())
    }
    return (rating(winner, first, 1), rating(loser, second, -1))
  }

  /// How evenly matched two are: 1 for certain equals, near 0 for a foregone conclusion; `nil` as for ``updated(winner:loser:)``.
  public static func quality(_ one: SkillRating, _ other: SkillRating) -> Double? {
    guard one.isBelief, other.isBelief else { return nil }
    let performance = 2 * performanceDeviation * performanceDeviation
    let all = performance + one.deviation * one.deviation + other.deviation * other.deviation
    let difference = one.mean - other.mean
    return (performance / all).squareRoot() * Elementary.exponential(-difference * difference / (2 * all))
  }

  private var isBelief: Bool { mean.isFinite && deviation > 0 && deviation.isFinite }

  private var drifted: Double { deviation * deviation + Self.drift * Self.drift }

  /// The difference of two performances below which they draw.
  private static let drawMargin: Double = {
    // P(|Z| > x) = 1 − draw probability, by bisection.
    var (low, high) = (0.0, 10.0)
    for _ in 0..<100 {
      let middle = (low + high) / 2
      if Distributions.twoSidedTail(normal: middle) > 1 - drawProbability { low = middle } else { high = middle }
    }
    return (low + high) / 2 * 2.0.squareRoot() * performanceDeviation
  }()
}
