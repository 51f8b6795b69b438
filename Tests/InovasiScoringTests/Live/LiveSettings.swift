import InovasiModel
import InovasiScoring

/// A setting for everything on which a place can depend.
enum LiveSettings {
  /// All of them.
  static let all: [LiveModel.Setting] = plain + panels + gates + adjusted + decided

  private static let tree = [
    criterion("A", 35), criterion("B", 65, [criterion("B1", 33), criterion("B2", 67)]), criterion("Z", 0),
  ]

  private static func stages(_ aggregation: String = "mean") -> [Stage] {
    [stage("s", 30, tree, panel: Stage.Panel(aggregation: aggregation)), stage("t", 70)]
  }

  private static let keys: [TieBreak.Key] = [.criterion("A", stage: "s"), .stage("t"), .earlierStart]

  private static let plain: [LiveModel.Setting] = {
    var thirds = stages()
    thirds[0].scaling = .percentOfMaximum
    var rounded = rulebook(stages(), tieBreak: keys)
    rounded.rounding = Rulebook.Rounding(places: 0, stages: true, basis: assumed)
    var ranked = rulebook(stages(), tieBreak: [.stage("t")])
    ranked.ranking = Rulebook.RankingRule(style: .dense, within: [.group], basis: assumed)
    return [
      .init(name: "tie-breaks", rulebook: rulebook(stages(), tieBreak: keys)),
      .init(name: "shared places", rulebook: rulebook(stages())),
      .init(name: "whoever scores", rulebook: rulebook(stages(), tieBreak: keys), judges: []),
      .init(name: "percent", rulebook: rulebook(thirds, tieBreak: [.recordedLot(["E3", "E1"], minutes: "1")])),
      .init(name: "rounded", rulebook: rounded), .init(name: "ranks and divisions", rulebook: ranked),
      .init(name: "own method", rulebook: rulebook(stages(), tieBreak: keys), scoring: Scoring(method: FractionsOnly())),
      .init(
        name: "own tie-break", rulebook: rulebook(stages()),
        scoring: Scoring(tieBreakers: [EarlierStartTieBreaker(), CriterionTieBreaker("C", stage: "t")])),
    ]
  }()

  private static let panels: [LiveModel.Setting] = {
    let rules = ["median", "trimmed", "highLowDrop", "closestPair", "consensus"].map { name in
      LiveModel.Setting(name: name, rulebook: rulebook(stages(name), tieBreak: keys))
    }
    var strict = stages()
    strict[0].panel.minimumSheets = 2
    strict[0].panel.maximumSpread = Points(9)
    strict[0].panel.spreadAction = .anotherJudge
    strict[1].panel.treatments = Stage.Treatments(missing: .hold, incomplete: .hold, abstained: .leaveOut, recused: .hold)
    let absences = [
      Absence(entry: "E1", judge: "J0", kind: .abstained), Absence(entry: "E2", judge: "J1", stage: "t", kind: .recused),
    ]
    let assignments = (0..<9).map { Assignment(entry: id("E\($0)"), judge: id("J\($0 % 3)"), stage: "t") }
    return rules + [
      .init(
        name: "held", rulebook: rulebook(strict, tieBreak: keys), absences: absences, assignments: assignments)
    ]
  }()

  private static let gates: [LiveModel.Setting] = {
    var marked = stages()
    marked[0].passMark = Points(78)
    marked[1].passMark = Points(75)
    var cut = stages()
    cut[0].advance = Stage.Advance(count: 7, ties: .cut)
    cut[1].advance = Stage.Advance(count: 2, per: .group)
    var visited = [stage("s", 100, tree), stage("t", 0)]
    visited[0].advance = Stage.Advance(count: 3, per: .participantClass)
    visited[0].passMark = Points(75)
    visited[1].isOptional = true
    visited[1].passMark = Points(80)
    // Three judges, and sheets with gaps: some pass the visit by, some fail it for want of a third sheet, and neither may stand in
    // the way of the others.
    var failed = [stage("t", 0), stage("s", 100, tree)]
    failed[0].isOptional = true
    failed[0].panel.minimumSheets = 3
    failed[1].advance = Stage.Advance(count: 4, ties: .cut)
    return [
      .init(name: "pass marks", rulebook: rulebook(marked, tieBreak: keys)),
      .init(name: "advance", rulebook: rulebook(cut, tieBreak: keys)),
      .init(name: "visits", rulebook: rulebook(visited, tieBreak: [.criterion("A", stage: "s")])),
      .init(name: "failed visits", rulebook: rulebook(failed, tieBreak: [.criterion("A", stage: "s")])),
    ]
  }()

  private static let adjusted: [LiveModel.Setting] = ["meanCentred", "zScore", "severity"].map { name -> LiveModel.Setting in
    var own = stages()
    own[0].panel.adjustment = name
    return LiveModel.Setting(name: name, rulebook: rulebook(own, tieBreak: keys))
  }

  private static let decided: [LiveModel.Setting] = {
    let points = Points(tenThousandths: 33_333)
    let correction = ScoreCorrection(
      entry: "E5", judge: "J0", stage: "t", criterion: "C", old: Points(80) ?? .zero, new: Points(90) ?? .zero)
    return [
      .init(
        name: "decisions", rulebook: rulebook(stages(), tieBreak: [.stage("t")]),
        acts: [
          .deduction(entry: "E1", points: points, stage: nil), .deduction(entry: "E2", points: points, stage: "t"),
          .ineligibility(entry: "E3", from: nil), .withdrawal(entry: "E4"), .correction(correction),
          .lot(["E9", "E8", "E7", "E6", "E0"]),
        ])
    ]
  }()
}

/// The rubric without its constants, so that the engine adds fractions.
private struct FractionsOnly: ScoringMethod {
  func contributions(of sheet: ScoreSheet) throws(ArithmeticOverflow) -> [Fraction?] {
    try WeightedRubric().contributions(of: sheet)
  }
}
