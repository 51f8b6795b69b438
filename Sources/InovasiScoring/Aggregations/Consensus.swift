public import InovasiModel

/// The total on which all judges agree (mufakat); no score at all as long as they do not, so that the entry waits.
///
/// Totals agree when they are equal exactly. One total agrees with itself: how many sheets a consensus needs is for the rulebook's
/// `panel.minimumSheets`. Source: the Qualifying mode of Award Force, which asks the judges for consensus.
public struct Consensus: PanelAggregation {
  /// `consensus`.
  public var name: String { "consensus" }

  /// The consensus.
  public init() {}

  /// The total that all gave. Complexity: O(*n*).
  public func score(of totals: [Fraction]) throws(ArithmeticOverflow) -> Fraction? {
    guard let first = totals.first, totals.allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}
