import InovasiModel

/// What one sheet says on one leaf (scored criterion) of its stage.
struct SheetLeaf {
  /// The points in ten-thousandths; meaningless unless ``counts``.
  var points = 0
  /// Whether the points count: given once, and within the scale.
  var counts = false
  /// How many rows of the sheet are on the leaf.
  fileprivate var rows = 0
}

extension [SheetLeaf] {
  /// Reads the rows of a sheet into the leaves.
  ///
  /// - Returns: whether the sheet is complete: every required leaf has points that count.
  mutating func read(
    _ rows: some Sequence<Int>, _ criterionColumn: [Int16], _ pointsColumn: PointsColumn, in stage: StagePlan
  ) -> Bool {
    let (rules, leafOfCriterion) = (stage.leafRules, stage.leafOfCriterion)
    // A span, because an array checks at every change whether somebody else owns it too, and there are millions of rows.
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
  /// Adds a row on a leaf; does nothing for -1, which is no leaf of the stage.
  @inline(__always)
  fileprivate mutating func add(_ points: Int, on leaf: Int) {
    guard leaf >= 0 else { return }
    self[leaf].rows += 1
    self[leaf].points = points
  }
}
