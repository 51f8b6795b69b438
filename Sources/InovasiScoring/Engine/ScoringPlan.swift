import InovasiModel

/// A competition made ready for scoring.
struct ScoringPlan {
  let stages: [StagePlan]
  /// The rulebook's stage of each stage of the score table; -1 for one that it does not have.
  let stageOfNumber: [Int]
  /// Whether the sheets of each judge of the score table count.
  let isJudge: [Bool]
  let method: any ScoringMethod
  /// How stage scores and finals are rounded; `nil` when they are not.
  let rounding: Rulebook.Rounding?
  /// What was decided.
  let decisions: DecisionEffects

  init(
    _ competition: Competition, scores: ScoreTable, method: any ScoringMethod, aggregations: [any PanelAggregation],
    decisions: DecisionEffects = DecisionEffects()
  ) throws(ScoringError) {
    let rulebook = competition.rulebook
    guard !rulebook.stages.isEmpty else { throw .noStages(rulebook: rulebook.id) }
    self.method = method
    self.decisions = decisions
    rounding = rulebook.rounding
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
}
