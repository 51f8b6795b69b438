public import InovasiModel

/// Explains one entry after another of the same competition.
public struct Explainer: Sendable {
  let plan: ScoringPlan
  let entries: Set<Entry.ID>
  let scores: ScoreTable
  let index: SheetIndex

  /// How an entry's score came about; `nil` for an entry that the competition does not have.
  ///
  /// The items of a sheet add up to its total exactly, and what the totals make, less the deductions, is what
  /// ``Scoring/results(of:scores:refused:decisions:on:)`` ranks. Sheets that do not count are listed without a total: an incomplete
  /// one with what it lacks, one by somebody who is no judge of the competition with nothing that counts. An entry that is
  /// refused, or out by decision, is explained as if it were not. Complexity: O(*k*) for an entry with *k* scores.
  public func explanation(of entry: Entry.ID) throws(ScoringError) -> Explanation? {
    guard entries.contains(entry) else { return nil }
    let rows = scores.entries.number(of: entry).map { index.rows(ofEntry: $0) } ?? []
    return try about(.entry(entry)) { () throws(ArithmeticOverflow) in
      var scorer = EntryScorer(plan, scores: scores)
      let score = try scorer.score(entry, rows: rows)
      let sheets = try self.sheets(rows)
      let parts = plan.stages.enumerated().map { number, stage in
        Explanation.Part(
          stage: stage.stage.id, weight: stage.stage.weight, aggregation: stage.aggregation.name,
          score: score.stages.first { $0.stage == stage.stage.id }?.score, sheets: sheets[number])
      }
      return Explanation(
        entry: entry, stages: parts, final: score.final, deductions: plan.decisions.deductions[entry] ?? [])
    }
  }

  private func sheets(_ rows: ArraySlice<Int32>) throws(ArithmeticOverflow) -> [[Explanation.Sheet]] {
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
      let contributions = try plan.method.contributions(of: sheet)
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
}
