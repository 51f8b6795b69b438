public import InovasiModel

/// The median of the totals (nilai tengah): one judge who is far off moves it little.
///
/// Of an even number of totals it is the mean of the two in the middle.
public struct Median: PanelAggregation {
  /// `median`.
  public var name: String { "median" }

  /// The median.
  public init() {}

  /// The total in the middle. Complexity: O(*n* log *n*).
  public func score(of totals: [Fraction]) throws(ArithmeticOverflow) -> Fraction? {
    guard !totals.isEmpty else { return nil }
    let ordered = totals.sorted()
    let middle = ordered.count / 2
    return ordered.count.isMultiple(of: 2) ? try Fraction.mean(of: ordered[(middle - 1)...middle]) : ordered[middle]
  }
}
