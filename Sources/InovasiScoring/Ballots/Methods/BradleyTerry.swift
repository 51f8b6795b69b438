/// The Bradley–Terry model: an ability for each candidate, so that the odds of a beating b are exp(ability of a − ability of b).
///
/// Abilities are those that make the comparisons likeliest; candidates that a ballot holds level have half a win each. They are given as
/// differences from a reference, with standard errors from the inverse of the information matrix. In `Double`, by Newton's method.
///
/// Without ``priorVariance`` there is an answer only when everybody won against everybody, if through others: otherwise the sets are
/// named (``BallotError/disconnected(_:)``, ``BallotError/separated(_:)``). With it, abilities have a normal prior with mean 0 and that
/// variance (L2 regularisation: abilities² ÷ 2·variance is taken off the log-likelihood), which pulls them together and always has an
/// answer; standard errors are then those of the posterior's normal approximation.
/// Sources: R. A. Bradley and M. E. Terry, Biometrika 39 (1952) 324–345; the regularisation as in choix.
public struct BradleyTerry: PairwiseMethod {
  /// The variance of the prior; `nil` for none.
  public let priorVariance: Double?
  /// The candidate whose ability is 0; the first in order of names that was compared when `nil`.
  public let reference: String?

  /// The model without a prior.
  public init(reference: String? = nil) {
    priorVariance = nil
    self.reference = reference
  }

  /// The model with a prior; `nil` when the variance is not a finite number above zero.
  public init?(priorVariance: Double, reference: String? = nil) {
    guard priorVariance > 0, priorVariance.isFinite else { return nil }
    self.priorVariance = priorVariance
    self.reference = reference
  }

  /// `bradley-terry`.
  public var name: String { "bradley-terry" }

  /// The abilities and their standard errors. Complexity: O(*n*³) a step of about ten.
  public func evaluate(_ tally: PairwiseTally) throws(BallotError) -> BallotResult {
    let silent = Set(tally.silent)
    let compared = tally.candidates.indices.filter { !silent.contains($0) }
    guard let first = compared.first else { throw .noBallots }
    var base = first
    if let reference {
      guard let found = compared.first(where: { tally.candidates[$0] == reference }) else {
        throw .unknownReference(reference)
      }
      base = found
    }
    if priorVariance == nil {
      try tally.requireConnected()
      let sets = tally.mutualSets
      guard sets.count == 1 else { throw .separated(sets.map(tally.names)) }
    }
    let fit = PairwiseLikelihood(tally, compared: compared, precision: priorVariance.map { 1 / $0 } ?? 0)
    guard let (abilities, variances) = fit.maximum(reference: compared.firstIndex(of: base) ?? 0) else {
      throw .noConvergence(method: name)
    }
    var scores = [Double?](repeating: nil, count: tally.candidates.count)
    var errors = scores
    for (position, number) in compared.enumerated() {
      scores[number] = abilities[position]
      errors[number] = number == base ? nil : variances[position].squareRoot()
    }
    let groups = DecisionResult.groups(abilities, isHigherBetter: true, names: tally.names(compared))
    return BallotResult(
      name, candidates: tally.candidates, groups: groups.map { $0.map { compared[$0] } }, scores: .estimated(scores),
      standardErrors: errors)
  }
}
