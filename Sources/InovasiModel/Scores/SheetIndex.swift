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
    let order = RowOrder(table)
    var rows: [Int32]
    if let starts = Self.startsOfGatheredRows(table) {
      // Rows mostly come entry by entry already, since programs write them so.
      self.starts = starts
      rows = Array(0..<Int32(truncatingIfNeeded: table.count))
    } else {
      (rows, starts) = Self.gathered(table)
    }
    var sorter = RowSorter(order: order)
    for entry in 0..<table.entries.count {
      sorter.sort(&rows, Int(starts[entry])..<Int(starts[entry + 1]))
    }
    self.rows = rows
  }

  /// Where the rows of each entry begin, when they stand entry by entry in the table's order; `nil` when they do not.
  private static func startsOfGatheredRows(_ table: ScoreTable) -> [Int32]? {
    var starts: [Int32] = [0]
    starts.reserveCapacity(table.entries.count + 1)
    var last: Int32 = 0
    let entries = table.entryColumn
    for row in 0..<entries.count where entries[row] != last {
      guard entries[row] == last + 1 else { return nil }
      starts.append(Int32(truncatingIfNeeded: row))
      last += 1
    }
    // Entries without a row can only have been named by rows that were rejected.
    while starts.count <= table.entries.count { starts.append(Int32(truncatingIfNeeded: table.count)) }
    return starts
  }

  /// The rows by entry, and where those of each begin: a counting sort.
  private static func gathered(_ table: ScoreTable) -> (rows: [Int32], starts: [Int32]) {
    var starts = [Int32](repeating: 0, count: table.entries.count + 1)
    for entry in table.entryColumn { starts[Int(entry) + 1] += 1 }
    for entry in 1..<max(starts.count, 1) { starts[entry] += starts[entry - 1] }

    var next = starts
    var rows = [Int32](repeating: 0, count: table.count)
    for (row, entry) in table.entryColumn.enumerated() {
      rows[Int(next[Int(entry)])] = Int32(truncatingIfNeeded: row)
      next[Int(entry)] += 1
    }
    return (rows, starts)
  }

  /// The rows of an entry, by its number in the table's interner.
  public func rows(ofEntry entry: Int) -> ArraySlice<Int32> {
    rows[Int(starts[entry])..<Int(starts[entry + 1])]
  }
}
