/// Sorts the rows of one entry after another.
///
/// A judge's sheet mostly comes as a run of rows that are in order already; then it is enough to put the runs in order.
struct RowSorter {
  let order: RowOrder
  // Room that is used for every entry anew.
  private var runs: [Run] = []
  private var sorted: [Int32] = []

  /// Rows of one sheet that are in order, with the keys of the first and the last of them.
  private struct Run {
    let rows: Range<Int>
    let first: UInt64
    let last: UInt64
  }

  init(order: RowOrder) { self.order = order }

  /// Sorts the rows of an entry.
  mutating func sort(_ rows: inout [Int32], _ range: Range<Int>) {
    guard !findRuns(rows, range) else { return }
    guard runs.count <= Self.fewRuns, orderRuns() else { return order.sort(&rows[range]) }
    sorted.removeAll(keepingCapacity: true)
    for run in runs {
      for place in run.rows { sorted.append(rows[place]) }
    }
    for place in 0..<sorted.count { rows[range.lowerBound + place] = sorted[place] }
  }

  /// More runs than an entry has sheets, as a rule.
  private static let fewRuns = 16

  /// Finds the runs of rows of one sheet that are in order; `true` when all rows are in order.
  private mutating func findRuns(_ rows: [Int32], _ range: Range<Int>) -> Bool {
    runs.removeAll(keepingCapacity: true)
    var isSorted = true
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      while end < range.upperBound, order.goesOn(rows[end], after: rows[end - 1]) { end += 1 }
      let run = Run(rows: start..<end, first: order.key(rows[start]), last: order.key(rows[end - 1]))
      if let before = runs.last, before.last >= run.first { isSorted = false }
      runs.append(run)
      start = end
    }
    return isSorted
  }

  /// Puts the runs in order of their first rows, by insertion; `false` when they overlap.
  private mutating func orderRuns() -> Bool {
    for number in 1..<runs.count {
      var place = number
      while place > 0, runs[place].first < runs[place - 1].first {
        runs.swapAt(place, place - 1)
        place -= 1
      }
    }
    for number in 1..<runs.count where runs[number - 1].last >= runs[number].first { return false }
    return true
  }
}
