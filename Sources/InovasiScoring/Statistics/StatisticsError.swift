/// Why a statistic cannot be computed.
public enum StatisticsError: String, Error, Hashable, Sendable, CaseIterable {
  /// Fewer items, judges or ratings than the statistic needs.
  case tooFew = "too_few"
  /// The ratings, or those that matter here, are all the same, so that nothing can be told apart.
  case noVariation = "no_variation"
  /// A ratio of quantities was asked for, and there is one below zero.
  case negativeRating = "negative_rating"
  /// An estimated variance that the statistic divides by is not above zero, so that its value would mean nothing.
  case negativeVariance = "negative_variance"
  /// The statistic is for two judges, and there are more or fewer.
  case notTwoJudges = "not_two_judges"
  /// A level of confidence that is not above 0 and below 1.
  case invalidConfidence = "invalid_confidence"
  /// The numbers are too large or too far apart for the result to be a number.
  case outOfRange = "out_of_range"
}

extension StatisticsError: CustomStringConvertible {
  /// The reason in English, for a log; the raw value is for programs.
  public var description: String {
    switch self {
    case .tooFew: "too few items, judges or ratings"
    case .noVariation: "the ratings that matter are all the same"
    case .negativeRating: "a rating below zero, of which no ratio can be taken"
    case .negativeVariance: "an estimated variance is not above zero"
    case .notTwoJudges: "not two judges"
    case .invalidConfidence: "a confidence that is not above 0 and below 1"
    case .outOfRange: "numbers too large or too far apart"
    }
  }
}
