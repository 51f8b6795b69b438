/// The regularised incomplete gamma functions, behind the chi-square distribution.
///
/// Series and continued fraction of Press et al., Numerical Recipes (3rd edition, 6.2), after Loader's form of the power in front.
enum IncompleteGamma {
  /// P(*a*, *x*), the lower part, for positive a. Complexity: O(√*a*).
  static func lower(_ a: Double, _ x: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x < .infinity else { return 1 }
    return x < a + 1 ? series(a, x) : 1 - fraction(a, x)
  }

  /// Q(*a*, *x*), the upper part, for positive a. Complexity: O(√*a*).
  static func upper(_ a: Double, _ x: Double) -> Double {
    guard x > 0 else { return 1 }
    guard x < .infinity else { return 0 }
    return x < a + 1 ? 1 - series(a, x) : fraction(a, x)
  }

  /// x^a e^−x ⁄ Γ(a).
  private static func power(_ a: Double, _ x: Double) -> Double { a * SaddlePoint.poisson(a, mean: x) }

  private static func series(_ a: Double, _ x: Double) -> Double {
    var term = 1 / a
    var sum = term
    for step in 1...1_000_000 {
      term *= x / (a + Double(step))
      if sum + term == sum { break }
      sum += term
    }
    return power(a, x) * sum
  }

  private static func fraction(_ a: Double, _ x: Double) -> Double {
    var b = x + 1 - a
    var c = 1e300
    var d = 1 / b
    var result = d
    for step in 1...1_000_000 {
      let term = -Double(step) * (Double(step) - a)
      b += 2
      d = 1 / guarded(term * d + b)
      c = guarded(b + term / c)
      let before = result
      result *= d * c
      if result == before || (d * c - 1).magnitude < 1e-16 { break }
    }
    return power(a, x) * result
  }

  private static func guarded(_ value: Double) -> Double { value.magnitude < 1e-300 ? 1e-300 : value }
}
