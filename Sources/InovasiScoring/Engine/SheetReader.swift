import InovasiModel

/// Reads an entry's rows sheet by sheet into buffers that are used over and over.
///
/// Rows come in order of stage and judge, so that a sheet is a run of rows.
struct SheetReader {
  /// One sheet: what `points` and `counts` hold belongs to it until the next one is read.
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

  /// The points of each leaf in ten-thousandths; they mean something where ``counts`` says so.
  private(set) var points: [Int]
  /// Whether the points of each leaf count: given once, and within the scale.
  private(set) var counts: [Bool]
  private var rowsSeen: [Int]

  init(_ plan: ScoringPlan, scores: ScoreTable) {
    self.plan = plan
    judgeColumn = scores.judgeColumn
    stageColumn = scores.stageColumn
    criterionColumn = scores.criterionColumn
    pointsColumn = scores.pointsColumn
    let size = plan.stages.map(\.leaves.leaves.count).max() ?? 0
    points = Array(repeating: 0, count: size)
    counts = Array(repeating: false, count: size)
    rowsSeen = Array(repeating: 0, count: size)
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
      return Sheet(stage: known, judge: Int(judge), isComplete: read(rows[start..<position], known))
    }
    return nil
  }

  private mutating func read(_ rows: ArraySlice<Int32>, _ stage: Int) -> Bool {
    let leafCount = plan.stages[stage].isRequired.count
    for leaf in 0..<leafCount {
      rowsSeen[leaf] = 0
      counts[leaf] = false
    }
    for row in rows {
      let leaf = plan.stages[stage].leafOfCriterion[Int(criterionColumn[Int(row)])]
      guard leaf >= 0 else { continue }
      rowsSeen[leaf] += 1
      points[leaf] = pointsColumn[Int(row)]
    }
    var isComplete = true
    for leaf in 0..<leafCount {
      counts[leaf] =
        rowsSeen[leaf] == 1 && points[leaf] >= plan.stages[stage].minimum[leaf]
        && points[leaf] <= plan.stages[stage].maximum[leaf]
      if plan.stages[stage].isRequired[leaf], !counts[leaf] { isComplete = false }
    }
    return isComplete
  }

  /// The sheet that was read last, written out.
  func sheet(of stage: Int) -> ScoreSheet {
    let leaves = plan.stages[stage].leaves
    return ScoreSheet(
      leaves: leaves,
      points: leaves.leaves.indices.map { counts[$0] ? Points(tenThousandths: points[$0]) : nil })
  }

  /// The total of the sheet that was read last, over the stage's denominator; `nil` when it does not fit.
  func linearTotal(of stage: Int, _ linear: StagePlan.Linear) -> Int? {
    var total = 0
    for leaf in linear.numerators.indices where counts[leaf] {
      let (product, tooLarge) = linear.numerators[leaf].multipliedReportingOverflow(by: points[leaf])
      let (sum, stillTooLarge) = total.addingReportingOverflow(product)
      if tooLarge || stillTooLarge { return nil }
      total = sum
    }
    return total
  }
}
