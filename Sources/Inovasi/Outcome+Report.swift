extension Outcome {
  /// What reports and documents are made of: the results with the judges' agreement, what each decision changed, how the scores of the
  /// first entries came about, and how judges and agencies fare.
  ///
  /// - Parameters:
  ///   - count: how many entries are explained, best first, then those without a place.
  ///   - software: the program and its version, as a report is to name it.
  /// - Complexity: that of explaining every entry once; memory for `count` explanations and one number for each sheet.
  public func reportInput(explaining count: Int = 100, software: String? = nil) throws(EvaluationError) -> ReportInput {
    let results = try withAnalysis()
    let explainer = explainer()
    var input = ReportInput(
      competition: competition, results: results, findings: findings, steps: try reportedSteps(), software: software)
    do throws(ScoringError) {
      for standing in results.standings {
        guard let explanation = try explainer.explanation(of: standing.entry) else { continue }
        // An entry without an agency counts for judges alone.
        input.judging.add(explanation, agency: standing.agency)
        if input.explanations.count < count { input.explanations.append(explanation) }
      }
      for unranked in results.unranked where !unranked.stages.isEmpty {
        guard let explanation = try explainer.explanation(of: unranked.entry) else { continue }
        input.judging.add(explanation, agency: nil)
        if input.explanations.count < count { input.explanations.append(explanation) }
      }
    } catch {
      throw .scoring(error)
    }
    return input
  }

  /// How many decisions that can move something a report follows one by one; each of them costs a scoring.
  private static let reportedDecisions = 100

  private func reportedSteps() throws(EvaluationError) -> [DecisionStep] {
    let moving = competition.decisions.decisions.count { $0.kind.canMoveResults }
    return moving <= Self.reportedDecisions ? try decisionSteps() : []
  }
}
