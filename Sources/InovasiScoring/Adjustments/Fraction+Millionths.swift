import InovasiModel

extension Fraction {
  /// A computed number of points in whole millionths, halves away from zero.
  ///
  /// It is rounded to a billionth first. Two sheets whose totals are the same number can differ in the last bits when the number was
  /// reached by different sums; without the first step a half such as 0.0000125 would go up for one and down for the other.
  ///
  /// - Throws: ``AdjustmentError/overflow(_:)`` for a number that is none, or lies beyond nine billion points.
  init(millionthsOf points: Double) throws(AdjustmentError) {
    let billionths = (points * 1_000_000_000).rounded(.toNearestOrAwayFromZero)
    guard abs(billionths) < 9_000_000_000_000_000_000 else { throw .overflow(ArithmeticOverflow(in: "JudgeAdjustment")) }
    let whole = Int(billionths)
    let magnitude = (abs(whole) + 500) / 1000
    self = Fraction(whole < 0 ? -magnitude : magnitude, over: 1_000_000) ?? .zero
  }
}
