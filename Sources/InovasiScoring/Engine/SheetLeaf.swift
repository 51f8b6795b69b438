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
    _ rows: ArraySlice<Int32>, _ criterionColumn: [Int16], _ pointsColumn: [Int], of stage: StagePlan
  ) -> Bool {
    // A span, since millions of rows come by: an array that changes is looked at for other owners at every step.
    var leaves = mutableSpan
    let leafCount = stage.rules.count
    for leaf in 0..<leafCount { leaves[leaf].rows = 0 }
    for row in rows {
      let leaf = stage.leafOfCriterion[Int(criterionColumn[Int(row)])]
      guard leaf >= 0 else { continue }
      leaves[leaf].rows += 1
      leaves[leaf].points = pointsColumn[Int(row)]
    }
    var isComplete = true
    for leaf in 0..<leafCount {
      let rule = stage.rules[leaf]
      let points = leaves[leaf].points
      let counts = leaves[leaf].rows == 1 && points >= rule.minimum && points <= rule.maximum
      leaves[leaf].counts = counts
      if rule.isRequired, !counts { isComplete = false }
    }
    return isComplete
  }
}
