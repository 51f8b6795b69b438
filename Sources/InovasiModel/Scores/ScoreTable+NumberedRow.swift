extension ScoreTable {
  /// A row by the numbers that the table gave for its identifiers.
  ///
  /// Inlined into the module that reads them: a call for each of millions of scores costs more than what it does.
  package struct NumberedRow: Sendable {
    @usableFromInline let points: Int
    @usableFromInline let entry: Int32
    @usableFromInline let judge: Int32
    @usableFromInline let stage: Int16
    @usableFromInline let criterion: Int16
    @usableFromInline let place: Int16

    /// A row. The caller has seen to it that each number fits its column.
    @inlinable @inline(__always)
    package init(entry: Int, judge: Int, stage: Int, criterion: Int, points: Points, place: Int) {
      self.points = points.tenThousandths
      self.entry = Int32(truncatingIfNeeded: entry)
      self.judge = Int32(truncatingIfNeeded: judge)
      self.stage = Int16(truncatingIfNeeded: stage)
      self.criterion = Int16(truncatingIfNeeded: criterion)
      // Further along than anybody looks, the line alone says where.
      self.place = place <= Int(Int16.max) ? Int16(truncatingIfNeeded: place) : 0
    }
  }

  /// Adds rows of consecutive lines.
  ///
  /// - Parameter line: the line of the first row; each other row is on the next.
  /// - Throws: ``ScoreTableError`` when a number was never given, or there are more lines than fit.
  package mutating func append(_ rows: ArraySlice<NumberedRow>, fromLine line: Int) throws(ScoreTableError) {
    guard !rows.isEmpty else { return }
    var most: (entry: Int32, judge: Int32, stage: Int16, criterion: Int16) = (0, 0, 0, 0)
    var least = Int32(0)
    for row in rows {
      most = (
        max(most.entry, row.entry), max(most.judge, row.judge), max(most.stage, row.stage), max(most.criterion, row.criterion)
      )
      least = min(least, min(row.entry, row.judge), Int32(min(row.stage, row.criterion)))
    }
    guard least >= 0, most.entry < entries.count, most.judge < judges.count, most.stage < stages.count,
      most.criterion < criteria.count
    else { throw .unknownNumber }
    guard Int32(exactly: line) != nil, line + rows.count - 1 <= Int(Int32.max) else { throw .tooLarge }
    appendColumns(of: rows, fromLine: line)
  }
}
