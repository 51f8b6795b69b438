public import InovasiModel

extension LiveRanking {
  /// The competition with the entries that are filed now. Complexity: O(*n* log *n*).
  public var competition: Competition {
    var competition = origin
    competition.entries = filed.values.flatMap(\.all)
    return competition
  }

  /// The scores as they stand now, without what decisions correct. Complexity: O(*r*) after a change, and O(1) before the first.
  ///
  /// - Throws: ``ScoringError/overflow(_:about:)`` when changes brought more names than a table can hold.
  public func scores() throws(ScoringError) -> ScoreTable { try sheets.written() }

  /// What the competition comes to now, with awards, money and agencies: a full run. Complexity: that of
  /// ``Scoring/results(of:scores:refused:decisions:on:)``.
  public func results() throws(ScoringError) -> Results {
    try scoring.results(of: competition, scores: scores(), refused: refused, decisions: decisions, on: day)
  }
}
