extension ScoreTable {
  /// Rows that follow one another and are of one sheet: what a judge gave an entry in a stage.
  ///
  /// Programs and people write sheet after sheet, so that what all rows of a sheet have in common is kept once. The rows of a table in
  /// any other order are runs of one row.
  public struct Run: Hashable, Sendable {
    /// The entry, an index into ``ScoreTable/entries``.
    public let entry: Int32
    /// The judge, an index into ``ScoreTable/judges``.
    public let judge: Int32
    /// The stage, an index into ``ScoreTable/stages``.
    public let stage: Int16
    /// The first of its rows.
    public let start: Int32

    /// A run of rows.
    @inlinable
    package init(entry: Int32, judge: Int32, stage: Int16, start: Int32) {
      (self.entry, self.judge, self.stage, self.start) = (entry, judge, stage, start)
    }

    /// Whether another run is of the same sheet.
    func isOfSheet(of other: Run) -> Bool { entry == other.entry && judge == other.judge && stage == other.stage }
  }

  /// The rows of a run, by its position among ``runs``.
  public func rows(ofRun number: Int) -> Range<Int> {
    Int(runs[number].start)..<(number + 1 < runs.count ? Int(runs[number + 1].start) : count)
  }

  /// The run that a row is of. Complexity: O(log *n*) for *n* runs.
  ///
  /// - Parameter row: a row that there is.
  public func run(ofRow row: Int) -> Run {
    runs[runs.partitioningIndex { Int($0.start) > row } - 1]
  }
}
