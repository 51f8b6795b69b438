import InovasiModel

/// Turns the gathered sheets of an entry into stage scores and a final score.
///
/// A class, although it never changes: it is passed on for every entry, and to copy a plan would be to retain each of its many
/// parts.
final class PanelScorer: Sendable {
  private let plan: ScoringPlan
  private let judges: [Judge.ID]
  private let deductions: [Entry.ID: [Deduction]]

  /// - Parameter judges: the judges by their numbers in the score table.
  init(_ plan: ScoringPlan, judges: [Judge.ID]) {
    self.plan = plan
    // A list that no other thread retains, see ``ScoringPlan/ofOneThread``.
    self.judges = judges.map(\.self)
    deductions = plan.decisions.deductions
  }

  /// The score of an entry with one panel for each stage of the plan.
  ///
  /// - Parameter absentee: a judge from whom no sheet is expected, whatever was assigned or declared.
  func score(
    _ entry: Entry.ID, _ panels: [GatheredPanel], without absentee: Judge.ID? = nil
  ) throws(ArithmeticOverflow) -> EntryScorer.Score {
    var stages: [StageScore] = []
    var remarks: Boxed<EntryScorer.Score.Remarks>?
    var isLacking = false
    var final: Fraction?
    var unadjusted: Fraction?
    for number in panels.indices {
      // Panels are asked by number: see the extension of `[GatheredPanel]`.
      let stage = plan.stages[number]
      let absent = plan.expectations.isEmpty ? [] : absentSheets(of: entry, panels[number], stage, absentee)
      if !panels[number].incomplete.isEmpty { remarks.add { $0.incomplete += panels[number].incomplete } }
      if !absent.isEmpty { remarks.add { $0.absent += absent } }
      if let wide = try panels.spread(of: number, in: stage.stage) {
        let discrepancy = Discrepancy(
          entry: entry, stage: wide.stage, lowest: wide.lowest, highest: wide.highest, limit: wide.limit)
        remarks.add { $0.discrepancies.append(discrepancy) }
      }
      if stage.stage.isOptional, panels[number].judges.isEmpty, panels[number].incomplete.isEmpty { continue }
      if let reason = try panels.reason(of: number, in: stage, absent: absent) {
        remarks.add { $0.lacking.append(reason.value) }
        isLacking = true
        continue
      }
      guard var value = try panels.score(of: number, in: stage) else {
        let reason = Unranked.Reason.undecided(
          stage: stage.stage.id, aggregation: stage.aggregation.name, complete: panels[number].judges.count)
        remarks.add { $0.lacking.append(reason) }
        isLacking = true
        continue
      }
      value = roundedStage(value)
      value = try without(deductionsOf: entry, in: stage.stage.id, value)
      let panel = judgeList(of: panels[number].judges)
      // Most rulebooks score in one stage: to make a list of one element takes half the time of appending to an empty one.
      if stages.isEmpty {
        stages = [StageScore(stage: stage.stage.id, score: value, panel: panel)]
      } else {
        stages.append(StageScore(stage: stage.stage.id, score: value, panel: panel))
      }
      final = try weighted(value, by: stage.stage.weight, onTopOf: final)
      if plan.isAdjusted {
        let raw =
          stage.adjusted == nil
          ? value
          : try without(
            deductionsOf: entry, in: stage.stage.id,
            roundedStage(try stage.aggregation.score(of: panels[number].given) ?? value))
        unadjusted = try weighted(raw, by: stage.stage.weight, onTopOf: unadjusted)
      }
    }
    if isLacking { return EntryScorer.Score(stages: stages, final: nil, remarks) }
    if plan.isAdjusted {
      let other = try without(deductionsOf: entry, in: nil, roundedFinal(unadjusted ?? .zero))
      remarks.add { $0.unadjusted = other }
    }
    return EntryScorer.Score(
      stages: stages, final: try without(deductionsOf: entry, in: nil, roundedFinal(final ?? .zero)), remarks)
  }

  private func names(of numbers: [Int]) -> [Judge.ID] { numbers.map { judges[$0] } }

  /// The judges with these numbers; `JudgeList` allocates only for more than three.
  private func judgeList(of numbers: [Int]) -> JudgeList {
    switch numbers.count {
    case 1: JudgeList(judges[numbers[0]])
    case 2: JudgeList(judges[numbers[0]], judges[numbers[1]])
    case 3: JudgeList(judges[numbers[0]], judges[numbers[1]], judges[numbers[2]])
    default: JudgeList(names(of: numbers))
    }
  }

  /// The sheets of a stage that were expected or declined and do not count.
  private func absentSheets(
    of entry: Entry.ID, _ panel: GatheredPanel, _ stage: StagePlan, _ absentee: Judge.ID?
  ) -> [AbsentSheet] {
    plan.expectations.absent(entry, stage.stage.id, seen: names(of: panel.judges) + panel.unfinished)
      .filter { $0.judge != absentee }
  }

  private func roundedStage(_ value: Fraction) -> Fraction {
    guard let rounding = plan.rounding, rounding.roundsStages else { return value }
    return value.rounded(places: rounding.places)
  }

  private func roundedFinal(_ value: Fraction) -> Fraction {
    guard let rounding = plan.rounding, rounding.roundsFinal else { return value }
    return value.rounded(places: rounding.places)
  }

  private func weighted(
    _ value: Fraction, by weight: Weight, onTopOf sum: Fraction?
  ) throws(ArithmeticOverflow) -> Fraction {
    let weighted = weight == .one ? value : try value.multiplied(by: Fraction(weight))
    return try sum?.adding(weighted) ?? weighted
  }

  /// A score without the points that decisions took off it: of a stage, or of the final score when `stage` is `nil`.
  private func without(
    deductionsOf entry: Entry.ID, in stage: Stage.ID?, _ score: Fraction
  ) throws(ArithmeticOverflow) -> Fraction {
    guard let deductions = deductions[entry] else { return score }
    var rest = score
    for deduction in deductions where deduction.stage == stage {
      rest = try rest.subtracting(Fraction(deduction.points))
    }
    return rest
  }
}
