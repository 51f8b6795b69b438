import InovasiModel
import InovasiValidation
import Testing

/// Scores that were given twice are found whatever the order of rows, and nothing else is.
struct ScoreDuplicateTests {
  /// Sheets of five entries, a few of whose scores stand twice or three times; in another order for each seed.
  private func scores(seed: Int) throws -> (table: ScoreTable, cells: [String: Int]) {
    typealias Cell = (entry: Entry.ID, judge: Judge.ID, stage: Stage.ID, criterion: Criterion.ID)
    var rows: [Cell] = []
    for number in 0..<120 {
      let cell: Cell = (
        try #require(Entry.ID("E\(number / 24)")), try #require(Judge.ID("J\(number / 8 % 3)")),
        try #require(Stage.ID(number % 8 < 4 ? "proposal" : "wawancara")), try #require(Criterion.ID("C\(number % 4)"))
      )
      rows += repeatElement(cell, count: number % 47 == 5 ? 3 : number % 29 == 3 ? 2 : 1)
    }
    // A stride without a common divisor comes by every row once.
    let stride = [1, 7, 59, 101][seed]
    #expect(rows.count % stride != 0 || stride == 1)
    var table = ScoreTable(file: "scores.csv")
    var cells: [String: Int] = [:]
    for step in rows.indices {
      let row = rows[step * stride % rows.count]
      cells["\(row.entry) scores.\(row.judge).\(row.criterion) \(row.stage)", default: 0] += 1
      try table.append(
        entry: row.entry, judge: row.judge, stage: row.stage, criterion: row.criterion,
        points: Points(tenThousandths: 800_000), line: step + 2)
    }
    return (table, cells)
  }

  @Test(arguments: 0..<4) func everyScoreThatStandsTwiceIsNamed(seed: Int) throws {
    let (table, cells) = try scores(seed: seed)
    let context = RuleContext(
      competition: Competition(
        name: "Uji", edition: "1", rulebook: Rulebook(id: "uji", title: LocalizedText("Uji"), level: .regency)),
      scores: table, affairs: Directory(), services: Directory())
    var findings: [Finding] = []
    ScoreDuplicates().check(context, into: &findings)
    let found = findings.map { ("\($0.subject.name) \($0.path) \($0.parameters["stage"] ?? "")", $0.parameters["count"] ?? "") }
    #expect(Dictionary(uniqueKeysWithValues: found) == cells.filter { $0.value > 1 }.mapValues(String.init))
    #expect(found.count > 3)
  }
}
