public import InovasiModel

/// Makes one score of the totals that a panel's judges gave: the seam for a panel rule.
///
/// A rulebook names its rule in `panel.aggregation`; ``Scoring`` finds it by ``name``. Only totals of complete sheets are
/// handed over, in the order of judges: a judge who has not finished is not a zero.
///
/// A type that conforms has to
/// - return the same score for the same totals in any order,
/// - return `nil` for no totals, and a score that lies between the lowest and the highest of them for any,
/// - return the total itself for a single one, unless it needs more than one and then returns `nil`,
/// - compute exactly, and throw `ArithmeticOverflow` rather than round or trap.
///
/// `PanelAggregationCompatTest` in InovasiTesting checks this.
///
/// ```swift
/// /// The most severe judge decides.
/// struct LowestSheet: PanelAggregation {
///   let name = "lowest"
///   func score(of totals: [Fraction]) throws(ArithmeticOverflow) -> Fraction? { totals.min() }
/// }
/// let scoring = Scoring(aggregations: Scoring.standardAggregations + [LowestSheet()])
/// ```
public protocol PanelAggregation: Sendable {
  /// The name by which a rulebook asks for the rule.
  var name: String { get }

  /// The panel's score; `nil` when there are too few totals for one, which leaves the entry unranked.
  func score(of totals: [Fraction]) throws(ArithmeticOverflow) -> Fraction?
}
