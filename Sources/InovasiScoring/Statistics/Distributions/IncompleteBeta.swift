/// The regularised incomplete beta and gamma functions, behind the distributions of F, t and chi-square.
///
/// Continued fractions by Lentz's method and series (Press et al., Numerical Recipes, 3rd edition, 6.2 and 6.4); relative error
/// about 1e-14 within the range that statistics of panels reach.
enum IncompleteFunctions {
  /// I_x(a, b) for positive a and b and x from 0 to 1.
  static func beta(_ x: Double, _ a: Double, _ b: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    let front = Elementary.exponential(
      Elementary.logGamma(a + b) - Elementary.logGamma(a) - Elementary.logGamma(b) + a * Elementary.logarithm(x)
        + b * Elementary.logarithm(1 - x))
    // The fraction converges fast on one side of the mean; the other side is reached by symmetry.
    return x < (a + 1) / (a + b + 2) ? front * betaFraction(x, a, b) / a : 1 - front * betaFraction(1 - x, b, a) / b
  }

  private static func betaFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    var c = 1.0
    var d = 1 / guarded(1 - (a + b) * x / (a + 1))
    var result = d
    for step in 1...10_000 {
      let m = Double(step)
      var term = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / guarded(1 + term * d)
      c = guarded(1 + term / c)
      result *= d * c
      term = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / guarded(1 + term * d)
      c = guarded(1 + term / c)
      result *= d * c
      if (d * c - 1).magnitude < 1e-16 { break }
    }
    return result
  }

  /// Q(a, x), the upper part of the regularised incomplete gamma function, for positive a and x from 0.
  static func upperGamma(_ a: Double, _ x: Double) -> Double {
    guard x > 0 else { return 1 }
    let front = Elementary.exponential(-x + a * Elementary.logarithm(x) - Elementary.logGamma(a))
    if x < a + 1 {
      var term = 1 / a
      var sum = term
      for step in 1...100_000 {
        term *= x / (a + Double(step))
        sum += term
        if term < sum * 1e-17 { break }
      }
      return 1 - sum * front
    }
    var b = x + 1 - a
    var c = 1 / 1e-300
    var d = 1 / b
    var result = d
    for step in 1...100_000 {
      let term = -Double(step) * (Double(step) - a)
      b += 2
      d = 1 / guarded(term * d + b)
      c = guarded(b + term / c)
      result *= d * c
      if (d * c - 1).magnitude < 1e-16 { break }
    }
    return front * result
  }

  private static func guarded(_ value: Double) -> Double { value.magnitude < 1e-300 ? 1e-300 : value }
}
