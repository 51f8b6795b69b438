public import InovasiModel

extension Scoring {
  /// How far the judges agree, stage by stage, on the totals of their complete sheets as they were given.
  ///
  /// In `Double`. Complexity: O(*r*) for *r* rows, and O(*n*·*m*) memory for *n* entries and *m* judges.
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
    return try ratingTables(of: competition, scores: scores).map { StageReliability($0.stage, $0.table) }
  }

  /// The totals of each stage's complete sheets as a table of entries and judges, for any statistic.
  ///
  /// A stage without a complete sheet has an empty table. Rows and columns are in order of identifiers.
  public func ratingTables(
    of competition: Competition, scores: ScoreTable
  ) throws(ScoringError) -> [(stage: Stage.ID, table: RatingTable)] {
    let plan = try ScoringPlan(competition, scores: scores, method: method, aggregations: aggregations)
    let totals = try StageTotals(competition, plan: plan, index: SheetIndex(scores))
    return zip(plan.stages, totals.sheets).compactMap { stage, sheets in
      RatingTable(sheets, scores).map { (stage.stage.id, $0) }
    }
  }
}

extension RatingTable {
  /// The totals of sheets, with a row for each entry and a column for each judge that has any.
  fileprivate init?(_ sheets: [StageTotals.Sheet], _ scores: ScoreTable) {
    let judges = Set(sheets.map(\.judge)).sorted { scores.judges[$0] < scores.judges[$1] }
    let column = Dictionary(uniqueKeysWithValues: judges.enumerated().map { ($1, $0) })
    var items: [String] = []
    var rows: [[Double?]] = []
    var last: Int?
    for sheet in sheets {
      if sheet.entry != last {
        last = sheet.entry
        items.append(scores.entries[sheet.entry].rawValue)
        rows.append([Double?](repeating: nil, count: judges.count))
      }
      guard let position = column[sheet.judge] else { continue }
      rows[rows.count - 1][position] = Double(sheet.total)
    }
    self.init(items: items, judges: judges.map { scores.judges[$0].rawValue }, ratings: rows)
  }
}

extension StageReliability {
  fileprivate init(_ stage: Stage.ID, _ table: RatingTable) {
    self.init(
      stage: stage, entries: table.items.count, judges: table.judges.count,
      sheets: table.ratings.reduce(0) { $0 + $1.count { $0 != nil } },
      alpha: try? KrippendorffAlpha.alpha(of: table, metric: .interval),
      icc: try? IntraclassCorrelation(.twoWayRandomMean, of: table).value,
      concordance: try? KendallW(table).value)
  }
}
