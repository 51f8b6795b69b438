/// The rows of a ``ScoreTable`` gathered by entry, so that a judge's sheet can be read without searching.
///
/// The rows of an entry are in order of stage, judge and criterion by identifier, then of points and line, whatever order they
/// were added in. Building takes time in proportion to the number of rows (a counting sort by entry, then a sort of the few rows
/// of each).
public struct SheetIndex: Sendable {
  private let rows: [Int32]
  private let starts: [Int32]

  /// Gathers the rows of a table.
  public init(_ table: ScoreTable) {
    var starts = [Int32](repeating: 0, count: table.entries.count + 1)
    for entry in table.entryColumn { starts[Int(entry) + 1] += 1 }
    for entry in 1..<max(starts.count, 1) { starts[entry] += starts[entry - 1] }

    var next = starts
    var rows = [Int32](repeating: 0, count: table.count)
    for (row, entry) in table.entryColumn.enumerated() {
      rows[Int(next[Int(entry)])] = Int32(truncatingIfNeeded: row)
      next[Int(entry)] += 1
    }

    let keys = SheetIndex.sortKeys(of: table)
    for entry in 0..<table.entries.count {
      let range = Int(starts[entry])..<Int(starts[entry + 1])
      rows[range].sort { lhs, rhs in
        let (left, right) = (Int(lhs), Int(rhs))
        if keys[left] != keys[right] { return keys[left] < keys[right] }
        if table.pointsColumn[left] != table.pointsColumn[right] {
          return table.pointsColumn[left] < table.pointsColumn[right]
        }
        return table.lineColumn[left] < table.lineColumn[right]
      }
    }
    self.rows = rows
    self.starts = starts
  }

  /// The rows of an entry, by its number in the table's interner.
  public func rows(ofEntry entry: Int) -> ArraySlice<Int32> {
    rows[Int(starts[entry])..<Int(starts[entry + 1])]
  }

  /// Stage, judge and criterion of each row as one number that orders them by identifier.
  private static func sortKeys(of table: ScoreTable) -> [UInt64] {
    let stages = ranks(of: table.stages)
    let judges = ranks(of: table.judges)
    let criteria = ranks(of: table.criteria)
    var keys: [UInt64] = []
    keys.reserveCapacity(table.count)
    for row in 0..<table.count {
      keys.append(
        stages[Int(table.stageColumn[row])] << 48 | judges[Int(table.judgeColumn[row])] << 16
          | criteria[Int(table.criterionColumn[row])])
    }
    return keys
  }

  private static func ranks<Value: Comparable>(of interner: Interner<Value>) -> [UInt64] {
    var ranks = [UInt64](repeating: 0, count: interner.count)
    for (rank, number) in interner.values.indices.sorted(by: { interner[$0] < interner[$1] }).enumerated() {
      ranks[number] = UInt64(rank)
    }
    return ranks
  }
}
