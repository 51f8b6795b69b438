/// The weighted product model (WPM): Π value ^ weight.
///
/// Columns are first divided by their sum, as in pymcdm; that changes the numbers, not the order. A weakness on one criterion weighs
/// more than in a sum, and a value of zero would decide alone, so that every value has to be above zero. More is better. Multiplying a
/// column by a positive number changes nothing. Source: P. W. Bridgman (1922); D. W. Miller and M. K. Starr (1969).
public struct WeightedProduct: LinearDecisionMethod {
  /// The weighted product.
  public init() {}

  /// `wpm`.
  public var name: String { "wpm" }

  /// Logarithms: the order of a product is that of the sum of its factors' logarithms.
  public func terms(of matrix: DecisionMatrix) throws(DecisionError) -> [[Double]] {
    var terms: [[Double]] = []
    for column in matrix.columns {
      try column.require(column.least > 0, .positive, by: name)
      terms.append(try column.sumNormalized(for: name).map(Elementary.logarithm))
    }
    return terms
  }

  /// The products. Complexity: O(*n*·*m* log *n*).
  ///
  /// - Throws: a ``DecisionError`` that names the column when a value is not above zero.
  public func evaluate(_ matrix: DecisionMatrix) throws(DecisionError) -> DecisionResult {
    let logarithms = matrix.weightedSums(try terms(of: matrix))
    return try DecisionResult(name, of: matrix, preferences: logarithms.map(Elementary.exponential))
  }
}
