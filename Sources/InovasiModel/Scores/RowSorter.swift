/// Sorts the rows of one entry after another.
///
/// A judge's sheet mostly comes as a run of rows that are in order already; then it is enough to put the runs in order.
struct RowSorter {
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
