/// Student's t distribution.
public struct StudentT: Hashable, Sendable {
  /// The degrees of freedom.
  public let degrees: Double

  /// A distribution; `nil` unless the degrees of freedom are above 0 and at most a thousand million.
  public init?(degrees: Double) {
    guard degrees > 0, degrees <= 1e9 else { return nil }
    self.degrees = degrees
  }

  /// P(|T| > |`x`|).
  public func twoSidedTail(_ x: Double) -> Double {
    let square = x * (x / degrees)
    guard !square.isNaN else { return .nan }
    guard square < .infinity else { return 0 }
    return IncompleteBeta.regularized(1 / (1 + square), complement: square / (1 + square), degrees / 2, 0.5)
  }

  /// P(T > `x`).
  public func upperTail(_ x: Double) -> Double {
    let half = twoSidedTail(x) / 2
    return x < 0 ? 1 - half : half
  }

  /// The x with P(T > x) = `tail`; `nil` unless the tail is above 0 and below 1.
  public func quantile(upperTail tail: Double) -> Double? {
    guard tail > 0, tail < 1 else { return nil }
    guard tail != 0.5 else { return 0 }
    let magnitude = Quantile.positive(
      upperTail: 2 * min(tail, 1 - tail), upper: twoSidedTail, lower: { 1 - twoSidedTail($0) })
    return magnitude.map { tail < 0.5 ? $0 : -$0 }
  }
}
