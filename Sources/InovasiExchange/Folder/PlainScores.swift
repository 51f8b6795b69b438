import InovasiModel

/// Which cells of the plain rows of a table of scores are keys, and which the points.
struct PlainScores {
  enum Role { case entry, judge, criterion, score, stage, other }

  let roles: [Role]
  /// How many columns come first that say whose sheet a row is of: all but those of criteria and points; 0 when others come first.
  let leadingCount: Int
  /// Whether the criterion and the points stand behind these, and nothing else does, as in most files.
  let endsWithCriterionAndPoints: Bool
  let marks: PlainMarks
  /// The most bytes that a row may have, to be sure that none of its cells has more.
  let longestRow: Int
  let file: String
  let fileSize: Int

  /// `nil` for a table whose rows cannot be read as they stand: no delimited file, or one in which copies of rows are replaced.
  init?(_ reader: TableReader) {
    guard let separator = reader.separator, reader.takesEveryRow, reader.columnCount > 1 else { return nil }
    var roles = [Role](repeating: .other, count: reader.columnCount)
    let fields: [(String, Role)] = [
      ("innovation", .entry), ("judge", .judge), ("criterion", .criterion), ("score", .score), ("stage", .stage),
    ]
    for (name, role) in fields {
      if let column = reader.columnOf[name] { roles[column] = role } else if role != .stage { return nil }
    }
    self.roles = roles
    let leading = roles.prefix { $0 != .criterion && $0 != .score }
    let follows = roles.dropFirst(leading.count).contains { $0 == .entry || $0 == .judge || $0 == .stage }
    leadingCount = follows ? 0 : leading.count
    endsWithCriterionAndPoints = roles.dropFirst(leading.count) == [.criterion, .score]
    marks = PlainMarks(separator: separator)
    longestRow = reader.input.limits.maximumFieldBytes
    file = reader.file
    fileSize = reader.size
  }
}

/// The cells of one row of scores after another.
///
/// A sheet's rows begin alike, with the entry and the judge. Where a row begins with the bytes of the one before it, what these bytes
/// say is known.
struct PlainScoreRow {
  var entry = PlainCell.empty
  var judge = PlainCell.empty
  var criterion = PlainCell.empty
  var score = PlainCell.empty
  var stage = PlainCell.empty
  /// Where the row begins, and where the next one does.
  var start = 0
  var end = 0
  /// Whether it is of the same sheet as the row before it, with the same cells for it.
  var isOfSameSheet = false
  /// How many bytes the leading cells take, with the separators behind them; 0 before the first row.
  private var leadingBytes = 0

  /// No row yet; the first one begins here.
  init(beginningAt start: Int) { end = start }

  /// Goes on to the row that begins behind this one; `false` when it has not one plain cell for each column.
  @inline(__always)
  mutating func advance(_ bytes: borrowing Span<UInt8>, _ plain: PlainScores) -> Bool {
    let next = end
    var (position, column) = (next, 0)
    isOfSameSheet = leadingBytes > 0 && bytes.repeats(start, at: next, count: leadingBytes)
    if isOfSameSheet {
      (position, column) = (next &+ leadingBytes, plain.leadingCount)
      if plain.endsWithCriterionAndPoints { return advanceOnSheet(bytes, plain, from: next) }
    }
    while column < plain.roles.count {
      guard let cell = PlainCell(bytes, from: position, plain.marks) else { return false }
      switch plain.roles[column] {
      case .entry: entry = cell
      case .judge: judge = cell
      case .criterion: criterion = cell
      case .score: score = cell
      case .stage: stage = cell
      case .other: break
      }
      column &+= 1
      guard cell.endsRow == (column == plain.roles.count) else { return false }
      position = cell.next
      if column == plain.leadingCount { leadingBytes = position &- next }
    }
    guard position &- next <= plain.longestRow else { return false }
    (start, end) = (next, position)
    return true
  }

  /// The same for a row of the same sheet that has a criterion and points yet to be read: nearly every row, and no cell of it is asked
  /// what it is.
  @inline(__always)
  private mutating func advanceOnSheet(_ bytes: borrowing Span<UInt8>, _ plain: PlainScores, from next: Int) -> Bool {
    guard let criterion = PlainCell(bytes, from: next &+ leadingBytes, plain.marks), !criterion.endsRow,
      let score = PlainCell(bytes, from: criterion.next, plain.marks), score.endsRow, score.next &- next <= plain.longestRow
    else { return false }
    (self.criterion, self.score) = (criterion, score)
    (start, end) = (next, score.next)
    return true
  }
}
