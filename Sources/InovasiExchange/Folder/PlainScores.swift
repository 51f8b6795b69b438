import InovasiModel

/// Which cells of the plain rows of a table of scores are keys, and which the points.
struct PlainScores {
  fileprivate enum Role { case entry, judge, criterion, score, stage, other }

  fileprivate let roles: [Role]
  /// How many columns there are before the first that is sure to differ from row to row: that of the criterion or of the points.
  fileprivate let leadingCount: Int
  fileprivate let separator: UInt8
  /// The most bytes that a row may have, to be sure that none of its cells has more.
  fileprivate let longestRow: Int
  fileprivate let file: String
  fileprivate let fileSize: Int

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
    leadingCount = roles.firstIndex { $0 == .criterion || $0 == .score } ?? 0
    self.separator = separator
    longestRow = reader.input.limits.maximumFieldBytes
    file = reader.file
    fileSize = reader.size
  }
}

/// The cells of one row of scores after another.
///
/// A sheet's rows begin alike, with the entry and the judge. Where a row begins with the bytes of the one before it, the cells in
/// these bytes stay where they were found the first time.
private struct PlainScoreRow {
  var entry = PlainCell.empty
  var judge = PlainCell.empty
  var criterion = PlainCell.empty
  var score = PlainCell.empty
  var stage = PlainCell.empty
  /// Where the row begins, and where the next one does.
  var start = 0
  var end = 0
  /// How many bytes the leading cells take, with the separators behind them; 0 before the first row.
  private var leadingBytes = 0

  /// Goes on to the row that begins behind this one; `false` when it has not one plain cell for each column.
  @inline(__always)
  mutating func advance(_ bytes: borrowing Span<UInt8>, _ plain: PlainScores) -> Bool {
    let next = end
    var (position, column) = (next, 0)
    if leadingBytes > 0, bytes.repeats(start, at: next, count: leadingBytes) {
      (position, column) = (next + leadingBytes, plain.leadingCount)
    }
    while column < plain.roles.count {
      guard let cell = PlainCell(bytes, from: position, separator: plain.separator) else { return false }
      switch plain.roles[column] {
      case .entry: entry = cell
      case .judge: judge = cell
      case .criterion: criterion = cell
      case .score: score = cell
      case .stage: stage = cell
      case .other: break
      }
      column += 1
      guard cell.endsRow == (column == plain.roles.count) else { return false }
      position = cell.next
      if column == plain.leadingCount { leadingBytes = position - next }
    }
    guard position - next <= plain.longestRow else { return false }
    (start, end) = (next, position)
    return true
  }
}

extension ScoreReader {
  /// Takes plain rows from the beginning of some bytes, up to the first in which anything is unusual, for which nothing is said here.
  ///
  /// - Returns: where that row begins, or the end of the last whole row.
  mutating func take(
    _ plain: PlainScores, of bytes: borrowing Span<UInt8>, line: inout Int
  ) throws(ExchangeError) -> Int {
    var row = PlainScoreRow()
    var end = 0
    while row.advance(bytes, plain), let points = Points(plain: bytes, row.score.range) {
      let entry = entries.number(bytes, row.entry) { table.internEntry($0) }
      let judge = judges.number(bytes, row.judge) { table.internJudge($0) }
      let criterion = criteria.number(bytes, row.criterion) { table.internCriterion($0) }
      guard entry >= 0, judge >= 0, criterion >= 0 else { break }
      var stage = stageNumber(ofCriterion: criterion)
      if !row.stage.range.isEmpty {
        stage = stages.number(bytes, row.stage) { table.internStage($0) }
        guard stage >= 0 else { break }
      }
      run.append(
        entry: entry, judge: judge, stage: stage, criterion: criterion, points: points, place: row.score.start - row.start + 1)
      end = row.end
      if run.count == ScoreTable.Run.capacity {
        reserve(rowsLike: run.count, in: end, plain.fileSize)
        try flush(&line, plain.file)
      }
    }
    try flush(&line, plain.file)
    return end
  }

  private mutating func flush(_ line: inout Int, _ file: String) throws(ExchangeError) {
    let count = run.count
    do {
      try table.append(&run, fromLine: line)
    } catch {
      throw ExchangeError(.fileTooLarge, file, ["limit": "\(Int32.max)"])
    }
    line += count
  }

  /// Makes room for as many rows as the file will hold if the rest of it is like its first rows, and a little.
  private mutating func reserve(rowsLike rows: Int, in bytes: Int, _ fileSize: Int) {
    guard table.isEmpty, bytes > 0 else { return }
    let expected = Double(fileSize) / Double(bytes) * Double(rows)
    table.reserveCapacity(Int(min(expected * 1.03, Double(fileSize / 4))) + 1)
  }
}

extension Points {
  /// Points as most sheets have them, digits with or without a decimal point; `nil` for anything that wants a second look: a sign, a
  /// space, a comma, three decimals that could be thousands, more digits than are certain to fit.
  @inline(__always)
  fileprivate init?(plain bytes: borrowing Span<UInt8>, _ range: Range<Int>) {
    guard (1...9).contains(range.count) else { return nil }
    var value = 0
    var decimals = -1
    var position = range.lowerBound
    while position < range.upperBound {
      let digit = bytes[position] &- 48
      if digit <= 9 {
        value = value &* 10 &+ Int(digit)
        if decimals >= 0 { decimals += 1 }
      } else {
        guard bytes[position] == 0x2E, decimals < 0, position > range.lowerBound else { return nil }
        decimals = 0
      }
      position += 1
    }
    switch decimals {
    case -1: self.init(tenThousandths: value &* 10_000)
    case 1: self.init(tenThousandths: value &* 1_000)
    case 2: self.init(tenThousandths: value &* 100)
    case 4: self.init(tenThousandths: value)
    default: return nil
    }
  }
}
