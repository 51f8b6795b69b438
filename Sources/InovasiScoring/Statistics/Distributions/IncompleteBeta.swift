/// The regularised incomplete beta function, behind the distributions of F and t.
///
/// The continued fraction of Press et al., Numerical Recipes (3rd edition, 6.4), by Lentz's method, after Loader's form of the power in
/// front.
enum IncompleteBeta {
  /// I_x(*a*, *b*) for positive a and b. Complexity: O(√max(*a*, *b*)).
  ///
  /// - Parameters:
  ///   - x: from 0 to 1.
  ///   - y: 1 − x, to all its digits.
  static func regularized(_ x: Double, complement y: Double, _ a: Double, _ b: Double) -> Double {
    guard x > 0 else { return x.isNaN ? x : 0 }
    guard y > 0 else { return y.isNaN ? y : 1 }
    let power = a * b / (a + b) * SaddlePoint.binomial(a, b, x, y)
    // The fraction converges fast on one side of the mean; the other side is reached by symmetry.
    return x < (a + 1) / (a + b + 2) ? power * fraction(x, a, b) / a : 1 - power * fraction(y, b, a) / b
  }

  private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    var c = 1.0
    var d = 1 / guarded(1 - (a + b) * x / (a + 1))
    var result = d
    for step in 1...100_000 {
      let m = Double(step)
      var term = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / guarded(1 + term * d)
      c = guarded(1 + term / c)
      result *= d * c
      term = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / guarded(1 + term * d)
      c = guarded(1 + term / c)
      let before = result
      result *= d * c
      if result == before || (d * c - 1).magnitude < 1e-16 { break }
    }
    return result
  }

  private static func guarded(_ value: Double) -> Double { value.magnitude < 1e-300 ? 1e-300 : value }
}
