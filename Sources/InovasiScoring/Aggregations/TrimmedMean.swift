public import InovasiModel

/// The mean without the highest and the lowest total, from three totals on; with fewer, the mean of all.
///
/// Source: a published specification with the same thresholds (School-of-Company/Gwangju-talent-festival-Server-V2, issue 203).
/// There, no totals make zero; here they make no score at all.
public struct TrimmedMean: PanelAggregation {
  /// `trimmed`.
  public var name: String { "trimmed" }

  /// The trimmed mean.
  public init() {}

  /// The mean of what is left. Complexity: O(*n* log *n*).
  public func score(of totals: [Fraction]) throws(ArithmeticOverflow) -> Fraction? {
    guard totals.count > 2 else { return try Fraction.mean(of: totals) }
    return try Fraction.mean(of: totals.sorted().dropFirst().dropLast())
  }
}
