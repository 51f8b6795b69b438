public import InovasiModel

extension Scoring {
  /// What each decision changed for whom, in the order of the log: the results are derived again after every one of them.
  ///
  /// A decision that cannot move anything, such as an objection, has a step without changes. A decision that is cancelled later
  /// shows what it changed when it was made, and the cancellation what came back. Where the fund could not be shared out before or
  /// after a decision, nobody had any money then, and the step says so: what the whole log comes to is for
  /// ``results(of:scores:refused:decisions:on:)`` to refuse.
  ///
  /// Complexity: that of ``results(of:scores:refused:decisions:on:)`` for each decision that can move something.
  ///
  /// - Parameters:
  ///   - competition: the competition.
  ///   - scores: what the judges wrote.
  ///   - refused: the codes of the errors of each entry that the check refuses.
  ///   - decisions: what was decided.
  public func steps(
    of competition: Competition, scores: ScoreTable, refused: [Entry.ID: [String]] = [:], decisions: DecisionLog
  ) throws(ScoringError) -> [DecisionStep] {
    guard !decisions.isEmpty else { return [] }
    var before = try resultsOfStep(of: competition, scores: scores, refused: refused, decisions: DecisionLog())
    var steps: [DecisionStep] = []
    let states = DecisionEffects(of: decisions, in: competition, scores: ScoreTable()).decisions
    for (position, decision) in decisions.decisions.enumerated() {
      guard decision.kind.canMoveResults else {
        steps.append(DecisionStep(decision: decision, status: states[position].status, changes: []))
        continue
      }
      let after = try resultsOfStep(
        of: competition, scores: scores, refused: refused, decisions: decisions.prefix(position + 1))
      steps.append(
        DecisionStep(
          decision: decision, status: after.decisions.last?.status ?? .refused,
          changes: ResultsDifference(from: before, to: after).changes))
      before = after
    }
    return steps
  }

  /// The results on the way; without money where the rules could not share out the fund yet, which a later decision may have mended.
  private func resultsOfStep(
    of competition: Competition, scores: ScoreTable, refused: [Entry.ID: [String]], decisions: DecisionLog
  ) throws(ScoringError) -> Results {
    do {
      return try results(of: competition, scores: scores, refused: refused, decisions: decisions)
    } catch .allocation {
      var unfunded = competition
      unfunded.fund = nil
      return try results(of: unfunded, scores: scores, refused: refused, decisions: decisions)
    }
  }
}
