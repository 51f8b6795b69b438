/// Quantiles by bisection: slower than a formula, and right to the last bits that the tail itself has.
enum Quantile {
  /// The x above zero that leaves `tail` above it, for tails that fall and rise with x; `nil` unless the tail is above 0 and below 1.
  ///
  /// Of both tails the smaller is compared, since it has the more digits. Complexity: about a hundred tails, two thousand where the
  /// answer lies at an end of what a number can be.
  static func positive(
    upperTail tail: Double, upper: (Double) -> Double, lower: (Double) -> Double
  ) -> Double? {
    guard tail > 0, tail < 1 else { return nil }
    func isBelow(_ x: Double) -> Bool { tail <= 0.5 ? upper(x) > tail : lower(x) < 1 - tail }
    var (low, high) = (0.0, 1.0)
    while isBelow(high), high < 1e300 { (low, high) = (high, high * 2) }
    while true {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high else { return middle }
      if isBelow(middle) { low = middle } else { high = middle }
    }
  }
}
