import InovasiModel

/// Recognises a further row of the sheet at hand by its bytes, as nearly all rows of a table of scores are: it begins with the
/// same bytes as the row before it, goes on with the criterion that came there in the last sheet, and ends with the points.
///
/// Such a row is not cut into cells. Any other row is left to ``PlainScoreRow``, which comes to the same by cells.
struct RestOfSheet {
  /// Where a row of the sheet lies, with which the next ones are compared.
  private var start = 0
  /// How many bytes its leading cells take, with the separators after them.
  private var leadingLength = 0
  /// The first eight of these bytes and the last eight, which may overlap.
  private var (firstWord, lastWord): (UInt64, UInt64) = (0, 0)
  /// How far from the beginning of a row the last eight lie; 0 where there are fewer than eight.
  private var lastOffset = 0
  /// Which bits of both words are of leading cells: all, but where there are fewer than eight such bytes.
  private var mask: UInt64 = 0
  /// How many bytes of a row are loaded at most: those of the leading cells, and ``PlainScoreRow/restLength`` after them. Where
  /// there is no sheet, more than any span has, so that ``next(_:at:_:_:_:)`` finds no row; small enough to be added to a place
  /// without overflow.
  private var reach = Int.max / 2

  /// No sheet at hand.
  init() {}

  /// The sheet of a row that has just been read; no sheet where rows of this layout or length cannot be recognised so.
  @inline(__always)
  init(of row: PlainScoreRow, _ bytes: borrowing Span<UInt8>, _ plain: PlainScoreLayout) {
    let reach = row.leadingLength &+ PlainScoreRow.restLength
    guard plain.endsWithCriterionAndPoints, row.leadingLength > 0, row.start >= 0, row.start &+ reach <= bytes.count,
      reach <= plain.longestRow, reach <= Int(Int16.max)
    else { return }
    (start, leadingLength, self.reach) = (row.start, row.leadingLength, reach)
    lastOffset = max(leadingLength &- 8, 0)
    // Both lie within `reach` bytes from `start`, which the span has: `lastOffset + 8 <= max(leadingLength, 8) <= reach`.
    (firstWord, lastWord) = (bytes.word(uncheckedAt: start), bytes.word(uncheckedAt: start &+ lastOffset))
    mask = leadingLength < 8 ? 1 &<< UInt64(truncatingIfNeeded: leadingLength &* 8) &- 1 : .max
  }

  /// Reads the row that begins at a place, if it is a further row of the sheet.
  ///
  /// - Returns: what it says, and where it ends; `nil` for any other row.
  @inline(__always)
  func next(
    _ bytes: borrowing Span<UInt8>, at position: Int, _ marks: PlainMarks, _ order: inout CriterionOrder,
    _ writtenPoints: inout WrittenPoints
  ) -> (score: PlainScore, end: Int)? {
    guard position >= 0, position &+ reach <= bytes.count else { return nil }
    // As in `init(of:_:_:)`, now from `position`; and `restLength` bytes begin where the leading cells end.
    let difference =
      (bytes.word(uncheckedAt: position) ^ firstWord) | (bytes.word(uncheckedAt: position &+ lastOffset) ^ lastWord)
    // Two words tell up to sixteen bytes; of more, those between are compared too.
    guard difference & mask == 0, leadingLength <= 16 || bytes.repeats(start, at: position, count: leadingLength),
      let rest = PlainScoreRow.expectedRest(bytes, uncheckedAt: position &+ leadingLength, marks, &order, &writtenPoints)
    else { return nil }
    // Fits: the points begin within `reach` bytes, of which there are no more than `Int16.max`.
    let place = Int16(truncatingIfNeeded: rest.pointsStart &- position &+ 1)
    return (PlainScore(criterion: rest.criterion, stage: rest.stage, points: rest.points, place: place), rest.end)
  }
}
