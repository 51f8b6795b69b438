/// The weighted sum model (WSM, also SAW): Σ weight × value.
///
/// With ``Normalization/plain`` it is the rubric of a competition: on one scale, Σ share × mean points. With ``Normalization/sum`` each
/// column is first divided by its sum, and a cost by the sum of reciprocals, so that columns of different units can be added. More is
/// better. Multiplying a column by a positive number changes nothing, except with `plain`.
/// Source: P. C. Fishburn (1967); the normalisation as in pymcdm and in Kracka et al., Inzinerine Ekonomika 21(4) (2010).
public struct WeightedSum: LinearDecisionMethod {
  /// How columns are made comparable.
  public enum Normalization: Hashable, Sendable {
    /// By the column's sum. Refuses negative values, a column of zeros, and a cost that is not above zero.
    case sum
    /// Not at all. Refuses a cost criterion, which cannot be added to a benefit.
    case plain
  }

  /// How columns are made comparable.
  public let normalization: Normalization

  /// A weighted sum.
  public init(normalization: Normalization = .sum) { self.normalization = normalization }

  /// `wsm`, or `wsm-plain`.
  public var name: String { normalization == .sum ? "wsm" : "wsm-plain" }

  /// The columns, made comparable.
  public func terms(of matrix: DecisionMatrix) throws(DecisionError) -> [[Double]] {
    var terms: [[Double]] = []
    for column in matrix.columns {
      switch normalization {
      case .sum: terms.append(try column.sumNormalized(for: name))
      case .plain:
        try column.require(!column.isCost, .benefit, by: name)
        terms.append(column.values)
      }
    }
    return terms
  }

  /// The sums. Complexity: O(*n*·*m* log *n*).
  public func evaluate(_ matrix: DecisionMatrix) throws(DecisionError) -> DecisionResult {
    try DecisionResult(name, of: matrix, preferences: matrix.weightedSums(try terms(of: matrix)))
  }
}
