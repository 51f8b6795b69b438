public import InovasiModel

extension Scoring {
  /// How an entry's score came about, down to each judge's points; `nil` for an entry that the competition does not have.
  ///
  /// For many entries of one competition, make an ``explainer(of:scores:decisions:on:)`` once. Complexity: O(*r*) for *r* rows in
  /// the table.
  public func explanation(
    of entry: Entry.ID, in competition: Competition, scores: ScoreTable, decisions: DecisionLog = DecisionLog(),
    on day: CalendarDate? = nil
  ) throws(ScoringError) -> Explanation? {
    try explainer(of: competition, scores: scores, decisions: decisions, on: day).explanation(of: entry)
  }

  /// Everything that explaining needs, gathered once for all the entries of a competition.
  ///
  /// Complexity: O(*r*) for *r* rows in the table.
  public func explainer(
    of competition: Competition, scores: ScoreTable, decisions: DecisionLog = DecisionLog(), on day: CalendarDate? = nil
  ) throws(ScoringError) -> Explainer {
    let effects = DecisionEffects(of: decisions, in: competition, scores: scores, on: day)
    let scores = effects.scores
    return Explainer(
      plan: try ScoringPlan(
        competition, scores: scores, method: method, aggregations: aggregations, decisions: effects),
      entries: Set(competition.entries.map(\.id)), scores: scores, index: SheetIndex(scores))
  }
}
