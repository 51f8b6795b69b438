import InovasiModel

/// A row of one entry, in the order of a `SheetIndex`.
struct WrittenScore: Sendable {
  let stage: Stage.ID
  let judge: Judge.ID
  let criterion: Criterion.ID
  let points: Points
  /// Where it stood in its file; zeros for one that came in as a change.
  var line = 0
  var place = 0
  /// The file, where it is another than that of the table.
  var file: String?

  init(_ row: ScoreTable.Row) {
    stage = row.stage
    judge = row.judge
    criterion = row.criterion
    points = row.points
    line = row.line
    place = row.place
    file = row.file
  }

  init(_ points: Points, in cell: ScoreCell) {
    stage = cell.stage
    judge = cell.judge
    criterion = cell.criterion
    self.points = points
  }

  func stands(in cell: ScoreCell) -> Bool {
    stage == cell.stage && judge == cell.judge && criterion == cell.criterion
  }
}

extension [WrittenScore] {
  /// Adds a row in its place.
  mutating func add(_ row: WrittenScore) {
    let key = (row.stage, row.judge, row.criterion, row.points, row.line)
    let index = firstIndex { ($0.stage, $0.judge, $0.criterion, $0.points, $0.line) > key } ?? endIndex
    insert(row, at: index)
  }
}
