public import InovasiModel

extension Scoring {
  /// How an entry's score came about, down to each judge's points; `nil` for an entry that the competition does not have.
  ///
  /// The items of a sheet add up to its total exactly, and what the totals make is what ``results(of:scores:refused:)`` ranks.
  /// Sheets that do not count are listed without a total: an incomplete one with what it lacks, one by somebody who is no judge
  /// of the competition with nothing that counts. A refused entry is explained as if it were not.
  ///
  /// Complexity: O(*r*) for *r* rows in the table.
  public func explanation(
    of entry: Entry.ID, in competition: Competition, scores: ScoreTable
  ) throws(ScoringError) -> Explanation? {
    guard competition.entries.contains(where: { $0.id == entry }) else { return nil }
    let plan = try ScoringPlan(competition, scores: scores, method: method, aggregations: aggregations)
    let rows = Self.rows(of: entry, in: scores)
    return try about(.entry(entry)) { () throws(ArithmeticOverflow) in
      var scorer = EntryScorer(plan, scores: scores)
      let score = try scorer.score(entry, rows: rows)
      let sheets = try self.sheets(plan, rows: rows, scores: scores)
      let parts = plan.stages.enumerated().map { number, stage in
        Explanation.Part(
          stage: stage.stage.id, weight: stage.stage.weight, aggregation: stage.aggregation.name,
          score: score.stages.first { $0.stage == stage.stage.id }?.score, sheets: sheets[number])
      }
      return Explanation(entry: entry, stages: parts, final: score.final)
    }
  }

  private func sheets(
    _ plan: ScoringPlan, rows: ArraySlice<Int32>, scores: ScoreTable
  ) throws(ArithmeticOverflow) -> [[Explanation.Sheet]] {
    var sheets: [[Explanation.Sheet]] = Array(repeating: [], count: plan.stages.count)
    var reader = SheetReader(plan, scores: scores)
    var position = rows.startIndex
    while let read = reader.next(rows, at: &position) {
      let judge = scores.judges[read.judge]
      let leaves = plan.stages[read.stage].leaves
      guard plan.isJudge[read.judge] else {
        let missing = ScoreSheet(leaves: leaves, points: []).missing
        sheets[read.stage].append(Explanation.Sheet(judge: judge, total: nil, items: [], missing: missing))
        continue
      }
      let sheet = reader.sheet(of: read.stage)
      let contributions = try method.contributions(of: sheet)
      var items: [Explanation.Item] = []
      var total = Fraction.zero
      for (number, contribution) in contributions.enumerated() where number < leaves.leaves.count {
        guard let points = sheet.points[number], let contribution else { continue }
        let leaf = leaves.leaves[number]
        total = try total.adding(contribution)
        items.append(
          Explanation.Item(
            criterion: leaf.criterion.id, points: points, share: leaf.share, contribution: contribution))
      }
      sheets[read.stage].append(
        Explanation.Sheet(
          judge: judge, total: read.isComplete ? total : nil, items: items, missing: sheet.missing))
    }
    return sheets
  }

  /// The rows of one entry in the order of a `SheetIndex`, without building one for all the others.
  private static func rows(of entry: Entry.ID, in scores: ScoreTable) -> ArraySlice<Int32> {
    guard let number = scores.entries.number(of: entry) else { return [] }
    let rows = scores.entryColumn.indices.filter { scores.entryColumn[$0] == Int32(number) }
    let ordered = rows.map { (row: $0, key: scores[$0]) }.sorted { lhs, rhs in
      (lhs.key.stage, lhs.key.judge, lhs.key.criterion, lhs.key.points, lhs.row)
        < (rhs.key.stage, rhs.key.judge, rhs.key.criterion, rhs.key.points, rhs.row)
    }
    return ordered.map { Int32(truncatingIfNeeded: $0.row) }[...]
  }
}
