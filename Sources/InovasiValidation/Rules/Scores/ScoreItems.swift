import InovasiModel

/// What the rulebook scores, by the numbers of a table's interners: each criterion of the table in each of its stages is an item.
struct ScoreItems {
  private let criteria: Int
  /// The least points of each item; everything is in the range of one that the rulebook lacks.
  private(set) var minimum: [Int]
  private(set) var maximum: [Int]
  private(set) var isKnown: [Bool]
  /// Whether the rulebook has each stage of the table.
  let isStageKnown: [Bool]
  /// The scales with steps, by item.
  private(set) var scales: [Int: Scale] = [:]
  /// The points that stand for something, by item.
  private(set) var anchors: [Int: [Points]] = [:]
  var hasMarks: Bool { !scales.isEmpty || !anchors.isEmpty }

  init(_ scores: ScoreTable, _ rulebook: Rulebook) {
    criteria = scores.criteria.count
    let stages = scores.stages.values.map { id in rulebook.stages.first { $0.id == id } }
    isStageKnown = stages.map { $0 != nil }
    minimum = [Int](repeating: .min, count: stages.count * criteria)
    maximum = [Int](repeating: .max, count: stages.count * criteria)
    isKnown = [Bool](repeating: false, count: stages.count * criteria)
    for (number, stage) in stages.enumerated() {
      guard let stage else { continue }
      for leaf in stage.leaves {
        guard let criterion = scores.criteria.number(of: leaf.criterion.id) else { continue }
        let item = number * criteria + criterion
        let scale = stage.scale(of: leaf.criterion)
        minimum[item] = scale.minimum.tenThousandths
        maximum[item] = scale.maximum.tenThousandths
        isKnown[item] = true
        if scale.step != nil { scales[item] = scale }
        if !leaf.criterion.anchors.isEmpty { anchors[item] = leaf.criterion.anchors.map(\.points) }
      }
    }
  }

  func index(_ stage: Int16, _ criterion: Int16) -> Int { Int(stage) &* criteria &+ Int(criterion) }
}
