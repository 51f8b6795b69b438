/// EDAS: how far above and below the average an alternative is.
///
/// With the distances as parts of the column's average, SP is the weighted sum of those to the good side and SN of those to the bad.
/// The preference is the mean of SP ÷ max SP and 1 − SN ÷ max SN, from 0 to 1; more is better. Multiplying a column by a positive number
/// changes nothing. Source: M. Keshavarz Ghorabaee et al., Informatica 26 (2015) 435–451.
public struct EDAS: DecisionMethod {
  /// EDAS.
  public init() {}

  /// `edas`.
  public var name: String { "edas" }

  /// The preferences, with `SP` and `SN`. Complexity: O(*n*·*m* log *n*).
  ///
  /// - Throws: a ``DecisionError`` that names the column whose average is not above zero, or
  ///   ``DecisionError/noDifference(method:)`` when all alternatives are equal.
  public func evaluate(_ matrix: DecisionMatrix) throws(DecisionError) -> DecisionResult {
    var distances: [[Double]] = []
    for column in matrix.columns {
      let average = column.values.orderedSum() / Double(column.values.count)
      try column.require(average > 0, .positiveAverage, by: name)
      try column.requireFinite(average, by: name)
      distances.append(column.values.map { column.weight * ((column.isCost ? average - $0 : $0 - average) / average) })
    }
    let rows = matrix.alternatives.indices
    let above = rows.map { row in distances.map { max($0[row], 0) }.orderedSum() }
    let below = rows.map { row in distances.map { max(-$0[row], 0) }.orderedSum() }
    // Equal values can differ from their average in the last bits.
    guard let most = above.max(), let least = below.max(), most > DecisionResult.tieTolerance, least > DecisionResult.tieTolerance
    else { throw .noDifference(method: name) }
    return try DecisionResult(
      name, of: matrix, preferences: zip(above, below).map { ($0 / most + 1 - $1 / least) / 2 },
      measures: ["SP": above, "SN": below])
  }
}
