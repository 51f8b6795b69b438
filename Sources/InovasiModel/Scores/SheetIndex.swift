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

/// The order of the rows of one entry.
private struct RowOrder {
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

  /// Stage and judge of a key: two rows of one sheet have the same.
  static func sheet(_ key: UInt64) -> UInt64 { key >> 16 }

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
    for (rank, number) in interner.values.indices.sorted(by: { interner[$0] < interner[$1] }).enumerated() {
      ranks[number] = UInt64(rank)
    }
    return ranks
  }
}

/// Sorts the rows of one entry after another.
///
/// A judge's sheet mostly comes as a run of rows that are in order already; then it is enough to put the runs in order.
private struct RowSorter {
  let order: RowOrder
  // Room that is used for every entry anew.
  private var keys: [UInt64] = []
  private var runs: [Range<Int>] = []
  private var sorted: [Int32] = []

  init(order: RowOrder) { self.order = order }

  /// Sorts the rows of an entry.
  mutating func sort(_ rows: inout [Int32], _ range: Range<Int>) {
    guard !findRuns(rows, range) else { return }
    guard runs.count <= Self.fewRuns, orderRuns() else { return order.sort(&rows[range]) }
    sorted.removeAll(keepingCapacity: true)
    for run in runs {
      for place in run { sorted.append(rows[range.lowerBound + place]) }
    }
    for place in 0..<sorted.count { rows[range.lowerBound + place] = sorted[place] }
  }

  /// More runs than an entry has sheets, as a rule.
  private static let fewRuns = 16

  /// Finds the runs of rows of one sheet that are in order, by their places among the entry's; `true` when all rows are in order.
  private mutating func findRuns(_ rows: [Int32], _ range: Range<Int>) -> Bool {
    keys.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    var (start, last) = (0, UInt64(0))
    var isSorted = true
    for position in range {
      let key = order.key(rows[position])
      if keys.count > 0 {
        let isInOrder = last < key || last == key && order.isBefore(rows[position - 1], rows[position])
        if !isInOrder || RowOrder.sheet(last) != RowOrder.sheet(key) {
          runs.append(start..<keys.count)
          start = keys.count
        }
        isSorted = isSorted && isInOrder
      }
      keys.append(key)
      last = key
    }
    runs.append(start..<keys.count)
    return isSorted
  }

  /// Puts the runs in order of their first rows, by insertion; `false` when they overlap.
  private mutating func orderRuns() -> Bool {
    for number in 1..<runs.count {
      var place = number
      while place > 0, keys[runs[place].lowerBound] < keys[runs[place - 1].lowerBound] {
        runs.swapAt(place, place - 1)
        place -= 1
      }
    }
    for number in 1..<runs.count where keys[runs[number - 1].upperBound - 1] >= keys[runs[number].lowerBound] { return false }
    return true
  }
}
