/// The normal distribution with mean 0 and standard deviation 1.
public enum StandardNormal {
  /// P(Z > `x`).
  public static func upperTail(_ x: Double) -> Double { Elementary.complementaryError(x / 2.0.squareRoot()) / 2 }

  /// P(|Z| > |`x`|).
  public static func twoSidedTail(_ x: Double) -> Double { Elementary.complementaryError(x.magnitude / 2.0.squareRoot()) }

  /// The x with P(Z > x) = `tail`; `nil` unless the tail is above 0 and below 1.
  public static func quantile(upperTail tail: Double) -> Double? {
    guard tail > 0, tail < 1 else { return nil }
    guard tail != 0.5 else { return 0 }
    let magnitude = Quantile.positive(
      upperTail: 2 * min(tail, 1 - tail), upper: twoSidedTail, lower: { 1 - twoSidedTail($0) })
    return magnitude.map { tail < 0.5 ? $0 : -$0 }
  }
}
