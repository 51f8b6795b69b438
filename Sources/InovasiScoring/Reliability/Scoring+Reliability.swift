public import InovasiModel

extension Scoring {
  /// How far the judges agree, stage by stage, on the totals of their complete sheets as they were given.
  ///
  /// In `Double`. Complexity: O(*r* log *r*) in time and O(*r*) in memory for *r* rows, and for alpha O(*k*²) for the *k* sheets of each
  /// entry; how many judges there are besides does not matter.
  ///
  /// - Parameters:
  ///   - competition: the competition.
  ///   - scores: what the judges wrote.
  ///   - refused: entries that take no part; nobody unless they are given. Results leave out those that are refused, withdrawn or out
  ///     by decision, and calibration entries.
  public func reliability(
    of competition: Competition, scores: ScoreTable, refused: Set<Entry.ID> = []
  ) throws(ScoringError) -> [StageReliability] {
    var competition = competition
    if !refused.isEmpty { competition.entries.removeAll { refused.contains($0.id) } }
    return try givenTotals(of: competition, scores: scores).map { StageReliability($0.stage, $0.totals) }
  }

  /// The totals of each stage's complete sheets as a table of entries and judges, for any statistic.
  ///
  /// A stage without a complete sheet has an empty table. Rows and columns are in order of identifiers. Complexity: O(*r*) for *r* rows, and
  /// O(*n*·*m*) memory for *n* entries and *m* judges, as every pair has a cell; ``reliability(of:scores:refused:)`` does without.
  public func ratingTables(
    of competition: Competition, scores: ScoreTable
  ) throws(ScoringError) -> [(stage: Stage.ID, table: RatingTable)] {
    try givenTotals(of: competition, scores: scores).compactMap { stage, totals in
      totals.table(scores).map { (stage, $0) }
    }
  }

  private func givenTotals(
    of competition: Competition, scores: ScoreTable
  ) throws(ScoringError) -> [(stage: Stage.ID, totals: GivenTotals)] {
    let plan = try ScoringPlan(competition, scores: scores, method: method, aggregations: aggregations)
    let totals = try StageTotals(competition, plan: plan, index: SheetIndex(scores))
    return zip(plan.stages, totals.sheets).map { ($0.stage.id, GivenTotals($1, scores)) }
  }
}

extension StageReliability {
  fileprivate init(_ stage: Stage.ID, _ totals: GivenTotals) {
    let (given, complete) = (totals.given, totals.complete)
    self.init(
      stage: stage, entries: totals.items.count, judges: totals.judges.count, sheets: totals.count,
      alpha: try? KrippendorffAlpha.alpha(ofGiven: given, metric: .interval),
      icc: try? IntraclassCorrelation(.twoWayRandomMean, complete: complete).value,
      concordance: try? KendallW(complete: complete).value)
  }
}
