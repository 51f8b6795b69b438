import InovasiModel

/// Reads an entry's sheets one by one into one buffer, which each sheet overwrites.
struct SheetReader {
  /// One sheet; ``leaves`` hold its points until the next one is read.
  struct Sheet {
    let stage: Int
    let judge: Int
    let isComplete: Bool
    /// Its total over the stage's denominator, where the short way found it (``FormTotals``); the leaves then hold nothing of
    /// this sheet.
    var total: Int?
  }

  private let plan: ScoringPlan
  private let index: SheetIndex
  /// The columns of the index's table, taken out once: for every sheet, it would retain them again.
  private let criterionColumn: [Int16]
  private let pointsColumn: PointsColumn
  /// The points where all of them fit four bytes; `nil` where one does not, or only a few sheets are read: then every sheet is
  /// read row by row.
  private let pointsInFourBytes: [Int32]?
  /// The short way to totals, by stage; empty where only a few sheets are read.
  private let formTotals: [FormTotals]

  /// What the sheet says on each leaf.
  private(set) var leaves: [SheetLeaf]

  /// - Parameter readsFew: whether only a few sheets will be read, so that working out all forms would take longer than it saves.
  init(_ plan: ScoringPlan, _ index: SheetIndex, readsFew: Bool = false) {
    self.plan = plan
    self.index = index
    criterionColumn = index.table.criterionColumn
    pointsColumn = index.table.pointsColumn
    pointsInFourBytes = readsFew ? nil : pointsColumn.inFourBytes
    formTotals = readsFew ? [] : plan.stages.map { FormTotals($0, index.forms) }
    let size = plan.stages.map(\.leaves.inOrder.count).max() ?? 0
    leaves = Array(repeating: SheetLeaf(), count: size)
  }

  /// Reads the first of some sheets, and takes it off them; `nil` when none is left. Sheets of stages that the rulebook lacks are
  /// skipped.
  ///
  /// - Parameters:
  ///   - sheets: positions in the index.
  ///   - asTotals: whether the total alone will do, where the short way finds it.
  mutating func next(of sheets: inout Range<Int>, asTotals: Bool = false) -> Sheet? {
    while let position = sheets.first {
      sheets = position + 1..<sheets.upperBound
      let sheet = index[position]
      let stage = plan.stageOfNumber[Int(sheet.stage)]
      guard stage >= 0 else { continue }
      if asTotals, let pointsInFourBytes, let rows = index.rows(of: sheet),
        let total = formTotals[stage].total(Int(sheet.form), rows, pointsInFourBytes)
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

  /// The sheet that was read last, with its criteria and points; not for one that came as a total.
  func sheet(of stage: Int) -> ScoreSheet {
    let leaves = plan.stages[stage].leaves
    return ScoreSheet(
      leaves: leaves,
      points: leaves.inOrder.indices.map { self.leaves[$0].counts ? Points(tenThousandths: self.leaves[$0].points) : nil })
  }

  /// The total of the sheet that was read last into the leaves, over the stage's denominator; `nil` when it does not fit an
  /// integer.
  func linearTotal(of stage: Int, _ linear: StagePlan.Linear) -> Int? {
    var total = 0
    for leaf in linear.numerators.indices where leaves[leaf].counts {
      let (product, isTooLarge) = linear.numerators[leaf].multipliedReportingOverflow(by: leaves[leaf].points)
      let (sum, isStillTooLarge) = total.addingReportingOverflow(product)
      if isTooLarge || isStillTooLarge { return nil }
      total = sum
    }
    return total
  }
}
