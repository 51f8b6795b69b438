public import InovasiModel

/// The mean without the highest and the lowest total, from four totals on; with fewer, the mean of all.
///
/// Source: IJRU, Technical Manual 3.0.0, Calculation of scores and results, Averaging: "four or more judges". ``TrimmedMean`` does the
/// same from three totals on, where it leaves the median.
public struct HighLowDrop: PanelAggregation {
  /// `highLowDrop`.
  public var name: String { "highLowDrop" }

  /// The high-low drop.
  public init() {}

  /// The mean of what is left. Complexity: O(*n* log *n*).
  public func score(of totals: [Fraction]) throws(ArithmeticOverflow) -> Fraction? {
    guard totals.count > 3 else { return try Fraction.mean(of: totals) }
    return try Fraction.mean(of: totals.sorted().dropFirst().dropLast())
  }
}
