import InovasiModel

/// A competition made ready for scoring.
struct ScoringPlan {
  private(set) var stages: [StagePlan]
  /// The rulebook's stage for each stage of the score table, by its number there; -1 for a stage that the rulebook does not have.
  let stageOfNumber: [Int]
  /// Whether each judge of the score table is one of the competition's, by the judge's number there; all are where it lists none.
  private(set) var isJudge: [Bool]
  let method: any ScoringMethod
  /// How stage scores and finals are rounded; `nil` when they are not.
  private(set) var rounding: Rulebook.Rounding?
  /// What was decided.
  private(set) var decisions: DecisionEffects
  /// Which sheets ought to be there, and who has declared not to score.
  let expectations: SheetExpectations
  /// Whether any stage's totals are adjusted.
  private(set) var isAdjusted = false
  /// What each adjustment found out about the judges.
  private(set) var severities: [StageSeverities] = []

  init(
    _ competition: Competition, scores: ScoreTable, method: any ScoringMethod, aggregations: [any PanelAggregation],
    decisions: DecisionEffects = DecisionEffects()
  ) throws(ScoringError) {
    let rulebook = competition.rulebook
    guard !rulebook.stages.isEmpty else { throw .noStages(rulebook: rulebook.id) }
    self.method = method
    self.decisions = decisions
    rounding = rulebook.rounding
    expectations = SheetExpectations(competition)
    var plans: [StagePlan] = []
    for stage in rulebook.stages {
      // Of two with one name, the one that was added later counts.
      guard let aggregation = aggregations.last(where: { $0.name == stage.panel.aggregation }) else {
        throw .unknownAggregation(
          name: stage.panel.aggregation, stage: stage.id, known: Set(aggregations.map(\.name)).sorted())
      }
      let plan = try about(.competition) { () throws(ArithmeticOverflow) in
        try StagePlan(stage, scores: scores, method: method, aggregation: aggregation)
      }
      plans.append(plan)
    }
    stages = plans
    stageOfNumber = scores.stages.values.map { id in rulebook.stages.firstIndex { $0.id == id } ?? -1 }
    let judges = Set(competition.judges.map(\.id))
    isJudge = scores.judges.values.map { judges.isEmpty || judges.contains($0) }
  }

  /// The same plan with copies of the stages that no other thread uses.
  ///
  /// A stage is retained and released for every entry. If two threads did that to one object, its reference count would travel
  /// between the caches of two processors each time.
  var ofOneThread: ScoringPlan {
    var plan = self
    plan.stages = stages.map { StagePlan($0, adjusted: $0.adjusted) }
    return plan
  }

  /// The same with nothing rounded and nothing decided: what the panels made of the sheets.
  var asScored: ScoringPlan {
    var plan = self
    plan.rounding = nil
    plan.decisions = DecisionEffects()
    return plan
  }

  /// Takes in the next judge of a table that grows, where whoever scores is a judge.
  mutating func admitJudge() { isJudge.append(true) }

  /// Frees the totals of stages that ask for it of the judges' severity.
  ///
  /// Every complete sheet of a listed entry informs it, those of refused and of calibration entries too: they say as much of a judge
  /// as any other.
  mutating func adjust(
    _ competition: Competition, index: SheetIndex, adjustments: [any JudgeAdjustment]
  ) throws(ScoringError) {
    guard stages.contains(where: { $0.stage.panel.adjustment != "none" }) else { return }
    let scores = index.table
    let totals = try StageTotals(competition, plan: self, index: index)
    let calibration = Set(competition.entries.filter(\.isCalibration).map(\.id))
    for number in stages.indices {
      let stage = stages[number].stage
      guard let adjustment = adjustments.last(where: { $0.name == stage.panel.adjustment }) else {
        throw .unknownAdjustment(
          name: stage.panel.adjustment, stage: stage.id, known: Set(adjustments.map(\.name)).sorted())
      }
      if adjustment is NoAdjustment { continue }
      let limits = stage.panel.adjustmentLimits
      guard let limited = limits.map({ adjustment.limited(to: $0) }) ?? adjustment else {
        throw .adjustmentLimits(name: adjustment.name, stage: stage.id)
      }
      let sheets = totals.sheets[number].map { sheet in
        let entry = scores.entries[sheet.entry]
        return JudgedTotal(
          entry: entry, judge: scores.judges[sheet.judge], total: sheet.total, isCalibration: calibration.contains(entry))
      }
      let panel = try Self.adjusted(sheets, by: limited, in: stage.id)
      var adjusted = AdjustedTotals()
      for (sheet, total) in zip(totals.sheets[number], panel.totals) { adjusted[sheet.entry, sheet.judge] = total.adjusted }
      stages[number] = StagePlan(stages[number], adjusted: adjusted)
      severities.append(StageSeverities(stage: stage.id, adjustment: adjustment.name, judges: panel.judges))
      isAdjusted = true
    }
  }

  private static func adjusted(
    _ sheets: [JudgedTotal], by adjustment: any JudgeAdjustment, in stage: Stage.ID
  ) throws(ScoringError) -> AdjustedPanel {
    do {
      return try adjustment.adjusted(sheets)
    } catch {
      throw .adjustment(error, stage: stage)
    }
  }
}
