import InovasiModel

/// What one sheet says on one leaf of its stage.
struct SheetLeaf {
  /// The points in ten-thousandths; they mean something where ``counts`` says so.
  var points = 0
  /// Whether the points count: given once, and within the scale.
  var counts = false
  fileprivate var rows = 0
}

extension [SheetLeaf] {
  /// Reads the rows of a sheet; whether every required leaf has points that count.
  mutating func read(
    _ rows: some Sequence<Int>, _ criterionColumn: [Int16], _ pointsColumn: PointsColumn, in stage: StagePlan
  ) -> Bool {
    let (rules, leafOfCriterion) = (stage.rules, stage.leafOfCriterion)
    // A span, since millions of rows come by: an array that changes is looked at for other owners at every step.
    var leaves = mutableSpan
    for leaf in rules.indices { leaves[leaf].rows = 0 }
    for row in rows { leaves.add(pointsColumn[row], on: leafOfCriterion[Int(criterionColumn[row])]) }
    var isComplete = true
    for leaf in rules.indices {
      let rule = rules[leaf]
      let counts = leaves[leaf].rows == 1 && rule.allows(leaves[leaf].points)
      leaves[leaf].counts = counts
      if rule.isRequired, !counts { isComplete = false }
    }
    return isComplete
  }
}

extension MutableSpan<SheetLeaf> {
  /// Adds a row on a leaf; -1 for none.
  @inline(__always)
  fileprivate mutating func add(_ points: Int, on leaf: Int) {
    guard leaf >= 0 else { return }
    self[leaf].rows += 1
    self[leaf].points = points
  }
}
