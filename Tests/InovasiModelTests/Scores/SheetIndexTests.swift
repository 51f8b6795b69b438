import InovasiModel
import Testing

struct SheetIndexTests {
  private struct Score: Hashable {
    let entry: Entry.ID
    let judge: Judge.ID
    let stage: Stage.ID
    let criterion: Criterion.ID
    let points: Points
  }

  /// Scores with gaps, with one given twice alike and one given twice with other points.
  private static func scores() throws -> [Score] {
    var scores: [Score] = []
    for entry in 0..<7 {
      for judge in 0..<3 {
        for stage in ["wawancara", "proposal"] {
          for criterion in 0..<4 where (entry + judge + criterion) % 5 != 0 {
            scores.append(
              Score(
                entry: try #require(Entry.ID("E\(entry)")), judge: try #require(Judge.ID("J\(judge)")),
                stage: try #require(Stage.ID(stage)), criterion: try #require(Criterion.ID("C\(criterion)")),
                points: Points(tenThousandths: (entry * 31 + judge * 17 + criterion * 7) % 100 * 10_000)))
          }
        }
      }
    }
    let first = try #require(scores.first)
    scores.append(first)
    scores.append(
      Score(
        entry: first.entry, judge: first.judge, stage: first.stage, criterion: first.criterion,
        points: Points(tenThousandths: 990_000)))
    return scores
  }

  private static func sheets(of scores: [Score]) throws -> [Entry.ID: [Score]] {
    var table = ScoreTable()
    for score in scores {
      try table.append(
        entry: score.entry, judge: score.judge, stage: score.stage, criterion: score.criterion, points: score.points)
    }
    let index = SheetIndex(table)
    var sheets: [Entry.ID: [Score]] = [:]
    for (number, entry) in table.entries.values.enumerated() {
      sheets[entry] = index.rows(ofEntry: number).map { row in
        let row = table[row]
        return Score(
          entry: row.entry, judge: row.judge, stage: row.stage, criterion: row.criterion, points: row.points)
      }
    }
    return sheets
  }

  @Test(arguments: UInt64(0)..<30)
  func theOrderOfRowsDoesNotShow(seed: UInt64) throws {
    let scores = try Self.scores()
    var generator = SeededGenerator(seed: seed)
    #expect(try Self.sheets(of: scores.shuffled(using: &generator)) == Self.sheets(of: scores))
  }

  @Test func everyRowIsThereOnceAndInOrder() throws {
    let scores = try Self.scores()
    let sheets = try Self.sheets(of: scores)
    #expect(sheets.values.map(\.count).reduce(0, +) == scores.count)
    for (entry, rows) in sheets {
      #expect(rows.allSatisfy { $0.entry == entry })
      let keys = rows.map { ($0.stage.rawValue, $0.judge.rawValue, $0.criterion.rawValue, $0.points) }
      #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 })
    }
  }

  /// Each judge's sheet is there once, whether its rows lie side by side or not, with all of its rows.
  @Test(arguments: UInt64(0)..<30)
  func aSheetIsThereOnceWithAllOfItsRows(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let scores = try Self.scores()
    var table = ScoreTable()
    for score in seed == 0 ? scores : scores.shuffled(using: &generator) {
      try table.append(
        entry: score.entry, judge: score.judge, stage: score.stage, criterion: score.criterion, points: score.points)
    }
    let index = SheetIndex(table)
    var rows: [Int] = []
    for entry in 0..<table.entries.count {
      let sheets = index.sheets(ofEntry: entry).map { index[$0] }
      let keys = sheets.map { (table.stages[Int($0.stage)].rawValue, table.judges[Int($0.judge)].rawValue) }
      #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 })
      for sheet in sheets {
        let own = index.orderedRows(of: sheet)
        #expect(own.allSatisfy { table[$0].judge == table.judges[Int(sheet.judge)] && table[$0].entry == table.entries[entry] })
        rows += own
      }
    }
    #expect(rows.sorted() == Array(0..<table.count))
  }

  @Test func anEntryWithoutRowsHasNone() {
    var table = ScoreTable()
    let number = table.internEntry("E1")
    #expect(SheetIndex(table).rows(ofEntry: number).isEmpty)
    _ = SheetIndex(ScoreTable())
  }
}
