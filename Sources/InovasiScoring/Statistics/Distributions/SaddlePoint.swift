/// The terms of binomial and Poisson probabilities that keep their digits where gamma functions are large.
///
/// Source: C. Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000).
enum SaddlePoint {
  /// The density of the Poisson distribution of mean `x` at `a`, which need not be whole; both positive.
  static func poisson(_ a: Double, mean x: Double) -> Double {
    Elementary.exponential(-stirlingError(a) - deviance(a, x)) / (2 * .pi * a).squareRoot()
  }

  /// The density of the binomial distribution at `a` of `a + b` trials, which need not be whole, with chances `x` and `y` that add up to
  /// one; all positive.
  static func binomial(_ a: Double, _ b: Double, _ x: Double, _ y: Double) -> Double {
    let n = a + b
    let exponent =
      stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y)
    return Elementary.exponential(exponent) * (n / (2 * .pi * a * b)).squareRoot()
  }

  /// log Γ(z + 1) less Stirling's formula.
  private static func stirlingError(_ z: Double) -> Double {
    if z <= 15 {
      return Elementary.logGamma(z + 1) - (z + 0.5) * Elementary.logarithm(z) + z - 0.5 * Elementary.logarithm(2 * .pi)
    }
    let square = z * z
    return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - (1.0 / 1188) / square) / square) / square) / square) / z
  }

  /// a log(a ⁄ x) + x − a, by a series where both are near.
  private static func deviance(_ a: Double, _ x: Double) -> Double {
    guard (a - x).magnitude < 0.1 * (a + x) else { return a * Elementary.logarithm(a / x) + x - a }
    let v = (a - x) / (a + x)
    var sum = (a - x) * v
    var term = 2 * a * v
    for step in 1...1000 {
      term *= v * v
      let next = sum + term / Double(2 * step + 1)
      if next == sum { break }
      sum = next
    }
    return sum
  }
}
