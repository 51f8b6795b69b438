/// The distribution of the ratio of two mean squares (Fisher and Snedecor).
public struct FDistribution: Hashable, Sendable {
  /// The degrees of freedom above the line.
  public let numerator: Double
  /// The degrees of freedom below the line.
  public let denominator: Double

  /// A distribution; `nil` unless both degrees of freedom are above 0 and at most a thousand million.
  public init?(numerator: Double, denominator: Double) {
    guard numerator > 0, numerator <= 1e9, denominator > 0, denominator <= 1e9 else { return nil }
    self.numerator = numerator
    self.denominator = denominator
  }

  /// P(F > `x`); 1 below zero, not a number for none.
  public func upperTail(_ x: Double) -> Double {
    guard x > 0 else { return x.isNaN ? x : 1 }
    let (share, rest) = shares(x)
    return IncompleteBeta.regularized(rest, complement: share, denominator / 2, numerator / 2)
  }

  /// P(F ≤ `x`); 0 below zero, not a number for none.
  public func lowerTail(_ x: Double) -> Double {
    guard x > 0 else { return x.isNaN ? x : 0 }
    let (share, rest) = shares(x)
    return IncompleteBeta.regularized(share, complement: rest, numerator / 2, denominator / 2)
  }

  /// The x with P(F > x) = `tail`; `nil` unless the tail is above 0 and below 1.
  public func quantile(upperTail tail: Double) -> Double? {
    Quantile.positive(upperTail: tail, upper: upperTail, lower: lowerTail)
  }

  /// The parts that both mean squares have in their sum, for a ratio above zero.
  private func shares(_ x: Double) -> (Double, Double) {
    let ratio = x * (numerator / denominator)
    return ratio < .infinity ? (ratio / (1 + ratio), 1 / (1 + ratio)) : (1, 0)
  }
}
