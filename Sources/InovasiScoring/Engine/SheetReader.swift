import InovasiModel

/// Reads an entry's rows sheet by sheet into buffers that are used over and over.
///
/// Rows come in order of stage and judge, so that a sheet is a run of rows.
struct SheetReader {
  /// One sheet: what ``leaves`` hold belongs to it until the next one is read.
  struct Sheet {
    let stage: Int
    let judge: Int
    let isComplete: Bool
  }

  private let plan: ScoringPlan
  private let judgeColumn: [Int32]
  private let stageColumn: [Int16]
  private let criterionColumn: [Int16]
  private let pointsColumn: [Int]

  /// What the sheet says on each leaf.
  private(set) var leaves: [SheetLeaf]

  init(_ plan: ScoringPlan, scores: ScoreTable) {
    self.plan = plan
    judgeColumn = scores.judgeColumn
    stageColumn = scores.stageColumn
    criterionColumn = scores.criterionColumn
    pointsColumn = scores.pointsColumn
    let size = plan.stages.map(\.leaves.leaves.count).max() ?? 0
    leaves = Array(repeating: SheetLeaf(), count: size)
  }

  /// The sheet that begins at `position`, which moves past it; `nil` at the end. Sheets of unknown stages are skipped.
  mutating func next(_ rows: ArraySlice<Int32>, at position: inout Int) -> Sheet? {
    while position < rows.endIndex {
      let first = Int(rows[position])
      let (stage, judge) = (stageColumn[first], judgeColumn[first])
      let known = plan.stageOfNumber[Int(stage)]
      let start = position
      repeat {
        position += 1
      } while position < rows.endIndex
        && judgeColumn[Int(rows[position])] == judge && stageColumn[Int(rows[position])] == stage
      guard known >= 0 else { continue }
      let isComplete = leaves.read(rows[start..<position], criterionColumn, pointsColumn, of: plan.stages[known])
      return Sheet(stage: known, judge: Int(judge), isComplete: isComplete)
    }
    return nil
  }

  /// The sheet that was read last, written out.
  func sheet(of stage: Int) -> ScoreSheet {
    let leaves = plan.stages[stage].leaves
    return ScoreSheet(
      leaves: leaves,
      points: leaves.leaves.indices.map { self.leaves[$0].counts ? Points(tenThousandths: self.leaves[$0].points) : nil })
  }

  /// The total of the sheet that was read last, over the stage's denominator; `nil` when it does not fit.
  func linearTotal(of stage: Int, _ linear: StagePlan.Linear) -> Int? {
    var total = 0
    for leaf in linear.numerators.indices where leaves[leaf].counts {
      let (product, tooLarge) = linear.numerators[leaf].multipliedReportingOverflow(by: leaves[leaf].points)
      let (sum, stillTooLarge) = total.addingReportingOverflow(product)
      if tooLarge || stillTooLarge { return nil }
      total = sum
    }
    return total
  }
}
