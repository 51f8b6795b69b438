import InovasiModel

/// The cells of one row of scores after another.
///
/// A sheet's rows begin alike, with the entry and the judge. Where a row begins with the bytes of the one before it, what these bytes
/// say is known.
struct PlainScoreRow {
  var entry = PlainCell.empty
  var judge = PlainCell.empty
  var criterion = PlainCell.empty
  var stage = PlainCell.empty
  /// Where the row begins, and where the next one does.
  var start = 0
  var end = 0
  /// How far from the beginning of the row the points stand.
  var pointsOffset = 0
  /// Whether it is of the same sheet as the row before it, with the same cells for it.
  var isOfSameSheet = false
  /// How many bytes the leading cells take, with the separators behind them; 0 before the first row.
  private var leadingBytes = 0

  /// No row yet; the first one begins here.
  init(beginningAt start: Int) { end = start }

  /// Goes on to the row that begins behind this one.
  ///
  /// - Returns: its points, and the number of its criterion where that is the expected one, whose cell is not looked at and not kept;
  ///   `nil` when it has not one plain cell for each column, or the points are none.
  mutating func advance(
    _ bytes: borrowing Span<UInt8>, _ plain: PlainScores, _ criteria: inout ScoreKeys<Criterion>,
    _ writtenPoints: inout WrittenPoints
  ) -> (criterion: Int?, points: Points)? {
    let next = end
    var (position, column) = (next, 0)
    isOfSameSheet = repeatsSheet(bytes)
    if isOfSameSheet { (position, column) = (next &+ leadingBytes, plain.leadingCount) }
    var points: Points?
    while column < plain.roles.count {
      if column == plain.leadingCount, let rest = Self.expectedRest(bytes, position, plain, &criteria, &writtenPoints) {
        guard rest.end &- next <= plain.longestRow else { return nil }
        (start, end, pointsOffset) = (next, rest.end, rest.place &- next)
        return (rest.criterion, rest.points)
      }
      guard let cell = PlainCell(bytes, from: position, plain.marks) else { return nil }
      switch plain.roles[column] {
      case .entry: entry = cell
      case .judge: judge = cell
      case .criterion: criterion = cell
      case .score: (points, pointsOffset) = (Points(plain: cell), cell.start &- next)
      case .stage: stage = cell
      case .other: break
      }
      column &+= 1
      guard cell.endsRow == (column == plain.roles.count) else { return nil }
      position = cell.next
      if column == plain.leadingCount { leadingBytes = position &- next }
    }
    guard let points, position &- next <= plain.longestRow else { return nil }
    (start, end) = (next, position)
    return (nil, points)
  }

  /// Goes on to the row that begins behind this one if it is as nearly every row is: of the same sheet, with the criterion that came
  /// behind this one's in the last sheet, and then the points.
  ///
  /// No cell of it is asked what it is, and the cells of the row before stay.
  ///
  /// - Returns: the number of the criterion, and the points; `nil` for any other row, to be read cell by cell.
  @inline(__always)
  mutating func advanceOnSheet(
    _ bytes: borrowing Span<UInt8>, _ plain: PlainScores, _ criteria: inout ScoreKeys<Criterion>,
    _ writtenPoints: inout WrittenPoints
  ) -> (criterion: Int, points: Points)? {
    let next = end
    guard repeatsSheet(bytes), let rest = Self.expectedRest(bytes, next &+ leadingBytes, plain, &criteria, &writtenPoints),
      rest.end &- next <= plain.longestRow
    else { return nil }
    (start, end, pointsOffset, isOfSameSheet) = (next, rest.end, rest.place &- next, true)
    return (rest.criterion, rest.points)
  }

  /// What follows a row's leading cells if it is the criterion that came behind the last one before, and then the points; with it, the
  /// place at which the points begin, and that at which the row ends.
  @inline(__always)
  private static func expectedRest(
    _ bytes: borrowing Span<UInt8>, _ position: Int, _ plain: PlainScores, _ criteria: inout ScoreKeys<Criterion>,
    _ writtenPoints: inout WrittenPoints
  ) -> (criterion: Int, points: Points, place: Int, end: Int)? {
    guard plain.endsWithCriterionAndPoints, position &+ 8 <= bytes.count,
      let (criterion, length) = criteria.follower(bytes.word(atKnown: position), endedBy: plain.marks.separator)
    else { return nil }
    let place = position &+ length &+ 1
    guard let (points, end) = writtenPoints.read(bytes, at: place, plain.marks) else { return nil }
    return (criterion, points, place, end)
  }

  /// Whether the next row begins with the bytes of this one that say whose sheet it is of.
  @inline(__always)
  private func repeatsSheet(_ bytes: borrowing Span<UInt8>) -> Bool {
    leadingBytes > 0 && bytes.repeats(start, at: end, count: leadingBytes)
  }
}
