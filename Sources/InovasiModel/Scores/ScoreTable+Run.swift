extension ScoreTable {
  /// Rows of consecutive lines on their way into a table, which takes them all at once.
  ///
  /// Inlined into the module that reads them: a call for each of millions of scores costs more than what it does.
  package struct Run: Sendable {
    @usableFromInline
    package struct Row: Sendable {
      @usableFromInline let points: Int
      @usableFromInline let entry: Int32
      @usableFromInline let judge: Int32
      @usableFromInline let stage: Int16
      @usableFromInline let criterion: Int16
      @usableFromInline let place: Int16

      @inlinable
      init(points: Int, entry: Int32, judge: Int32, stage: Int16, criterion: Int16, place: Int16) {
        self.points = points
        self.entry = entry
        self.judge = judge
        self.stage = stage
        self.criterion = criterion
        self.place = place
      }
    }

    @usableFromInline var rows: [Row] = []
    /// The largest number of each kind, and whether one was larger than its column can hold.
    @usableFromInline var most = (entry: 0, judge: 0, stage: 0, criterion: 0)

    /// A run without rows.
    package init() {}

    /// The number of rows.
    package var count: Int { rows.count }

    /// Adds a row by the numbers that the table gave for its identifiers; none of them is negative.
    @inlinable
    package mutating func append(entry: Int, judge: Int, stage: Int, criterion: Int, points: Points, place: Int) {
      most = (max(most.entry, entry), max(most.judge, judge), max(most.stage, stage), max(most.criterion, criterion))
      rows.append(
        Row(
          points: points.tenThousandths, entry: Int32(truncatingIfNeeded: entry), judge: Int32(truncatingIfNeeded: judge),
          stage: Int16(truncatingIfNeeded: stage), criterion: Int16(truncatingIfNeeded: criterion),
          // Further along than anybody looks, the line alone says where.
          place: place <= Int(Int16.max) ? Int16(truncatingIfNeeded: place) : 0))
    }
  }

  /// Adds the rows of a run, which is empty afterwards.
  ///
  /// - Parameter line: the line of its first row; each other row is on the next.
  /// - Throws: ``ScoreTableError`` when a number was never given, or there are more stages, criteria or lines than fit.
  package mutating func append(_ run: inout Run, fromLine line: Int) throws(ScoreTableError) {
    guard run.count > 0 else { return }
    let most = run.most
    guard most.entry < entries.count, most.judge < judges.count, most.stage < stages.count, most.criterion < criteria.count
    else { throw .unknownNumber }
    guard most.entry <= Int(Int32.max), most.judge <= Int(Int32.max), most.stage <= Int(Int16.max),
      most.criterion <= Int(Int16.max), let first = Int32(exactly: line), let last = Int32(exactly: line + run.count - 1)
    else { throw .tooLarge }
    appendColumns(
      entries: run.rows.lazy.map(\.entry), judges: run.rows.lazy.map(\.judge), stages: run.rows.lazy.map(\.stage),
      criteria: run.rows.lazy.map(\.criterion), points: run.rows.lazy.map(\.points), lines: first...last,
      places: run.rows.lazy.map(\.place))
    run.rows.removeAll(keepingCapacity: true)
  }
}
