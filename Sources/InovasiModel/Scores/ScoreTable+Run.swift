extension ScoreTable {
  /// Rows of consecutive lines on their way into a table, which takes them all at once.
  ///
  /// Inlined into the module that reads them: a call for each of millions of scores costs more than what it does. The columns have
  /// their full length from the beginning, and a row is written over what stood in its place before: that takes a few stores, and the
  /// whole run is then copied column by column.
  package struct Run: Sendable {
    /// How many rows go into the table at once: few enough to lie in the processor's cache until then.
    @inlinable
    package static var capacity: Int { 4096 }

    @usableFromInline var entries = [Int32](repeating: 0, count: capacity)
    @usableFromInline var judges = [Int32](repeating: 0, count: capacity)
    @usableFromInline var stages = [Int16](repeating: 0, count: capacity)
    @usableFromInline var criteria = [Int16](repeating: 0, count: capacity)
    @usableFromInline var points = [Int](repeating: 0, count: capacity)
    @usableFromInline var places = [Int16](repeating: 0, count: capacity)
    /// The largest number of each kind, and whether one was larger than its column can hold.
    @usableFromInline var most = (entry: 0, judge: 0, stage: 0, criterion: 0)

    /// The number of rows.
    @usableFromInline package var count = 0

    /// A run without rows.
    package init() {}

    /// Adds a row to a run that is not full, by the numbers that the table gave for its identifiers; none of them is negative.
    @inlinable
    package mutating func append(entry: Int, judge: Int, stage: Int, criterion: Int, points: Points, place: Int) {
      most = (max(most.entry, entry), max(most.judge, judge), max(most.stage, stage), max(most.criterion, criterion))
      entries[count] = Int32(truncatingIfNeeded: entry)
      judges[count] = Int32(truncatingIfNeeded: judge)
      stages[count] = Int16(truncatingIfNeeded: stage)
      criteria[count] = Int16(truncatingIfNeeded: criterion)
      self.points[count] = points.tenThousandths
      // Further along than anybody looks, the line alone says where.
      places[count] = place <= Int(Int16.max) ? Int16(truncatingIfNeeded: place) : 0
      count &+= 1
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
      entries: run.entries.prefix(run.count), judges: run.judges.prefix(run.count), stages: run.stages.prefix(run.count),
      criteria: run.criteria.prefix(run.count), points: run.points.prefix(run.count), lines: first...last,
      places: run.places.prefix(run.count))
    run.count = 0
  }
}
