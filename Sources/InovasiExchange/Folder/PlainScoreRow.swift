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
