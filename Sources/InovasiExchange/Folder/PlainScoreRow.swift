import InovasiModel

/// The cells of one row of scores after another.
///
/// A sheet's rows begin alike, with the entry and the judge, and those of an entry's sheets with the entry. Where a row begins with the bytes
/// of the one before it, what these bytes say is known.
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
  /// How far from the beginning of the row the points stand.
  var pointsOffset = 0
  /// Whether it is of the same sheet as the row before it, with the same cells for it.
  var isOfSameSheet = false
  /// How many bytes the first cell takes, with the separator behind it; 0 before the first row, and where it is no leading cell.
  private var firstBytes = 0
  /// How many bytes the leading cells take, with the separators behind them; 0 before the first row.
  private(set) var leadingBytes = 0

  /// No row yet; the first one begins here.
  init(beginningAt start: Int) { end = start }

  /// Goes on to the row that begins behind this one: past the bytes in which both begin, then cell by cell, and from the criterion on at
  /// once where that is the expected one.
  ///
  /// - Returns: its points as ten-thousandths, and its criterion where that is the expected one, whose cell is not looked at and not kept;
  ///   `nil` when it has not one plain cell for each column, or the points are none, or more than a column holds.
  mutating func advance(
    _ bytes: borrowing Span<UInt8>, _ plain: PlainScoreLayout, _ order: inout CriterionOrder, _ writtenPoints: inout WrittenPoints
  ) -> (expected: (number: Int16, stage: Int16)?, points: Int32)? {
    let next = end
    var (position, column) = (next, 0)
    isOfSameSheet = repeats(leadingBytes, bytes)
    if isOfSameSheet {
      (position, column) = (next &+ leadingBytes, plain.leadingCount)
    } else if repeats(firstBytes, bytes) {
      (position, column) = (next &+ firstBytes, 1)
    }
    var points: Int32?
    while column < plain.roles.count {
      if column == plain.leadingCount, plain.endsWithCriterionAndPoints, position >= 0, position &+ Self.restBytes <= bytes.count,
        let rest = Self.expectedRest(bytes, uncheckedAt: position, plain.marks, &order, &writtenPoints)
      {
        guard rest.end &- next <= plain.longestRow else { return nil }
        (start, end, pointsOffset) = (next, rest.end, rest.place &- next)
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
      if column == 1, column < plain.leadingCount { firstBytes = position &- next }
      if column == plain.leadingCount { leadingBytes = position &- next }
    }
    guard let points, position &- next <= plain.longestRow else { return nil }
    (start, end) = (next, position)
    return (nil, points)
  }

  /// What follows a row's leading cells if it is the criterion that came behind the last one before, and then the points; with it, the
  /// place at which the points begin, and that at which the row ends.
  ///
  /// - Parameter position: a place at which ``restBytes`` begin.
  @inline(__always)
  static func expectedRest(
    _ bytes: borrowing Span<UInt8>, uncheckedAt position: Int, _ marks: PlainMarks, _ order: inout CriterionOrder,
    _ writtenPoints: inout WrittenPoints
  ) -> (criterion: Int16, stage: Int16, points: Int32, place: Int, end: Int)? {
    guard let (criterion, stage, length) = order.next(bytes.word(uncheckedAt: position)) else { return nil }
    // A key of up to seven bytes, and its separator.
    let place = position &+ length &+ 1
    guard let (points, end) = writtenPoints.read(bytes, uncheckedAt: place, marks) else { return nil }
    return (criterion, stage, points, place, end)
  }

  /// How many bytes are looked at behind the leading cells: eight where the criterion begins, and eight where the points do.
  static var restBytes: Int { 16 }

  /// Whether the next row begins with so many bytes of this one.
  @inline(__always)
  private func repeats(_ count: Int, _ bytes: borrowing Span<UInt8>) -> Bool {
    count > 0 && bytes.repeats(start, at: end, count: count)
  }
}
