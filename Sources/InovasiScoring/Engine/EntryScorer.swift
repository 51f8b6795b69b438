import InovasiModel

/// Scores one entry after another.
struct EntryScorer {
  /// What an entry's sheets came to.
  struct Score {
    /// The stages that have a score, in the rulebook's order.
    var stages: [StageScore] = []
    /// The final score; `nil` when a stage has none.
    var final: Fraction?
    /// The final score as the judges' points alone make it; `nil` where nothing is adjusted.
    var unadjusted: Fraction?
    /// Why there is no final score: the first stage without one.
    var lacking: Unranked.Reason?
    var incomplete: [IncompleteSheet] = []
    var absent: [AbsentSheet] = []
    var discrepancies: [Discrepancy] = []
  }

  let plan: ScoringPlan
  private let judges: Interner<Judge.ID>
  private let entries: Interner<Entry.ID>
  var reader: SheetReader

  init(_ plan: ScoringPlan, scores: ScoreTable) {
    self.plan = plan
    judges = scores.judges
    entries = scores.entries
    reader = SheetReader(plan, scores: scores)
  }

  /// The score of the entry whose rows these are, in the order of a `SheetIndex`.
  ///
  /// - Parameter absentee: a judge whose sheets are left out, to see what difference they make.
  mutating func score(
    _ entry: Entry.ID, rows: ArraySlice<Int32>, without absentee: Judge.ID? = nil
  ) throws(ArithmeticOverflow) -> Score {
    var panels = try gather(entry, rows, onIntegers: true, without: absentee)
    if panels.contains(where: { !$0.isExact }) {
      panels = try gather(entry, rows, onIntegers: false, without: absentee)
    }
    var score = Score()
    var final = Fraction.zero
    var unadjusted = Fraction.zero
    for (number, panel) in panels.enumerated() {
      let stage = plan.stages[number]
      score.incomplete += panel.incomplete
      let absent = plan.expectations.absent(entry, stage.stage.id, seen: panel.judges + panel.unfinished)
      score.absent += absent
      if let wide = try panel.spread(in: stage.stage) {
        score.discrepancies.append(
          Discrepancy(entry: entry, stage: wide.stage, lowest: wide.lowest, highest: wide.highest, limit: wide.limit))
      }
      if stage.stage.isOptional, panel.judges.isEmpty, panel.incomplete.isEmpty { continue }
      if let reason = try panel.reason(in: stage, absent: absent) {
        if score.lacking == nil { score.lacking = reason }
        continue
      }
      guard var value = try panel.score(in: stage) else {
        if score.lacking == nil {
          score.lacking = .undecided(
            stage: stage.stage.id, aggregation: stage.aggregation.name, complete: panel.judges.count)
        }
        continue
      }
      value = roundedStage(value)
      value = try plan.without(deductionsOf: entry, in: stage.stage.id, value)
      score.stages.append(StageScore(stage: stage.stage.id, score: value, judges: panel.judges))
      final = try final.adding(weighted(value, by: stage.stage.weight))
      if plan.isAdjusted {
        let raw =
          stage.adjusted == nil
          ? value
          : try plan.without(
            deductionsOf: entry, in: stage.stage.id, roundedStage(try stage.aggregation.score(of: panel.given) ?? value))
        unadjusted = try unadjusted.adding(weighted(raw, by: stage.stage.weight))
      }
    }
    if score.lacking == nil {
      score.final = try plan.without(deductionsOf: entry, in: nil, roundedFinal(final))
      if plan.isAdjusted { score.unadjusted = try plan.without(deductionsOf: entry, in: nil, roundedFinal(unadjusted)) }
    }
    return score
  }

  private func roundedStage(_ value: Fraction) -> Fraction {
    guard let rounding = plan.rounding, rounding.roundsStages else { return value }
    return value.rounded(places: rounding.places)
  }

  private func roundedFinal(_ value: Fraction) -> Fraction {
    guard let rounding = plan.rounding, rounding.roundsFinal else { return value }
    return value.rounded(places: rounding.places)
  }

  private func weighted(_ value: Fraction, by weight: Weight) throws(ArithmeticOverflow) -> Fraction {
    weight == .one ? value : try value.multiplied(by: Fraction(weight))
  }

  private mutating func gather(
    _ entry: Entry.ID, _ rows: ArraySlice<Int32>, onIntegers: Bool, without absentee: Judge.ID?
  ) throws(ArithmeticOverflow) -> [GatheredPanel] {
    var panels = Array(repeating: GatheredPanel(), count: plan.stages.count)
    let entryNumber = plan.isAdjusted ? entries.number(of: entry) : nil
    var position = rows.startIndex
    while let sheet = reader.next(rows, at: &position) {
      guard plan.isJudge[sheet.judge] else { continue }
      let number = sheet.stage
      let stage = plan.stages[number]
      let judge = judges[sheet.judge]
      if let absentee, judge == absentee { continue }
      if !plan.expectations.isEmpty, plan.expectations.absence(of: judge, on: entry, in: stage.stage.id) != nil { continue }
      guard sheet.isComplete else {
        panels[number].incomplete.append(
          IncompleteSheet(
            entry: entry, stage: stage.stage.id, judge: judge, missing: reader.sheet(of: number).missing))
        continue
      }
      panels[number].judges.append(judge)
      if let adjusted = stage.adjusted {
        let given = try total(of: number)
        panels[number].given.append(given)
        panels[number].totals.append(entryNumber.flatMap { adjusted[$0, sheet.judge] } ?? given)
        continue
      }
      if stage.stage.panel.maximumSpread != nil { panels[number].given.append(try total(of: number)) }
      guard onIntegers, let linear = stage.linear else {
        panels[number].totals.append(try plan.method.total(of: reader.sheet(of: number)))
        continue
      }
      guard let total = reader.linearTotal(of: number, linear) else {
        panels[number].isExact = false
        continue
      }
      if stage.isMean {
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

  /// The total of the complete sheet that was read last.
  func total(of stage: Int) throws(ArithmeticOverflow) -> Fraction {
    if let linear = plan.stages[stage].linear, let total = reader.linearTotal(of: stage, linear),
      let exact = Fraction(total, over: linear.denominator)
    {
      return exact
    }
    return try plan.method.total(of: reader.sheet(of: stage))
  }
}
