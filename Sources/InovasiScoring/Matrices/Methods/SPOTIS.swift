/// SPOTIS: the weighted distance to the ideal, measured by bounds that are set beforehand.
///
/// Each distance is a part of the criterion's bounds, such as its scale. Less is better. Since nothing is measured by the other
/// alternatives, taking one away or adding one never changes the order of the rest.
/// Source: J. Dezert, A. Tchamova, D. Han and J.-M. Tacnet, 23rd International Conference on Information Fusion (2020).
public struct SPOTIS: LinearDecisionMethod {
  /// SPOTIS, with the bounds that the matrix's criteria have.
  public init() {}

  /// `spotis`.
  public var name: String { "spotis" }

  /// The distances, negative.
  public func terms(of matrix: DecisionMatrix) throws(DecisionError) -> [[Double]] {
    try distances(matrix).map { column in column.map { -$0 } }
  }

  /// The distances. Complexity: O(*n*·*m* log *m*).
  ///
  /// - Throws: a ``DecisionError`` that names the column without bounds, or with a value outside them.
  public func evaluate(_ matrix: DecisionMatrix) throws(DecisionError) -> DecisionResult {
    try DecisionResult(
      name, of: matrix, preferences: matrix.weightedSums(try distances(matrix)), isHigherBetter: false)
  }

  private func distances(_ matrix: DecisionMatrix) throws(DecisionError) -> [[Double]] {
    var distances: [[Double]] = []
    for column in matrix.columns {
      guard let bounds = column.criterion.bounds else {
        throw .column(criterion: column.criterion.name, method: name, .bounds)
      }
      try column.require(
        bounds.contains(column.least) && bounds.contains(column.greatest), .withinBounds, by: name)
      let ideal = column.isCost ? bounds.lowerBound : bounds.upperBound
      distances.append(column.values.map { abs($0 - ideal) / (bounds.upperBound - bounds.lowerBound) })
    }
    return distances
  }
}
