public import InovasiModel

extension Scoring {
  /// How an entry's score came about, down to each judge's points; `nil` for an entry that the competition does not have.
  ///
  /// For many entries of one competition, make an ``explainer(of:scores:results:decisions:on:)`` once. Complexity: O(*r*) for *r*
  /// rows in the table.
  public func explanation(
    of entry: Entry.ID, in competition: Competition, scores: ScoreTable, results: Results? = nil,
    decisions: DecisionLog = DecisionLog(), on day: CalendarDate? = nil
  ) throws(ScoringError) -> Explanation? {
    try explainer(of: competition, scores: scores, results: results, decisions: decisions, on: day).explanation(of: entry)
  }

  /// Everything that explaining needs, gathered once for all the entries of a competition.
  ///
  /// Complexity: O(*r*) for *r* rows in the table, and O(*n*) for *n* standings.
  ///
  /// - Parameters:
  ///   - competition: the competition.
  ///   - scores: what the judges wrote.
  ///   - results: what the competition came to, for places, neighbours and the judges' influence; without it, scores alone are
  ///     explained.
  ///   - decisions: what was decided.
  ///   - day: the day as of which decisions count; the last one when `nil`.
  public func explainer(
    of competition: Competition, scores: ScoreTable, results: Results? = nil, decisions: DecisionLog = DecisionLog(),
    on day: CalendarDate? = nil
  ) throws(ScoringError) -> Explainer {
    let effects = DecisionEffects(of: decisions, in: competition, scores: scores, on: day)
    return Explainer(competition, try prepare(competition, effects), results)
  }
}
