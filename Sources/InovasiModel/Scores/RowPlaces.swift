/// The character of its line at which the points of each row stand, as runs of rows in which it is the same.
///
/// Identifiers of one length put all points of a file in one place; where lengths vary, they mostly do so from sheet to sheet.
///
/// Memory: 8 bytes a run.
struct RowPlaces: Hashable, Sendable {
  private var runs: [ScoreTable.PlaceRun] = []

  /// Adds rows, up to the next that are added.
  ///
  /// - Parameter run: where they begin, which is behind all rows that were added before.
  mutating func append(_ run: ScoreTable.PlaceRun) {
    // Where nothing changes there is no run, so that tables that say the same are equal.
    if runs.last?.place != run.place { runs.append(run) }
  }

  /// The place in a row; 0 when it is not known. Complexity: O(log *r*) for *r* runs.
  subscript(row: Int) -> Int {
    let next = runs.partitioningIndex { Int($0.start) > row }
    return next > 0 ? Int(runs[next - 1].place) : 0
  }
}

extension ScoreTable {
  /// Rows that follow one another and whose points stand at the same character of their lines.
  package struct PlaceRun: Hashable, Sendable {
    /// The first of them.
    package let start: Int32
    /// The character, counted from 1; 0 when that is not known.
    package let place: Int16

    /// A run of rows.
    @inlinable
    package init(start: Int32, place: Int16) { (self.start, self.place) = (start, place) }
  }
}
