public import InovasiModel

/// The mean of the totals (rata-rata), as an exact fraction: the rule of KIPP and of its regional forms.
///
/// The sum is divided by the number of sheets that are complete, not by the number of judges that were assigned: a judge who
/// has not scored does not pull the mean down.
public struct Mean: PanelAggregation {
  /// `mean`.
  public var name: String { "mean" }

  /// The mean.
  public init() {}

  /// The sum over the number of totals. Complexity: O(*n*).
  public func score(of totals: [Fraction]) throws(ArithmeticOverflow) -> Fraction? {
    try Fraction.mean(of: totals)
  }
}
