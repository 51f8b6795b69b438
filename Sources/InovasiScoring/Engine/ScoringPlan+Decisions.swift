import InovasiModel

extension ScoringPlan {
  /// A score without the points that decisions took off it: of a stage, or of the final score when `stage` is `nil`.
  func without(
    deductionsOf entry: Entry.ID, in stage: Stage.ID?, _ score: Fraction
  ) throws(ArithmeticOverflow) -> Fraction {
    guard let deductions = decisions.deductions[entry] else { return score }
    var rest = score
    for deduction in deductions where deduction.stage == stage {
      guard let negative = Fraction(deduction.points).negated else { throw ArithmeticOverflow(in: "score − deduction") }
      rest = try rest.adding(negative)
    }
    return rest
  }

  /// Why an entry takes no place by decision; `nil` when it may take one.
  func exclusion(of entry: Entry.ID) -> Unranked.Reason? {
    decisions.withdrawn[entry].map(Unranked.Reason.withdrawn) ?? decisions.ineligible[entry].map(Unranked.Reason.ineligible)
  }

  /// The tie-breaks, and after them the lots that were drawn between some of these entries.
  func breakers(_ breakers: [any TieBreaker], among entries: [Entry.ID]) -> [any TieBreaker] {
    breakers
      + decisions.lots(among: entries).map { RecordedLotTieBreaker($0.entries, minutes: $0.decision.description) }
  }
}

extension Fraction {
  /// The same number on the other side of zero; `nil` for the one that has no counterpart.
  fileprivate var negated: Fraction? {
    numerator == .min ? nil : Fraction(-numerator, over: denominator)
  }
}
