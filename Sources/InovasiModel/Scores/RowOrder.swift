/// The order of the rows of one entry.
struct RowOrder {
  private let table: ScoreTable
  private let stages: [UInt64]
  private let judges: [UInt64]
  private let criteria: [UInt64]

  init(_ table: ScoreTable) {
    self.table = table
    stages = Self.ranks(of: table.stages)
    judges = Self.ranks(of: table.judges)
    criteria = Self.ranks(of: table.criteria)
  }

  /// Stage, judge and criterion of a row as one number that orders them by identifier.
  func key(_ row: Int32) -> UInt64 {
    let row = Int(row)
    return stages[Int(table.stageColumn[row])] << 48 | judges[Int(table.judgeColumn[row])] << 16
      | criteria[Int(table.criterionColumn[row])]
  }

  /// Whether a row goes on with the sheet of the one before it, in order.
  ///
  /// Nearly every row does, so that this is all that is asked of it.
  func goesOn(_ row: Int32, after before: Int32) -> Bool {
    let (left, right) = (Int(before), Int(row))
    guard table.judgeColumn[left] == table.judgeColumn[right], table.stageColumn[left] == table.stageColumn[right] else {
      return false
    }
    let (first, second) = (criteria[Int(table.criterionColumn[left])], criteria[Int(table.criterionColumn[right])])
    return first < second || first == second && isBefore(before, row)
  }

  /// Sorts some rows, whatever their order.
  func sort(_ rows: inout ArraySlice<Int32>) {
    rows.sort { left, right in
      let (leftKey, rightKey) = (key(left), key(right))
      return leftKey == rightKey ? isBefore(left, right) : leftKey < rightKey
    }
  }

  /// Which of two rows with one key comes first.
  func isBefore(_ left: Int32, _ right: Int32) -> Bool {
    let (left, right) = (Int(left), Int(right))
    if table.pointsColumn[left] != table.pointsColumn[right] { return table.pointsColumn[left] < table.pointsColumn[right] }
    return table.line(ofRow: left) < table.line(ofRow: right)
  }

  private static func ranks<Value: Comparable>(of interner: Interner<Value>) -> [UInt64] {
    var ranks = [UInt64](repeating: 0, count: interner.count)
    for (rank, number) in interner.orderedNumbers.enumerated() { ranks[number] = UInt64(rank) }
    return ranks
  }
}
