public import InovasiModel

/// One rule for small panels, another for larger ones.
///
/// ```swift
/// let rule = ByPanelSize(name: "ours", [.init(from: 1, Mean()), .init(from: 5, ShareTrimmedMean.twentyPercent)])
/// ```
public struct ByPanelSize: PanelAggregation {
  /// A rule, and the number of totals from which it holds.
  public struct Step: Sendable {
    /// The smallest number of totals that the rule is for.
    public let from: Int
    /// The rule.
    public let rule: any PanelAggregation

    /// A rule from a number of totals on.
    public init(from: Int, _ rule: any PanelAggregation) {
      self.from = from
      self.rule = rule
    }
  }

  /// The name by which a rulebook asks for the whole.
  public let name: String
  /// The rules, that of the smallest panels first.
  public let steps: [Step]

  /// Rules by size of the panel, in any order; with fewer totals than the first of them asks for there is no score.
  public init(name: String, _ steps: [Step]) {
    self.name = name
    self.steps = steps.sorted { $0.from < $1.from }
  }

  /// The score by the rule for so many totals. Complexity: that of the rule.
  public func score(of totals: [Fraction]) throws(ArithmeticOverflow) -> Fraction? {
    guard let step = steps.last(where: { $0.from <= totals.count }) else { return nil }
    return try step.rule.score(of: totals)
  }
}

extension ByPanelSize {
  /// `ijru`: one total as it is, the mean of two, the closest pair of three, and from four on the high-low drop.
  ///
  /// Source: International Jump Rope Union, Technical Manual 3.0.0 (rules.ijru.sport), Calculation of scores and results, Averaging.
  public static let ijru = ByPanelSize(
    name: "ijru", [Step(from: 1, Mean()), Step(from: 3, ClosestPair()), Step(from: 4, HighLowDrop())])
}
