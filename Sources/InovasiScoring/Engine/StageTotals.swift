import InovasiModel

/// The totals of every complete sheet that counts in one stage, in order of entries and judges.
struct StageTotals {
  struct Sheet {
    /// The entry's and the judge's number in the score table.
    let entry: Int
    let judge: Int
    let total: Fraction
  }

  private(set) var sheets: [[Sheet]]

  /// Gathers the totals of all stages; of entries that share an identifier, the first stands for all.
  ///
  /// Complexity: O(*r*) for *r* rows.
  init(_ competition: Competition, plan: ScoringPlan, index: SheetIndex) throws(ScoringError) {
    sheets = Array(repeating: [], count: plan.stages.count)
    let scores = index.table
    var scorer = EntryScorer(plan, index)
    var last: Entry.ID?
    for entry in competition.entries where entry.id != last {
      last = entry.id
      guard let number = scores.entries.number(of: entry.id) else { continue }
      try about(.entry(entry.id)) { () throws(ArithmeticOverflow) in
        var rest = index.sheets(ofEntry: number)
        while let sheet = scorer.reader.next(of: &rest) {
          guard sheet.isComplete, plan.isJudge[sheet.judge],
            plan.expectations.absence(
              of: scores.judges[sheet.judge], on: entry.id, in: plan.stages[sheet.stage].stage.id) == nil
          else { continue }
          sheets[sheet.stage].append(
            Sheet(entry: number, judge: sheet.judge, total: try scorer.total(of: sheet.stage)))
        }
      }
    }
  }
}
