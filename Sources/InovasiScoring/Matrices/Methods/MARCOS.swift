/// MARCOS: useful as measured at once by an ideal and by an anti-ideal alternative.
///
/// Columns are divided by their best value, and of a cost the best is divided by the value. With S the weighted sum, K⁺ = S ÷ S of the
/// ideal, K⁻ = S ÷ S of the anti-ideal; the preference is the utility f(K) that the two make. More is better. Multiplying a column by a
/// positive number changes nothing. Source: Ž. Stević et al., Computers & Industrial Engineering 140 (2020) 106231.
public struct MARCOS: LinearDecisionMethod {
  /// MARCOS.
  public init() {}

  /// `marcos`.
  public var name: String { "marcos" }

  /// The columns as parts of their best value: for given weights the utility is a multiple of the weighted sum.
  public func terms(of matrix: DecisionMatrix) throws(DecisionError) -> [[Double]] {
    var terms: [[Double]] = []
    for column in matrix.columns {
      try column.require(column.least > 0, .positive, by: name)
      let best = column.best
      terms.append(column.values.map { column.isCost ? best / $0 : $0 / best })
    }
    return terms
  }

  /// f(K) as preference, with `K+` and `K-`. Complexity: O(*n*·*m* log *m*).
  ///
  /// - Throws: a ``DecisionError`` that names the column when a value is not above zero.
  public func evaluate(_ matrix: DecisionMatrix) throws(DecisionError) -> DecisionResult {
    let terms = try terms(of: matrix)
    let sums = matrix.weightedSums(terms)
    let weights = matrix.countingWeights
    let ideal = weights.orderedSum()
    let antiIdeal = zip(weights, terms).map { $0 * ($1.min() ?? 0) }.orderedSum()
    let (plus, minus) = (sums.map { $0 / ideal }, sums.map { $0 / antiIdeal })
    let utilities = zip(plus, minus).map { plus, minus in
      let (ofPlus, ofMinus) = (minus / (plus + minus), plus / (plus + minus))
      return (plus + minus) / (1 + (1 - ofPlus) / ofPlus + (1 - ofMinus) / ofMinus)
    }
    return try DecisionResult(name, of: matrix, preferences: utilities, measures: ["K+": plus, "K-": minus])
  }
}
