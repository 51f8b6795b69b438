/// Weights that the data themselves suggest, for want of any that people have set (pembobotan objektif).
///
/// They say on which criteria the alternatives differ, not which criteria matter. In a competition the rulebook sets the weights; these
/// are for looking at what would be otherwise.
public enum ObjectiveWeights {
  /// By entropy: a criterion on which alternatives differ more weighs more.
  ///
  /// With p a value over its column's sum and e = −Σ p ln p ÷ ln n, where 0 ln 0 is 0, weights are 1 − e over their sum. Whether a
  /// criterion is a cost does not matter. Source: C. E. Shannon (1948), as used by M. Zeleny (1982).
  ///
  /// - Throws: a ``DecisionError`` that names a column with a negative value or zeros only, or
  ///   ``DecisionError/noDifference(method:)`` when every column is constant.
  public static func entropy(_ matrix: DecisionMatrix) throws(DecisionError) -> [Double] {
    let scale = Elementary.logarithm(Double(matrix.alternatives.count))
    var diversities: [Double] = []
    for column in matrix.allColumns {
      try column.require(column.least >= 0, .notNegative, by: "entropy")
      try column.require(column.greatest > 0, .notAllZero, by: "entropy")
      let sum = column.values.orderedSum()
      try column.requireFinite(sum, by: "entropy")
      let terms = column.values.map { $0 / sum }.map { $0 == 0 ? 0 : $0 * Elementary.logarithm($0) }
      let diversity = 1 + terms.orderedSum() / scale
      // Equal values leave rounding only, on either side of zero.
      diversities.append(column.least == column.greatest ? 0 : max(diversity, 0))
    }
    return try shares(diversities, "entropy")
  }

  /// By CRITIC: a criterion on which alternatives differ more, and that repeats other criteria less, weighs more.
  ///
  /// Columns are brought to 0 for the worst and 1 for the best; with σ the standard deviation and r Pearson's correlation, weights are
  /// σ·Σ(1 − r) over their sum. A cost is turned round first, as in the paper.
  /// Source: D. Diakoulaki, G. Mavrotas and L. Papayannakis, Computers & Operations Research 22 (1995) 763–770.
  ///
  /// - Throws: a ``DecisionError`` that names a column of equal values, or ``DecisionError/noDifference(method:)`` when all columns repeat
  ///   one another.
  public static func critic(_ matrix: DecisionMatrix) throws(DecisionError) -> [Double] {
    var columns: [[Double]] = []
    for column in matrix.allColumns {
      let values = try column.rangeNormalized(for: "critic")
      let mean = values.orderedSum() / Double(values.count)
      columns.append(values.map { $0 - mean })
    }
    let lengths = columns.map { product($0, $0).squareRoot() }
    let information = columns.indices.map { one in
      lengths[one]
        * columns.indices.map { other in
          one == other ? 0 : 1 - product(columns[one], columns[other]) / (lengths[one] * lengths[other])
        }.orderedSum()
    }
    return try shares(columns.count == 1 ? [1] : information, "critic")
  }

  private static func product(_ one: [Double], _ other: [Double]) -> Double { zip(one, other).map { $0 * $1 }.orderedSum() }

  private static func shares(_ values: [Double], _ method: String) throws(DecisionError) -> [Double] {
    let sum = values.orderedSum()
    guard sum > DecisionResult.tieTolerance else { throw .noDifference(method: method) }
    return values.map { $0 / sum }
  }
}
