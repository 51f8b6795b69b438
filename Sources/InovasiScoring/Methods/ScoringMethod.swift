public import InovasiModel

/// Turns one judge's sheet into a total: the seam for a formula that a rulebook's weights cannot express.
///
/// A method says what each criterion adds, and a sheet's total is the sum. That is why every total can be explained: the
/// parts that ``Scoring/explanation(of:in:scores:results:decisions:on:)`` shows are the parts that were added. A method sees complete
/// sheets only, and one at a time; what a panel makes of the totals is for a ``PanelAggregation``.
///
/// A type that conforms has to
/// - return one contribution for each of the sheet's leaves, in their order, and `nil` where there are no points,
/// - return the same for the same sheet, whatever was asked before,
/// - compute exactly, and throw `ArithmeticOverflow` rather than round,
/// - where it gives ``factors(for:)``, give contributions that are these factors times the points.
///
/// `ScoringMethodCompatTest` in InovasiTesting checks this.
///
/// ```swift
/// /// Every criterion counts the same, whatever the rulebook's weights say.
/// struct PlainSum: ScoringMethod {
///   func contributions(of sheet: ScoreSheet) throws(ArithmeticOverflow) -> [Fraction?] {
///     sheet.points.map { points in points.map { Fraction($0) } }
///   }
/// }
/// ```
public protocol ScoringMethod: Sendable {
  /// What each criterion of a complete sheet adds to its total, in the order of the sheet's leaves.
  func contributions(of sheet: ScoreSheet) throws(ArithmeticOverflow) -> [Fraction?]

  /// For a method in which a contribution is a constant times the points: the constants, in the order of the leaves.
  ///
  /// The engine then adds integers instead of calling ``contributions(of:)`` for each sheet. `nil`, the default, for any other.
  func factors(for leaves: ScoredLeaves) throws(ArithmeticOverflow) -> [Fraction]?
}

extension ScoringMethod {
  /// No constants: the engine asks for the contributions of each sheet.
  public func factors(for leaves: ScoredLeaves) throws(ArithmeticOverflow) -> [Fraction]? { nil }

  /// The total of a complete sheet: the sum of its contributions.
  ///
  /// Complexity: O(*n*) in the number of criteria.
  public func total(of sheet: ScoreSheet) throws(ArithmeticOverflow) -> Fraction {
    var total = Fraction.zero
    for contribution in try contributions(of: sheet) {
      if let contribution { total = try total.adding(contribution) }
    }
    return total
  }
}
