import InovasiModel

extension ScoreReader {
  /// Takes plain rows from the beginning of some bytes, up to the first in which anything is unusual, for which nothing is said here.
  ///
  /// - Returns: where that row begins, or the end of the last whole row.
  mutating func take(
    _ plain: PlainScoreLayout, of bytes: borrowing Span<UInt8>, line: inout Int
  ) throws(ExchangeError) -> Int {
    // The rows are no part of the reader while they are written through spans.
    var rows = ScoreTable.NumberedRows(capacity: 0)
    swap(&rows, &self.rows)
    defer { swap(&rows, &self.rows) }
    var end = 0
    repeat {
      rows.runs.removeAll(keepingCapacity: true)
      rows.places.removeAll(keepingCapacity: true)
      rows.count = fill(&rows.criteria, &rows.points, &rows.runs, &rows.places, of: bytes, plain, end: &end)
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
  /// A row is first tried as one more of the sheet at hand (``RestOfSheet``), then cell by cell (``PlainScoreRow``). Where it
  /// is not plain, lacks a key or its points, or holds more than a column can tell apart, the reader of all rows takes it, and says what there
  /// is to say.
  ///
  /// The columns come one by one, since spans of two lists in one value would be two ways to change that value.
  ///
  /// - Parameter end: where the first row begins, and then where the last one ends that was written.
  /// - Returns: how many were written.
  private mutating func fill(
    _ criterionColumn: inout [Int16], _ pointsColumn: inout [Int32], _ runs: inout [ScoreTable.Run],
    _ places: inout [ScoreTable.PlaceRun], of bytes: borrowing Span<UInt8>, _ plain: PlainScoreLayout, end: inout Int
  ) -> Int {
    var criterionColumn = criterionColumn.mutableSpan
    var pointsColumn = pointsColumn.mutableSpan
    var (row, sheet, rest) = (PlainScoreRow(beginningAt: end), PlainSheet(), RestOfSheet())
    var order = CriterionOrder(separator: plain.marks.separator)
    var (count, position, lastStage, lastPlace) = (0, end, Int16(-1), Int16(-1))
    while count < Self.blockLength {
      let score: PlainScore
      if let next = rest.next(bytes, at: position, plain.marks, &order, &writtenPoints) {
        (score, position) = next
      } else {
        row.end = position
        guard let next = advance(&row, of: &sheet, bytes, plain, &order) else { break }
        (score, position) = (next, row.end)
        rest = RestOfSheet(of: row, bytes, plain)
        if !row.isOfSameSheet { lastStage = -1 }
      }
      let stage = sheet.stage ?? score.stage
      if stage != lastStage {
        lastStage = stage
        runs.append(sheet.run(in: stage, from: count))
      }
      if score.place != lastPlace {
        lastPlace = score.place
        places.append(ScoreTable.PlaceRun(start: Int32(truncatingIfNeeded: count), place: score.place))
      }
      criterionColumn[count] = score.criterion
      pointsColumn[count] = score.points
      count &+= 1
    }
    end = position
    return count
  }

  /// Goes on to the next row cell by cell, and to its sheet if that is another.
  ///
  /// - Returns: what it says; `nil` when anything is unusual.
  @inline(never)
  private mutating func advance(
    _ row: inout PlainScoreRow, of sheet: inout PlainSheet, _ bytes: borrowing Span<UInt8>, _ plain: PlainScoreLayout,
    _ order: inout CriterionOrder
  ) -> PlainScore? {
    guard let (expected, points) = row.advance(bytes, plain, &order, &writtenPoints) else { return nil }
    if !row.isOfSameSheet {
      sheet.entry = entries.number(bytes, row.entry) { table.internEntry($0) }
      sheet.judge = judges.number(bytes, row.judge) { table.internJudge($0) }
    }
    guard sheet.entry >= 0, sheet.judge >= 0, let (criterion, stage) = expected ?? criterion(of: row, bytes, &order)
    else { return nil }
    if !row.isOfSameSheet, !row.stage.range.isEmpty {
      guard let stage = Int16(exactly: stages.number(bytes, row.stage) { table.internStage($0) }), stage >= 0 else { return nil }
      sheet.stage = stage
    } else if !row.isOfSameSheet {
      sheet.stage = nil
    }
    // Further along than anybody looks, the line alone says where.
    return PlainScore(criterion: criterion, stage: stage, points: points, place: Int16(exactly: row.pointsOffset &+ 1) ?? 0)
  }

  /// The number of a row's criterion, and that of its stage, which gets it before the row's own does, as in the reader of all rows.
  private mutating func criterion(
    of row: PlainScoreRow, _ bytes: borrowing Span<UInt8>, _ order: inout CriterionOrder
  ) -> (number: Int16, stage: Int16)? {
    let number = criteria.number(bytes, row.criterion) { table.internCriterion($0) }
    guard number >= 0, let short = Int16(exactly: number), let stage = Int16(exactly: stageNumber(ofCriterion: number))
    else { return nil }
    order.append(row.criterion, number: short, stage: stage)
    return (short, stage)
  }
}

/// Whose sheet the rows at hand are of, by the numbers of the table of scores; -1 for what is no identifier.
private struct PlainSheet {
  var entry = -1
  var judge = -1
  /// The stage that the rows name; `nil` when they leave it to their criteria.
  var stage: Int16?

  /// Rows of the sheet from one place on. The table of scores has no more entries and judges than four bytes tell apart, as it has no more rows.
  func run(in stage: Int16, from start: Int) -> ScoreTable.Run {
    ScoreTable.Run(
      entry: Int32(truncatingIfNeeded: entry), judge: Int32(truncatingIfNeeded: judge), stage: stage,
      start: Int32(truncatingIfNeeded: start))
  }
}
