import InovasiModel

/// Scores one entry after another.
struct EntryScorer {
  /// What an entry's sheets came to.
  struct Score {
    /// The stages that have a score, in the rulebook's order.
    var stages: [StageScore] = []
    /// The final score; `nil` when a stage has none.
    var final: Fraction?
    /// The first stage without a score, with the number of its complete sheets.
    var lacking: (stage: Int, complete: Int)?
    var incomplete: [IncompleteSheet] = []
    var discrepancies: [Discrepancy] = []
  }

  /// The complete sheets of one stage, gathered.
  private struct Panel {
    var judges: [Judge.ID] = []
    var totals: [Fraction] = []
    var sum = 0
    var isExact = true
    /// Every total, where the rulebook looks at how far they lie apart.
    var spread: [Fraction] = []
  }

  let plan: ScoringPlan
  private let judges: Interner<Judge.ID>
  var reader: SheetReader

  init(_ plan: ScoringPlan, scores: ScoreTable) {
    self.plan = plan
    judges = scores.judges
    reader = SheetReader(plan, scores: scores)
  }

  /// The score of the entry whose rows these are, in the order of a `SheetIndex`.
  mutating func score(_ entry: Entry.ID, rows: ArraySlice<Int32>) throws(ArithmeticOverflow) -> Score {
    var score = Score()
    var panels = try gather(entry, rows, onIntegers: true, incomplete: &score.incomplete)
    if panels.contains(where: { !$0.isExact }) {
      score.incomplete = []
      panels = try gather(entry, rows, onIntegers: false, incomplete: &score.incomplete)
    }

    var final = Fraction.zero
    for (number, panel) in panels.enumerated() {
      let stage = plan.stages[number]
      if let limit = stage.stage.panel.maximumSpread, let lowest = panel.spread.min(), let highest = panel.spread.max(),
        try highest > lowest.adding(Fraction(limit))
      {
        score.discrepancies.append(
          Discrepancy(entry: entry, stage: stage.stage.id, lowest: lowest, highest: highest, limit: limit))
      }
      guard panel.judges.count >= stage.needed, var value = try value(of: panel, in: stage) else {
        if score.lacking == nil { score.lacking = (number, panel.judges.count) }
        continue
      }
      if let rounding = plan.rounding, rounding.roundsStages { value = value.rounded(places: rounding.places) }
      value = try plan.without(deductionsOf: entry, in: stage.stage.id, value)
      score.stages.append(StageScore(stage: stage.stage.id, score: value, judges: panel.judges))
      final = try final.adding(weighted(value, by: stage.stage.weight))
    }
    if let rounding = plan.rounding, rounding.roundsFinal { final = final.rounded(places: rounding.places) }
    if score.lacking == nil { score.final = try plan.without(deductionsOf: entry, in: nil, final) }
    return score
  }

  private func weighted(_ value: Fraction, by weight: Weight) throws(ArithmeticOverflow) -> Fraction {
    weight == .one ? value : try value.multiplied(by: Fraction(weight))
  }

  private func value(of panel: Panel, in stage: StagePlan) throws(ArithmeticOverflow) -> Fraction? {
    guard panel.totals.isEmpty, let linear = stage.linear else { return try stage.aggregation.score(of: panel.totals) }
    let denominator = Int128(linear.denominator) * Int128(panel.judges.count)
    guard let mean = Fraction(wide: Int128(panel.sum), over: denominator) else {
      throw ArithmeticOverflow(in: "mean of totals")
    }
    return mean
  }

  private mutating func gather(
    _ entry: Entry.ID, _ rows: ArraySlice<Int32>, onIntegers: Bool, incomplete: inout [IncompleteSheet]
  ) throws(ArithmeticOverflow) -> [Panel] {
    var panels = Array(repeating: Panel(), count: plan.stages.count)
    var position = rows.startIndex
    while let sheet = reader.next(rows, at: &position) {
      guard plan.isJudge[sheet.judge] else { continue }
      let number = sheet.stage
      guard sheet.isComplete else {
        incomplete.append(
          IncompleteSheet(
            entry: entry, stage: plan.stages[number].stage.id, judge: judges[sheet.judge],
            missing: reader.sheet(of: number).missing))
        continue
      }
      panels[number].judges.append(judges[sheet.judge])
      if plan.stages[number].stage.panel.maximumSpread != nil {
        panels[number].spread.append(try plan.method.total(of: reader.sheet(of: number)))
      }
      guard onIntegers, let linear = plan.stages[number].linear else {
        panels[number].totals.append(try plan.method.total(of: reader.sheet(of: number)))
        continue
      }
      guard let total = reader.linearTotal(of: number, linear) else {
        panels[number].isExact = false
        continue
      }
      if plan.stages[number].isMean {
        let (sum, overflow) = panels[number].sum.addingReportingOverflow(total)
        panels[number].sum = sum
        if overflow { panels[number].isExact = false }
      } else if let exact = Fraction(total, over: linear.denominator) {
        panels[number].totals.append(exact)
      } else {
        panels[number].isExact = false
      }
    }
    return panels
  }
}
