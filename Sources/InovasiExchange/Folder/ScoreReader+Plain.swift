import InovasiModel

extension ScoreReader {
  /// Takes plain rows from the beginning of some bytes, up to the first in which anything is unusual, for which nothing is said here.
  ///
  /// - Returns: where that row begins, or the end of the last whole row.
  mutating func take(
    _ plain: PlainScores, of bytes: borrowing Span<UInt8>, line: inout Int
  ) throws(ExchangeError) -> Int {
    // The rows are no part of the reader while they are written through spans.
    var rows = ScoreTable.NumberedRows(capacity: 0)
    swap(&rows, &self.rows)
    defer { swap(&rows, &self.rows) }
    var end = 0
    repeat {
      rows.runs.removeAll(keepingCapacity: true)
      rows.count = fill(
        &rows.criteria, &rows.points, &rows.places, &rows.runs, of: bytes, plain, end: &end)
      // Room for as many rows as the file will hold if the rest of it is like its first rows.
      if rows.count == Self.blockLength, table.isEmpty {
        table.reserveCapacity(TableReader.expectedRows(of: plain.fileSize, like: rows.count, in: end))
      }
      do {
        try table.append(rows, fromLine: line)
      } catch {
        throw ExchangeError(.fileTooLarge, plain.file, ["limit": "\(Int32.max)"])
      }
      line += rows.count
    } while rows.count == Self.blockLength
    return end
  }

  /// How many rows go into the table at once: few enough to lie in the processor's cache until then.
  static var blockLength: Int { 4096 }

  /// Writes plain rows over others, until these are all written over or anything is unusual.
  ///
  /// The columns come one by one, since spans of two lists in one value would be two ways to change that value.
  ///
  /// - Parameter end: where the first row begins, and then where the last one ends that was written.
  /// - Returns: how many were written.
  private mutating func fill(
    _ criterionColumn: inout [Int16], _ pointsColumn: inout [Int], _ placeColumn: inout [Int16], _ runs: inout [ScoreTable.Run],
    of bytes: borrowing Span<UInt8>, _ plain: PlainScores, end: inout Int
  ) -> Int {
    var criterionColumn = criterionColumn.mutableSpan
    var pointsColumn = pointsColumn.mutableSpan
    var placeColumn = placeColumn.mutableSpan
    var row = PlainScoreRow(beginningAt: end)
    var count = 0
    var (entry, judge, sheetStage, lastStage) = (-1, -1, -1, -1)
    while count < Self.blockLength, row.advance(bytes, plain), let points = Points(plain: row.score) {
      let isNewSheet = !row.isOfSameSheet
      if isNewSheet {
        entry = entries.number(bytes, row.entry) { table.internEntry($0) }
        judge = judges.number(bytes, row.judge) { table.internJudge($0) }
      }
      let criterion = criteria.number(bytes, row.criterion) { table.internCriterion($0) }
      guard entry >= 0, judge >= 0, criterion >= 0 else { break }
      let stageOfCriterion = stageNumber(ofCriterion: criterion)
      // Behind the criterion, so that identifiers get their numbers in the order in which the reader of all rows gives them.
      if isNewSheet {
        sheetStage = row.stage.range.isEmpty ? -1 : stages.number(bytes, row.stage) { table.internStage($0) }
        guard sheetStage >= 0 || row.stage.range.isEmpty else { break }
      }
      let stage = sheetStage < 0 ? stageOfCriterion : sheetStage
      // More of them than a column can tell apart: the reader of all rows says so.
      guard criterion <= Int(Int16.max), stage <= Int(Int16.max) else { break }
      if isNewSheet || stage != lastStage {
        lastStage = stage
        runs.append(
          ScoreTable.Run(
            entry: Int32(truncatingIfNeeded: entry), judge: Int32(truncatingIfNeeded: judge),
            stage: Int16(truncatingIfNeeded: stage), start: Int32(truncatingIfNeeded: count)))
      }
      criterionColumn[count] = Int16(truncatingIfNeeded: criterion)
      pointsColumn[count] = points.tenThousandths
      // Further along than anybody looks, the line alone says where.
      placeColumn[count] = Int16(exactly: row.score.start - row.start + 1) ?? 0
      count &+= 1
      end = row.end
    }
    return count
  }
}

extension Points {
  /// Points as most sheets have them, digits with or without a decimal point; `nil` for anything that wants a second look: a sign, a
  /// space, a comma, three decimals that could be thousands, more than eight characters.
  @inline(__always)
  fileprivate init?(plain cell: PlainCell) {
    guard var rest = cell.word, !cell.range.isEmpty else { return nil }
    var value = 0
    var decimals = -1
    for place in 0..<(cell.end &- cell.start) {
      let digit = UInt8(truncatingIfNeeded: rest) &- 48
      rest &>>= 8
      if digit <= 9 {
        value = value &* 10 &+ Int(digit)
        if decimals >= 0 { decimals &+= 1 }
      } else {
        guard digit == 0x2E &- 48, decimals < 0, place > 0 else { return nil }
        decimals = 0
      }
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
