import InovasiModel

/// The rows of a sheet behind one of them, as nearly all of a table of scores are: they begin with the same bytes, go on with the criterion
/// that came there in the last sheet, and end with the points.
///
/// No cell of such a row is asked what it is.
struct RestOfSheet {
  /// Where the row lies.
  private var start = 0
  /// How many bytes its leading cells take, with the separators behind them.
  private var leadingBytes = 0
  /// The first eight of these and the last eight, some of which may be the same ones.
  private var (first, last): (UInt64, UInt64) = (0, 0)
  /// How far from the beginning of a row the last eight lie.
  private var lastOffset = 0
  /// The bits of both that count, where there are fewer.
  private var counted: UInt64 = 0
  /// How many bytes of a row are looked at; where there is no sheet, more than any file has, and few enough to be added to a place in one.
  private var reach = Int.max / 2

  /// No rows.
  init() {}

  /// The rows behind one; none in a table whose rows cannot be read so.
  @inline(__always)
  init(of row: PlainScoreRow, _ bytes: borrowing Span<UInt8>, _ plain: PlainScoreLayout) {
    let reach = row.leadingBytes &+ PlainScoreRow.restBytes
    guard plain.endsWithCriterionAndPoints, row.leadingBytes > 0, row.start >= 0, row.start &+ reach <= bytes.count,
      reach <= plain.longestRow, reach <= Int(Int16.max)
    else { return }
    (start, leadingBytes, self.reach) = (row.start, row.leadingBytes, reach)
    lastOffset = max(leadingBytes &- 8, 0)
    (first, last) = (bytes.word(uncheckedAt: start), bytes.word(uncheckedAt: start &+ lastOffset))
    counted = leadingBytes < 8 ? 1 &<< UInt64(truncatingIfNeeded: leadingBytes &* 8) &- 1 : .max
  }

  /// The row that begins at a place.
  ///
  /// - Returns: what it says, and where it ends; `nil` for any other row, to be read cell by cell.
  @inline(__always)
  func next(
    _ bytes: borrowing Span<UInt8>, at position: Int, _ marks: PlainMarks, _ order: inout CriterionOrder,
    _ writtenPoints: inout WrittenPoints
  ) -> (score: PlainScore, end: Int)? {
    guard position >= 0, position &+ reach <= bytes.count else { return nil }
    let difference =
      (bytes.word(uncheckedAt: position) ^ first) | (bytes.word(uncheckedAt: position &+ lastOffset) ^ last)
    guard difference & counted == 0, leadingBytes <= 16 || bytes.repeats(start, at: position, count: leadingBytes),
      let rest = PlainScoreRow.expectedRest(bytes, uncheckedAt: position &+ leadingBytes, marks, &order, &writtenPoints)
    else { return nil }
    // It begins within the reach, which the number of a place can tell.
    let place = Int16(truncatingIfNeeded: rest.place &- position &+ 1)
    return (PlainScore(criterion: rest.criterion, stage: rest.stage, points: rest.points, place: place), rest.end)
  }
}
