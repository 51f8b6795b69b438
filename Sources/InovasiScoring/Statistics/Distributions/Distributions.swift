/// Upper tails and quantiles of the distributions that reliability statistics refer to. In `Double`.
public enum Distributions {
  /// P(F > x) for `between` and `within` degrees of freedom, both positive; `nil` otherwise.
  public static func upperTail(f x: Double, between: Double, within: Double) -> Double? {
    guard between > 0, within > 0, !x.isNaN else { return nil }
    guard x > 0 else { return 1 }
    guard x < .infinity else { return 0 }
    return IncompleteFunctions.beta(within / (within + between * x), within / 2, between / 2)
  }

  /// P(χ² > x) for positive degrees of freedom; `nil` otherwise.
  public static func upperTail(chiSquare x: Double, degrees: Double) -> Double? {
    guard degrees > 0, !x.isNaN else { return nil }
    return x <= 0 ? 1 : IncompleteFunctions.upperGamma(degrees / 2, x / 2)
  }

  /// P(|T| > |x|) for positive degrees of freedom; `nil` otherwise.
  public static func twoSidedTail(t x: Double, degrees: Double) -> Double? {
    guard degrees > 0, !x.isNaN else { return nil }
    return IncompleteFunctions.beta(degrees / (degrees + x * x), degrees / 2, 0.5)
  }

  /// P(|Z| > |x|) for the standard normal distribution.
  public static func twoSidedTail(normal x: Double) -> Double {
    Elementary.complementaryError(x.magnitude / 2.0.squareRoot())
  }

  /// The x with P(F > x) = `tail`, for a tail above 0 and below 1; `nil` otherwise.
  ///
  /// By bisection, to the last bits: about a hundred evaluations.
  public static func quantile(f tail: Double, between: Double, within: Double) -> Double? {
    guard tail > 0, tail < 1, between > 0, within > 0 else { return nil }
    var (low, high) = (0.0, 1.0)
    while let above = upperTail(f: high, between: between, within: within), above > tail, high < 1e300 { high *= 2 }
    for _ in 0..<200 {
      let middle = (low + high) / 2
      guard middle > low, middle < high, let above = upperTail(f: middle, between: between, within: within) else { break }
      if above > tail { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
