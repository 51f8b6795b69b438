public import InovasiModel

/// Agreement of two judges on the items that both rated: Cohen's kappa and Scott's pi.
///
/// The standard errors divide by *n* − 1, as those of ``AgreementCoefficients`` do; those for a table of two judges that is already counted
/// are often given with *n*.
public struct TwoJudgeAgreement: Hashable, Sendable {
  /// Cohen's kappa (1960): each judge draws from an own distribution.
  public let cohen: AgreementCoefficients.Estimate
  /// Scott's pi (1955): both judges draw from one distribution.
  public let scott: AgreementCoefficients.Estimate

  /// Both coefficients of a table. Complexity: O(*n* + *q*) for *n* items and *q* categories.
  ///
  /// - Throws: ``StatisticsError/notTwoJudges``, or what ``AgreementCoefficients`` throws.
  public init(_ table: RatingTable, weights: AgreementWeights = .identity) throws(StatisticsError) {
    guard table.judges.count == 2 else { throw .notTwoJudges }
    guard let both = RatingTable(table.complete) else { throw .tooFew }
    let coefficients = try AgreementCoefficients(both, weights: weights)
    cohen = coefficients.conger
    scott = coefficients.fleiss
  }
}
