public import InovasiModel

/// Explains one entry after another of the same competition.
public struct Explainer: Sendable {
  let plan: ScoringPlan
  let entries: Set<Entry.ID>
  let index: SheetIndex
  let positions: StandingIndex?
  /// `nil` where there is no ranking, or no gate.
  let gates: GateIndex?
  let rulebook: Rulebook

  /// Explains a competition whose scores have been gathered, and says places too where there are results.
  package init(_ competition: Competition, _ prepared: PreparedScores, _ results: Results?) {
    plan = prepared.plan
    entries = Set(competition.entries.map(\.id))
    index = prepared.index
    positions = results.map { StandingIndex($0) }
    gates = results.flatMap { GateIndex(competition, $0) }
    rulebook = competition.rulebook
  }

  /// How an entry's score came about; `nil` for an entry that the competition does not have.
  ///
  /// The items of a sheet add up to its total exactly, the stages' contributions to the final score and the deductions on it,
  /// and what the totals make, less the deductions, is what ``Scoring/results(of:scores:refused:decisions:on:)`` ranks. Where the
  /// rulebook rounds, each number is there before and after, so that every step can be worked out on paper. Sheets that do not count
  /// are listed without a total, with what they lack. An entry that is refused, or out by decision, is explained as if it
  /// were not. Where the results were given, the entry's place, its neighbours and
  /// what each judge changed are there, too.
  ///
  /// Complexity: O(*j*·*k*) for an entry with *j* judges and *k* scores, and O(*j* log *n*) for its place among *n*.
  public func explanation(of entry: Entry.ID) throws(ScoringError) -> Explanation? {
    guard entries.contains(entry) else { return nil }
    let own = index.table.entries.number(of: entry).map(index.sheets(ofEntry:)) ?? 0..<0
    return try about(.entry(entry)) { () throws(ArithmeticOverflow) in
      var scorer = EntryScorer(plan, index, scoresFew: true)
      let score = try scorer.score(entry, own)
      var explanation = Explanation(entry: entry, stages: [], final: score.final)
      let sheets = try SheetExplainer(plan: plan, index: index).sheets(of: entry, at: own, absent: score.absent)
      for (number, stage) in plan.stages.enumerated() {
        explanation.stages.append(
          try part(of: stage, score: score.stages.first { $0.stage == stage.stage.id }?.score, sheets: sheets[number]))
      }
      try round(&explanation, own)
      explanation.deductions = plan.decisions.deductions[entry] ?? []
      try place(&explanation, score, &scorer, own)
      explanation.bases = bases(of: explanation)
      return explanation
    }
  }

  private func part(
    of stage: StagePlan, score: Fraction?, sheets: [Explanation.Sheet]
  ) throws(ArithmeticOverflow) -> Explanation.Part {
    let isPlainMean = stage.isMean && stage.adjusted == nil && !(plan.rounding?.roundsStages ?? false)
    return Explanation.Part(
      stage: stage.stage.id, weight: stage.stage.weight, aggregation: stage.aggregation.name,
      adjustment: stage.stage.panel.adjustment, score: score,
      contribution: try score.map { value throws(ArithmeticOverflow) in
        try value.multiplied(by: Fraction(stage.stage.weight))
      },
      criteria: score != nil && isPlainMean ? try Self.criteria(of: sheets) : [], sheets: sheets)
  }

  /// Says what was rounded, where the rulebook rounds: scores show it no more, since points may have been taken off them afterwards.
  private func round(_ explanation: inout Explanation, _ sheets: Range<Int>) throws(ArithmeticOverflow) {
    guard let rule = plan.rounding else { return }
    if rule.roundsStages {
      var scorer = EntryScorer(plan.asScored, index, scoresFew: true)
      let exact = try scorer.score(explanation.entry, sheets).stages
      for number in explanation.stages.indices where explanation.stages[number].score != nil {
        let stage = explanation.stages[number].stage
        explanation.stages[number].rounding = exact.first { $0.stage == stage }.map {
          Explanation.Rounding($0.score, places: rule.places)
        }
      }
    }
    guard rule.roundsFinal, explanation.final != nil else { return }
    var sum = Fraction.zero
    for part in explanation.stages { if let contribution = part.contribution { sum = try sum.adding(contribution) } }
    explanation.rounding = Explanation.Rounding(sum, places: rule.places)
  }

  /// What each criterion adds to the mean of the totals.
  private static func criteria(of sheets: [Explanation.Sheet]) throws(ArithmeticOverflow) -> [Explanation.CriterionShare] {
    let counted = sheets.filter { $0.total != nil }
    var sums: [Criterion.ID: Fraction] = [:]
    for item in counted.flatMap(\.items) {
      sums[item.criterion] = try (sums[item.criterion] ?? .zero).adding(item.contribution)
    }
    var shares: [Explanation.CriterionShare] = []
    for (criterion, sum) in sums.sorted(by: { $0.key < $1.key }) {
      guard let mean = try sum.divided(by: counted.count) else { continue }
      shares.append(Explanation.CriterionShare(criterion: criterion, contribution: mean))
    }
    return shares
  }

  private func place(
    _ explanation: inout Explanation, _ score: EntryScorer.Score, _ scorer: inout EntryScorer, _ sheets: Range<Int>
  ) throws(ArithmeticOverflow) {
    guard let positions else { return }
    explanation.position = positions.position(of: explanation.entry)
    explanation.reason = positions.reason(of: explanation.entry)
    // Whoever is out whatever the score takes no place without a judge either.
    let isRankable = explanation.reason?.isOfACompetitor ?? (explanation.position != nil)
    for judge in Set(score.stages.flatMap(\.judges)).sorted() {
      let other = try scorer.score(explanation.entry, sheets, without: judge)
      let reason = gates.map { $0.stop(explanation.entry, with: other, insteadOf: score.stages) } ?? other.lacking
      let takesPlace = isRankable && reason == nil
      explanation.influences.append(
        Explanation.JudgeInfluence(
          judge: judge, final: other.final,
          place: takesPlace ? other.final.map { positions.place(of: $0, without: explanation.entry) } : nil,
          reason: isRankable ? reason : nil))
    }
  }

  private func bases(of explanation: Explanation) -> [LegalBasis] {
    var bases = rulebook.stages.map(\.basis)
    if let rounding = rulebook.rounding { bases.append(rounding.basis) }
    if explanation.position?.tie != nil { bases.append(rulebook.tieBreak.basis) }
    var seen: Set<LegalBasis> = []
    return bases.filter { seen.insert($0).inserted }
  }
}
