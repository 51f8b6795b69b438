/// The chi-square distribution.
public struct ChiSquared: Hashable, Sendable {
  /// The degrees of freedom.
  public let degrees: Double

  /// A distribution; `nil` unless the degrees of freedom are above 0 and at most a thousand million.
  public init?(degrees: Double) {
    guard degrees > 0, degrees <= 1e9 else { return nil }
    self.degrees = degrees
  }

  /// P(χ² > `x`); 1 below zero, not a number for none.
  public func upperTail(_ x: Double) -> Double { x.isNaN ? x : IncompleteGamma.upper(degrees / 2, x / 2) }

  /// P(χ² ≤ `x`); 0 below zero, not a number for none.
  public func lowerTail(_ x: Double) -> Double { x.isNaN ? x : IncompleteGamma.lower(degrees / 2, x / 2) }

  /// The x with P(χ² > x) = `tail`; `nil` unless the tail is above 0 and below 1.
  public func quantile(upperTail tail: Double) -> Double? {
    Quantile.positive(upperTail: tail, upper: upperTail, lower: lowerTail)
  }
}
