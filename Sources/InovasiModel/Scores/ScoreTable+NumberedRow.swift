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
    guard Int32(exactly: line) != nil, line + rows.count - 1 <= Int(Int32.max), count + rows.count <= Int(Int32.max) else {
      throw .tooLarge
    }
    var added: [Run] = []
    var last: (entry: Int32, judge: Int32, stage: Int16) = (-1, -1, -1)
    var (least, most) = (Int16(0), Int16(0))
    var start = Int32(truncatingIfNeeded: count)
    for row in rows {
      (least, most) = (min(least, row.criterion), max(most, row.criterion))
      if row.judge != last.judge || row.entry != last.entry || row.stage != last.stage {
        last = (row.entry, row.judge, row.stage)
        added.append(Run(entry: row.entry, judge: row.judge, stage: row.stage, start: start))
      }
      start &+= 1
    }
    guard least >= 0, most < criteria.count, added.allSatisfy(has) else { throw .unknownNumber }
    appendColumns(of: rows, added, fromLine: line)
  }

  /// Whether the table has given the numbers of a run.
  private func has(_ run: Run) -> Bool {
    run.entry >= 0 && run.entry < entries.count && run.judge >= 0 && run.judge < judges.count && run.stage >= 0
      && run.stage < stages.count
  }
}
