/// Ranks the alternatives of a decision matrix: the seam for a method of multi-criteria decision making (MCDM).
///
/// A type that conforms has to
/// - return one finite preference for each alternative, or throw; never NaN,
/// - return the same for the same matrix, whatever was asked before, and whatever the order of rows and columns,
/// - give equal rows equal preferences, and never prefer an alternative to one that is at least as good on every criterion,
/// - leave criteria of weight zero out,
/// - name the column when one cannot be used, by ``DecisionError/column(criterion:method:_:)``.
///
/// `DecisionMethodCompatTest` in InovasiTesting checks this.
public protocol DecisionMethod: Sendable {
  /// The name by which the method is asked for: `topsis`.
  var name: String { get }

  /// The preferences of the alternatives, in the matrix's order.
  func evaluate(_ matrix: DecisionMatrix) throws(DecisionError) -> DecisionResult
}

/// A method whose order is that of Σ weight × term, where the terms do not depend on the weights.
///
/// For these ``WeightSensitivity`` is exact: between two alternatives the sum is a straight line in a weight, and the weight at which
/// they change places is where it crosses zero.
public protocol LinearDecisionMethod: DecisionMethod {
  /// For each criterion of a weight above zero, in the matrix's order, one term an alternative; a greater sum is better.
  func terms(of matrix: DecisionMatrix) throws(DecisionError) -> [[Double]]
}

/// The methods that come with the package.
public enum DecisionMethods {
  /// All of them with their usual parameters, in alphabetical order of their names.
  public static let standard: [any DecisionMethod] = [
    ARAS(), EDAS(), MARCOS(), PROMETHEE(), SPOTIS(), TOPSIS(), TOPSIS(normalization: .range), VIKOR(), WeightedProduct(),
    WeightedSum(), WeightedSum(normalization: .plain),
  ]
}
