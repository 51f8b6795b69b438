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
      // Room for as many rows and runs as the file will hold if the rest of it is like its first rows.
      if rows.count == Self.blockLength, table.isEmpty {
        let expected = TableReader.expectedRows(of: plain.fileSize, like: rows.count, in: end)
        table.reserveCapacity(expected, runs: expected / rows.count * rows.runs.count)
      }
      do {
        try table.append(rows, fromLine: line)
      } catch {
        throw ExchangeError(scoresTooManyIn: plain.file, line: line)
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
    _ criterionColumn: inout [Int16], _ pointsColumn: inout [Int32], _ placeColumn: inout [Int16], _ runs: inout [ScoreTable.Run],
    of bytes: borrowing Span<UInt8>, _ plain: PlainScores, end: inout Int
  ) -> Int {
    var criterionColumn = criterionColumn.mutableSpan
    var pointsColumn = pointsColumn.mutableSpan
    var placeColumn = placeColumn.mutableSpan
    var (row, sheet, rest) = (PlainScoreRow(beginningAt: end), PlainSheet(), RestOfSheet())
    var (count, lastStage) = (0, -1)
    while count < Self.blockLength {
      let next: (criterion: Int, points: Points, offset: Int, end: Int)
      if let cells = rest.next(bytes, at: end, plain.marks, &criteria, &writtenPoints) {
        next = cells
      } else {
        row.end = end
        guard let cells = advance(&row, of: &sheet, bytes, plain) else { break }
        next = (cells.criterion, cells.points, row.pointsOffset, row.end)
        rest = RestOfSheet(of: row, bytes, plain)
        if !row.isOfSameSheet { lastStage = -1 }
      }
      let stage = sheet.stage ?? stageNumber(ofCriterion: next.criterion)
      // More than a column can tell apart, or points that do not fit four bytes: the reader of all rows says so or takes them.
      guard next.criterion <= Int(Int16.max), stage <= Int(Int16.max), let points = Int32(exactly: next.points.tenThousandths)
      else { break }
      if stage != lastStage {
        lastStage = stage
        runs.append(sheet.run(in: stage, from: count))
      }
      criterionColumn[count] = Int16(truncatingIfNeeded: next.criterion)
      pointsColumn[count] = points
      // Further along than anybody looks, the line alone says where.
      placeColumn[count] = Int16(exactly: next.offset &+ 1) ?? 0
      count &+= 1
      end = next.end
    }
    return count
  }

  /// Goes on to the next row cell by cell, and to its sheet if that is another.
  ///
  /// - Returns: the number of the criterion, and the points; `nil` when anything is unusual.
  @inline(never)
  private mutating func advance(
    _ row: inout PlainScoreRow, of sheet: inout PlainSheet, _ bytes: borrowing Span<UInt8>, _ plain: PlainScores
  ) -> (criterion: Int, points: Points)? {
    guard let (expected, points) = row.advance(bytes, plain, &criteria, &writtenPoints) else { return nil }
    if !row.isOfSameSheet {
      sheet.entry = entries.number(bytes, row.entry) { table.internEntry($0) }
      sheet.judge = judges.number(bytes, row.judge) { table.internJudge($0) }
    }
    let criterion = expected ?? criteria.number(bytes, row.criterion) { table.internCriterion($0) }
    guard sheet.entry >= 0, sheet.judge >= 0, criterion >= 0 else { return nil }
    // The criterion's own stage before the row's, so that each gets the number that the reader of all rows gives it.
    _ = stageNumber(ofCriterion: criterion)
    if !row.isOfSameSheet {
      sheet.stage = row.stage.range.isEmpty ? nil : stages.number(bytes, row.stage) { table.internStage($0) }
    }
    return sheet.stage == -1 ? nil : (criterion, points)
  }
}

/// Whose sheet the rows at hand are of, by the numbers of the table of scores; -1 for what is no identifier.
private struct PlainSheet {
  var entry = -1
  var judge = -1
  /// The stage that the rows name; `nil` when they leave it to their criteria.
  var stage: Int?

  /// Rows of the sheet from one place on.
  func run(in stage: Int, from start: Int) -> ScoreTable.Run {
    ScoreTable.Run(
      entry: Int32(truncatingIfNeeded: entry), judge: Int32(truncatingIfNeeded: judge), stage: Int16(truncatingIfNeeded: stage),
      start: Int32(truncatingIfNeeded: start))
  }
}
