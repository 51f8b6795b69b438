import InovasiModel

/// Reads an entry's sheets one by one into buffers that are used over and over.
struct SheetReader {
  /// One sheet: what ``leaves`` hold belongs to it until the next one is read.
  struct Sheet {
    let stage: Int
    let judge: Int
    let isComplete: Bool
    /// Its total over the stage's denominator, where that was all that was asked for; then the leaves hold nothing of it.
    var total: Int?
  }

  private let plan: ScoringPlan
  private let index: SheetIndex
  /// The columns of the index's table; taken out of it for every sheet, they would be counted each time.
  private let criterionColumn: [Int16]
  private let pointsColumn: PointsColumn
  /// The points where all of them take four bytes; `nil` where any does not fit, or few sheets are read, and every sheet is looked at row by
  /// row.
  private let fittingPoints: [Int32]?
  /// What the sheets of each stage come to that are as nearly all are; nothing where few are read.
  private let formTotals: [FormTotals]

  /// What the sheet says on each leaf.
  private(set) var leaves: [SheetLeaf]

  /// - Parameter readsFew: whether a few sheets are read and no more, for which it takes longer to go through all forms than to do
  ///   without.
  init(_ plan: ScoringPlan, _ index: SheetIndex, readsFew: Bool = false) {
    self.plan = plan
    self.index = index
    criterionColumn = index.table.criterionColumn
    pointsColumn = index.table.pointsColumn
    fittingPoints = readsFew ? nil : pointsColumn.inFourBytes
    formTotals = readsFew ? [] : plan.stages.map { FormTotals($0, index.forms) }
    let size = plan.stages.map(\.leaves.inOrder.count).max() ?? 0
    leaves = Array(repeating: SheetLeaf(), count: size)
  }

  /// The next of some sheets, which goes out of them; `nil` at the end. Sheets of unknown stages are skipped.
  ///
  /// - Parameter asTotals: whether the total alone will do of a sheet that is as nearly all are.
  mutating func next(of sheets: inout Range<Int>, asTotals: Bool = false) -> Sheet? {
    while let position = sheets.first {
      sheets = position + 1..<sheets.upperBound
      let sheet = index[position]
      let stage = plan.stageOfNumber[Int(sheet.stage)]
      guard stage >= 0 else { continue }
      if asTotals, let fittingPoints, let rows = index.rows(of: sheet),
        let total = formTotals[stage].total(Int(sheet.form), rows, fittingPoints)
      {
        return Sheet(stage: stage, judge: Int(sheet.judge), isComplete: true, total: total)
      }
      let isComplete =
        if let rows = index.rows(of: sheet) {
          leaves.read(rows, criterionColumn, pointsColumn, in: plan.stages[stage])
        } else {
          leaves.read(index.scatteredRows(of: sheet).lazy.map { Int($0) }, criterionColumn, pointsColumn, in: plan.stages[stage])
        }
      return Sheet(stage: stage, judge: Int(sheet.judge), isComplete: isComplete)
    }
    return nil
  }

  /// The sheet that was read last, written out.
  func sheet(of stage: Int) -> ScoreSheet {
    let leaves = plan.stages[stage].leaves
    return ScoreSheet(
      leaves: leaves,
      points: leaves.inOrder.indices.map { self.leaves[$0].counts ? Points(tenThousandths: self.leaves[$0].points) : nil })
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
