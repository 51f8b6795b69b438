import Inovasi

/// A panel rule from outside: the most severe judge decides.
struct LowestSheet: PanelAggregation {
  let name = "lowest"

  func score(of totals: [Fraction]) throws(ArithmeticOverflow) -> Fraction? { totals.min() }
}
