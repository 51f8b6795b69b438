/// TOPSIS: near the best that there is, and far from the worst.
///
/// Each column is divided by its length √Σx² (``Normalization/vector``) and weighted. With D⁺ the distance to the best value of every
/// column and D⁻ the distance to the worst, the preference is D⁻ ÷ (D⁻ + D⁺), from 0 to 1; more is better.
///
/// Multiplying a column by a positive number changes nothing; adding a number to one does, except with ``Normalization/range``.
/// Source: C.-L. Hwang and K. Yoon, Multiple Attribute Decision Making (1981).
public struct TOPSIS: DecisionMethod {
  /// How columns are made comparable.
  public enum Normalization: Hashable, Sendable {
    /// By the column's length, as in the book. Refuses a column of zeros.
    case vector
    /// From the worst, 0, to the best, 1: the way that pymcdm takes unless told otherwise. Refuses a column of equal values.
    case range
  }

  /// How columns are made comparable.
  public let normalization: Normalization

  /// TOPSIS.
  public init(normalization: Normalization = .vector) { self.normalization = normalization }

  /// `topsis`, or `topsis-range`.
  public var name: String { normalization == .vector ? "topsis" : "topsis-range" }

  /// The preferences, with the distances `D+` and `D-`. Complexity: O(*n*·*m* log *n*).
  ///
  /// - Throws: ``DecisionError/noDifference(method:)`` when all alternatives are equal, so that both distances are zero.
  public func evaluate(_ matrix: DecisionMatrix) throws(DecisionError) -> DecisionResult {
    let rows = matrix.alternatives.indices
    var (toBest, toWorst) = ([[Double]](), [[Double]]())
    for column in matrix.columns {
      let scale: Double
      switch normalization {
      case .vector:
        scale = column.values.map { $0 * $0 }.orderedSum().squareRoot()
        try column.require(column.greatest != 0 || column.least != 0, .notAllZero, by: name)
      case .range:
        scale = column.greatest - column.least
        try column.require(scale > 0, .notConstant, by: name)
      }
      try column.requireFinite(scale, by: name)
      let (best, worst, weight) = (column.best, column.worst, column.weight)
      toBest.append(column.values.map { Self.square(weight * ($0 / scale - best / scale)) })
      toWorst.append(column.values.map { Self.square(weight * ($0 / scale - worst / scale)) })
    }
    let far = rows.map { row in toBest.map { $0[row] }.orderedSum().squareRoot() }
    let near = rows.map { row in toWorst.map { $0[row] }.orderedSum().squareRoot() }
    guard zip(far, near).allSatisfy({ $0 + $1 != 0 }) else { throw .noDifference(method: name) }
    return try DecisionResult(
      name, of: matrix, preferences: zip(far, near).map { $1 / ($1 + $0) }, measures: ["D+": far, "D-": near])
  }

  private static func square(_ x: Double) -> Double { x * x }
}
