/// ARAS: the weighted sum as a part of that of an optimal alternative, which has the best value of every column.
///
/// The optimal alternative takes part in the normalisation by sums. The preference is K = S ÷ S₀, from 0 to 1; more is better.
/// Multiplying a column by a positive number changes nothing.
/// Source: E. K. Zavadskas and Z. Turskis, Technological and Economic Development of Economy 16 (2010) 159–172.
public struct ARAS: LinearDecisionMethod {
  /// ARAS.
  public init() {}

  /// `aras`.
  public var name: String { "aras" }

  /// The columns over their sum with the optimal value.
  public func terms(of matrix: DecisionMatrix) throws(DecisionError) -> [[Double]] {
    try extended(matrix).map { Array($0.dropLast()) }
  }

  /// K as preference, with `S` and `K`. Complexity: O(*n*·*m* log *n*).
  ///
  /// - Throws: a ``DecisionError`` that names the column with a negative value, with zeros only, or a cost that is not above zero.
  public func evaluate(_ matrix: DecisionMatrix) throws(DecisionError) -> DecisionResult {
    let extended = try extended(matrix)
    let sums = matrix.weightedSums(extended)
    let optimal = zip(matrix.countingWeights, extended).map { $0 * ($1.last ?? 0) }.orderedSum()
    let degrees = sums.map { $0 / optimal }
    return try DecisionResult(name, of: matrix, preferences: degrees, measures: ["S": sums, "K": degrees])
  }

  /// The columns with the optimal value last, normalised together.
  private func extended(_ matrix: DecisionMatrix) throws(DecisionError) -> [[Double]] {
    var columns: [[Double]] = []
    for column in matrix.columns {
      let longer = DecisionColumn(criterion: column.criterion, values: column.values + [column.best])
      columns.append(try longer.sumNormalized(for: name))
    }
    return columns
  }
}
