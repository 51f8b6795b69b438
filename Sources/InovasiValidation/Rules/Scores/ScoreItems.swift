import InovasiModel

/// What the rulebook scores, by the numbers of a table's interners: each criterion of the table in each of its stages is an item.
///
/// Stages that the rulebook lacks share their items, so that a file that makes up names does not take room for all pairs of them.
struct ScoreItems {
  /// Where the items of each stage of the table begin.
  private let starts: [Int]
  /// The least points of each item; with ``maximum``, any points are in the range of an item that the rulebook lacks.
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
    let criteria = scores.criteria.count
    let stages = scores.stages.values.map { id in rulebook.stages.first { $0.id == id } }
    isStageKnown = stages.map { $0 != nil }
    // The items of known stages come first, in order; after them one set of items for all unknown stages together.
    let knownCount = stages.count { $0 != nil }
    var next = 0
    starts = stages.map { stage in
      guard stage != nil else { return knownCount * criteria }
      defer { next += criteria }
      return next
    }
    let count = criteria * (knownCount + (knownCount < stages.count ? 1 : 0))
    minimum = [Int](repeating: .min, count: count)
    maximum = [Int](repeating: .max, count: count)
    isKnown = [Bool](repeating: false, count: count)
    for (number, stage) in stages.enumerated() {
      guard let stage else { continue }
      for leaf in stage.leaves {
        guard let criterion = scores.criteria.number(of: leaf.criterion.id) else { continue }
        let item = starts[number] + criterion
        let scale = stage.scale(of: leaf.criterion)
        minimum[item] = scale.minimum.tenThousandths
        maximum[item] = scale.maximum.tenThousandths
        isKnown[item] = true
        if scale.step != nil { scales[item] = scale }
        if !leaf.criterion.anchors.isEmpty { anchors[item] = leaf.criterion.anchors.map(\.points) }
      }
    }
  }

  /// The first item of a stage; that of a criterion is so many further on as the criterion's number says.
  func start(ofStage stage: Int16) -> Int { starts[Int(stage)] }
}
