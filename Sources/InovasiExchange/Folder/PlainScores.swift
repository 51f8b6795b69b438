import InovasiModel

/// Where the keys and the points stand in the plain rows of a table of scores.
struct PlainScores {
  fileprivate let rows: PlainRows
  fileprivate let entry: Int
  fileprivate let judge: Int
  fileprivate let criterion: Int
  fileprivate let score: Int
  fileprivate let stage: Int?
  fileprivate let file: String

  /// `nil` for a table whose rows cannot be read as they stand: no delimited file, or one in which copies of rows are replaced.
  init?(_ reader: TableReader) {
    guard let separator = reader.separator, reader.takesEveryRow, let entry = reader.columnOf["innovation"],
      let judge = reader.columnOf["judge"], let criterion = reader.columnOf["criterion"], let score = reader.columnOf["score"],
      let rows = PlainRows(separator: separator, cellCount: reader.columnCount, longest: reader.input.limits.maximumFieldBytes)
    else { return nil }
    self.rows = rows
    (self.entry, self.judge, self.criterion, self.score) = (entry, judge, criterion, score)
    stage = reader.columnOf["stage"]
    file = reader.file
  }
}

extension ScoreReader {
  /// Takes plain rows from the beginning of some bytes, up to the first in which anything is unusual, for which nothing is said here.
  ///
  /// - Returns: where that row begins, or the end of the last whole row.
  mutating func take(
    _ plain: PlainScores, of bytes: borrowing Span<UInt8>, line: inout Int
  ) throws(ExchangeError) -> Int {
    // A copy of its own, so that what changes with every byte stays in registers.
    var rows = plain.rows
    rows.restart()
    var end = 0
    while rows.next(bytes) {
      let score = rows.range(plain.score)
      guard let points = Points(plain: bytes, score) else { break }
      let entry = entries.number(bytes, rows, plain.entry) { table.internEntry($0) }
      let judge = judges.number(bytes, rows, plain.judge) { table.internJudge($0) }
      let criterion = criteria.number(bytes, rows, plain.criterion) { table.internCriterion($0) }
      guard entry >= 0, judge >= 0, criterion >= 0 else { break }
      var stage = stageNumber(ofCriterion: criterion)
      if let column = plain.stage, !rows.range(column).isEmpty {
        stage = stages.number(bytes, rows, column) { table.internStage($0) }
        guard stage >= 0 else { break }
      }
      run.append(
        entry: entry, judge: judge, stage: stage, criterion: criterion, points: points,
        place: score.lowerBound - rows.start + 1)
      end = rows.end
      if run.count == Self.longestRun { try flush(&line, plain.file) }
    }
    try flush(&line, plain.file)
    return end
  }

  /// How many rows go into the table at once: few enough to lie in the processor's cache until then.
  private static let longestRun = 4096

  private mutating func flush(_ line: inout Int, _ file: String) throws(ExchangeError) {
    let count = run.count
    do {
      try table.append(&run, fromLine: line)
    } catch {
      throw ExchangeError(.fileTooLarge, file, ["limit": "\(Int32.max)"])
    }
    line += count
  }

  /// Makes room for as many rows as a file of this size will hold if they are as long as most.
  mutating func reserve(rowsOfFileOf size: Int) {
    guard table.isEmpty else { return }
    table.reserveCapacity(size / Self.commonRow)
  }

  /// The bytes of `I0000001,J07,C1,58.3` and its line feed.
  private static let commonRow = 21
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
