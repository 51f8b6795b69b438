extension ScoreTable {
  /// Rows of consecutive lines by the numbers that the table gave for their identifiers, in columns as the table has them: they go into
  /// it as they stand.
  ///
  /// There is room for so many from the beginning, each row written over one that stood in its place before. Whoever fills it has seen to
  /// it that each number fits its column.
  package struct NumberedRows: Sendable {
    /// How many rows there are; what stands behind them in the columns means nothing.
    package var count = 0
    /// The column of criteria.
    package var criteria: [Int16]
    /// The column of points, in ten-thousandths, each of which fits four bytes.
    package var points: [Int32]
    /// Entry, judge and stage of the rows, run by run, each from its first of these rows on.
    package var runs: [Run] = []
    /// The characters at which the points stand, likewise.
    package var places: [PlaceRun] = []

    /// Room for rows.
    package init(capacity: Int) {
      criteria = Array(repeating: 0, count: capacity)
      points = Array(repeating: 0, count: capacity)
    }

    /// Whether each row is of one run, and of one run of places.
    fileprivate var areWhollyRuns: Bool { cover(runs, \.start) && cover(places, \.start) }

    private func cover<Run>(_ runs: [Run], _ start: (Run) -> Int32) -> Bool {
      guard let first = runs.first, let last = runs.last else { return count == 0 }
      return start(first) == 0 && start(last) < count && zip(runs, runs.dropFirst()).allSatisfy { start($0) < start($1) }
    }
  }

  /// Adds rows of consecutive lines.
  ///
  /// - Parameter line: the line of the first row; each other row is on the next.
  /// - Throws: ``ScoreTableError`` when a number was never given, a run begins where no row of its own does, or there are more lines than
  ///   fit.
  package mutating func append(_ rows: borrowing NumberedRows, fromLine line: Int) throws(ScoreTableError) {
    guard rows.count > 0 else { return }
    guard Int32(exactly: line) != nil, line + rows.count - 1 <= Int(Int32.max), count + rows.count <= Int(Int32.max) else {
      throw .tooLarge
    }
    guard rows.areWhollyRuns, rows.runs.allSatisfy(has), has(rows.criteria[..<rows.count]) else { throw .unknownNumber }
    appendColumns(of: rows, fromLine: line)
  }

  /// Whether the table has given the numbers of a run.
  private func has(_ run: Run) -> Bool {
    run.entry >= 0 && run.entry < entries.count && run.judge >= 0 && run.judge < judges.count && run.stage >= 0
      && run.stage < stages.count
  }

  /// Whether the table has given these numbers of criteria.
  private func has(_ numbers: ArraySlice<Int16>) -> Bool {
    var (least, most) = (Int16(0), Int16(0))
    for number in numbers { (least, most) = (min(least, number), max(most, number)) }
    return least >= 0 && most < criteria.count
  }
}
