public import InovasiModel

/// Points lie on the criterion's scale, on its steps and on its anchors.
public struct ScoreRange: Rule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.scoreOutOfRange, .scoreOffStep, .scoreOffAnchor] }

  /// Looks at every score. Complexity: O(rows); nothing is allocated for a row that is in range.
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    let scores = context.scores
    let items = ScoreItems(scores, context.competition.rulebook)
    let points = scores.pointsColumn
    for row in 0..<scores.count {
      guard let item = items.index(scores.stageColumn[row], scores.criterionColumn[row]) else { continue }
      if points[row] >= items.minimum[item], points[row] <= items.maximum[item] {
        if items.hasMarks { checkMarks(row, item, items, scores, &findings) }
        continue
      }
      guard items.isKnown[item] else { continue }
      let score = scores[row]
      findings.append(
        Finding(
          .scoreOutOfRange, about: .score(score.entry), path: "scores.\(score.judge).\(score.criterion)",
          location: scores.location(ofRow: row), value: "\(score.points)",
          parameters: [
            "entry": score.entry.rawValue, "judge": score.judge.rawValue, "criterion": score.criterion.rawValue,
            "stage": score.stage.rawValue, "points": "\(score.points)",
            "minimum": "\(Points(tenThousandths: items.minimum[item]))",
            "maximum": "\(Points(tenThousandths: items.maximum[item]))",
          ]))
    }
  }
}

extension ScoreRange {
  /// Points within the scale that are no step of it, or stand for none of the criterion's levels.
  private func checkMarks(
    _ row: Int, _ item: Int, _ items: ScoreItems, _ scores: ScoreTable, _ findings: inout [Finding]
  ) {
    let points = Points(tenThousandths: scores.pointsColumn[row])
    if let scale = items.scales[item], let step = scale.step, !scale.isOnStep(points) {
      findings.append(finding(.scoreOffStep, scores, row, ["step": "\(step)"]))
    }
    if let anchors = items.anchors[item], !anchors.contains(points) {
      let known = anchors.map(\.description).joined(separator: ", ")
      findings.append(finding(.scoreOffAnchor, scores, row, ["anchors": known]))
    }
  }

  private func finding(
    _ kind: FindingKind, _ scores: ScoreTable, _ row: Int, _ parameters: [String: String]
  ) -> Finding {
    let score = scores[row]
    return Finding(
      kind, about: .score(score.entry), path: "scores.\(score.judge).\(score.criterion)",
      location: scores.location(ofRow: row), value: "\(score.points)",
      parameters: [
        "entry": score.entry.rawValue, "judge": score.judge.rawValue, "criterion": score.criterion.rawValue,
        "points": "\(score.points)",
      ].merging(parameters) { own, _ in own })
  }
}

/// What the rulebook scores, by the numbers of a table's interners.
struct ScoreItems {
  /// The rulebook's stage of each stage of the table; -1 for one that it lacks.
  let stages: [Int]
  let criteria: Int
  var minimum: [Int]
  var maximum: [Int]
  var isKnown: [Bool]
  /// The scales with steps, by item.
  var scales: [Int: Scale] = [:]
  /// The points that stand for something, by item.
  var anchors: [Int: [Points]] = [:]
  var hasMarks: Bool { !scales.isEmpty || !anchors.isEmpty }

  init(_ scores: ScoreTable, _ rulebook: Rulebook) {
    stages = scores.stages.values.map { id in rulebook.stages.firstIndex { $0.id == id } ?? -1 }
    criteria = scores.criteria.count
    let size = rulebook.stages.count * criteria
    minimum = [Int](repeating: .max, count: size)
    maximum = [Int](repeating: .min, count: size)
    isKnown = [Bool](repeating: false, count: size)
    for (number, stage) in rulebook.stages.enumerated() {
      for leaf in stage.leaves {
        guard let criterion = scores.criteria.number(of: leaf.criterion.id) else { continue }
        let scale = stage.scale(of: leaf.criterion)
        minimum[number * criteria + criterion] = scale.minimum.tenThousandths
        maximum[number * criteria + criterion] = scale.maximum.tenThousandths
        isKnown[number * criteria + criterion] = true
        if scale.step != nil { scales[number * criteria + criterion] = scale }
        if !leaf.criterion.anchors.isEmpty { anchors[number * criteria + criterion] = leaf.criterion.anchors.map(\.points) }
      }
    }
  }

  func index(_ stage: Int16, _ criterion: Int16) -> Int? {
    let number = stages[Int(stage)]
    return number < 0 ? nil : number * criteria + Int(criterion)
  }
}

extension ScoreRange: ScoreRule {}
