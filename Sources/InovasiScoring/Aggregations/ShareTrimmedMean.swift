public import InovasiModel

/// The mean without a share of the totals at each end: of ten totals, 20 % leaves out the two lowest and the two highest.
///
/// As many totals are left out at each end as the share makes, rounded down. Source: `trim_mean` of SciPy, with one difference: here the
/// number is exact, where a floating-point product can fall short of it (0.29 of 100 is 29, and SciPy leaves out 28). Below five totals
/// 20 % leaves out nothing; ``TrimmedMean`` is the rule for small panels.
public struct ShareTrimmedMean: PanelAggregation {
  /// The share left out at each end.
  public let share: Weight

  /// `trimmed20%` for a share of 20 %.
  public var name: String { "trimmed\(share)" }

  /// A trimmed mean; `nil` for a share of one half or more, which leaves nothing.
  public init?(share: Weight) {
    guard share.tenThousandths * 2 < Weight.one.tenThousandths else { return nil }
    self.init(unchecked: share)
  }

  private init(unchecked share: Weight) { self.share = share }

  /// `trimmed10%`.
  public static let tenPercent = ShareTrimmedMean(unchecked: Weight(percent: 10) ?? .zero)

  /// `trimmed20%`.
  public static let twentyPercent = ShareTrimmedMean(unchecked: Weight(percent: 20) ?? .zero)

  /// The mean of what is left. Complexity: O(*n* log *n*).
  public func score(of totals: [Fraction]) throws(ArithmeticOverflow) -> Fraction? {
    let cut = share.tenThousandths * totals.count / Weight.one.tenThousandths
    return try Fraction.mean(of: totals.sorted().dropFirst(cut).dropLast(cut))
  }
}
