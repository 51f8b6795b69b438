import InovasiModel

/// The row of scores at hand, cell by cell; it goes on from row to row.
///
/// The rows of a sheet begin alike, with the entry and the judge, and those of an entry's other sheets with the entry. Where a
/// row begins with the same bytes as the one before it, the cells of these bytes are kept and not read again.
///
/// ```
/// I17,J04,C1,58.3\n        a row, read cell by cell
/// I17,J04,C2,59.8\n        begins with its leading bytes `I17,J04,`: of the same sheet, so that only the rest is read
/// I17,J46,C1,66.0\n        begins with its first bytes `I17,`: of the same entry
/// ```
struct PlainScoreRow {
  var entry = PlainCell.empty
  var judge = PlainCell.empty
  var criterion = PlainCell.empty
  var stage = PlainCell.empty
  /// Where the row begins, and where the next one does.
  var start = 0
  var end = 0
  /// How far from the beginning of the row the points begin, in bytes.
  var pointsOffset = 0
  /// Whether it has the same leading cells as the row before it, and so is of the same sheet.
  var isOfSameSheet = false
  /// How many bytes the first cell takes, with the separator after it; 0 before the first row, and where it is not one of several
  /// leading cells.
  private var firstCellLength = 0
  /// How many bytes the leading cells (``PlainScoreLayout/leadingCount``) take, with the separators after them; 0 before the
  /// first row.
  private(set) var leadingLength = 0

  /// No row yet; the first one begins here.
  init(beginningAt start: Int) { end = start }

  /// Goes on to the next row: past the bytes that it shares with this one, then cell by cell; from the criterion on in one step,
  /// where that is the expected one.
  ///
  /// - Returns: the points in ten-thousandths; and as `expected` the criterion, where it was the expected one, in which case
  ///   ``criterion`` is not set. `nil` for a row that is not plain: it has not one plain cell for each column, or its points are
  ///   no number that a column holds.
  mutating func advance(
    _ bytes: borrowing Span<UInt8>, _ plain: PlainScoreLayout, _ order: inout CriterionOrder, _ writtenPoints: inout WrittenPoints
  ) -> (expected: (number: Int16, stage: Int16)?, points: Int32)? {
    let next = end
    var (position, column) = (next, 0)
    isOfSameSheet = repeats(leadingLength, bytes)
    if isOfSameSheet {
      (position, column) = (next &+ leadingLength, plain.leadingCount)
    } else if repeats(firstCellLength, bytes) {
      (position, column) = (next &+ firstCellLength, 1)
    }
    var points: Int32?
    while column < plain.roles.count {
      if column == plain.leadingCount, plain.endsWithCriterionAndPoints, position >= 0,
        position &+ Self.restLength <= bytes.count,
        let rest = Self.expectedRest(bytes, uncheckedAt: position, plain.marks, &order, &writtenPoints)
      {
        guard rest.end &- next <= plain.longestRow else { return nil }
        (start, end, pointsOffset) = (next, rest.end, rest.pointsStart &- next)
        return ((rest.criterion, rest.stage), rest.points)
      }
      guard let cell = PlainCell(bytes, from: position, plain.marks) else { return nil }
      switch plain.roles[column] {
      case .entry: entry = cell
      case .judge: judge = cell
      case .criterion: criterion = cell
      case .score: (points, pointsOffset) = (Points(plain: cell)?.fourBytes, cell.start &- next)
      case .stage: stage = cell
      case .other: break
      }
      column &+= 1
      guard cell.endsRow == (column == plain.roles.count) else { return nil }
      position = cell.next
      if column == 1, column < plain.leadingCount { firstCellLength = position &- next }
      if column == plain.leadingCount { leadingLength = position &- next }
    }
    guard let points, position &- next <= plain.longestRow else { return nil }
    (start, end) = (next, position)
    return (nil, points)
  }

  /// What follows a row's leading cells, if that is the expected criterion and then the points; with it, where the points begin
  /// and where the row ends.
  ///
  /// - Parameter position: unchecked: a place in the span, from which on there are ``restLength`` bytes at least.
  @inline(__always)
  static func expectedRest(
    _ bytes: borrowing Span<UInt8>, uncheckedAt position: Int, _ marks: PlainMarks, _ order: inout CriterionOrder,
    _ writtenPoints: inout WrittenPoints
  ) -> (criterion: Int16, stage: Int16, points: Int32, pointsStart: Int, end: Int)? {
    guard let (criterion, stage, length) = order.next(bytes.word(uncheckedAt: position)) else { return nil }
    // The criterion takes up to seven bytes, and its separator one: eight of the sixteen bytes are left from here on.
    let pointsStart = position &+ length &+ 1
    guard let (points, end) = writtenPoints.read(bytes, uncheckedAt: pointsStart, marks) else { return nil }
    return (criterion, stage, points, pointsStart, end)
  }

  /// How many bytes after the leading cells are loaded at most: eight where the criterion begins, and eight where the points do,
  /// which is no more than eight bytes later.
  static var restLength: Int { 16 }

  /// Whether the next row begins with the first so many bytes of this one; `false` for none.
  @inline(__always)
  private func repeats(_ count: Int, _ bytes: borrowing Span<UInt8>) -> Bool {
    count > 0 && bytes.repeats(start, at: end, count: count)
  }
}
