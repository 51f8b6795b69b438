import InovasiModel
import Testing

struct ScoreTableTests {
  @Test func keepsRowsAsTheyAreTwiceToo() throws {
    var table = ScoreTable(file: "scores.csv")
    for line in [2, 3] {
      try table.append(
        entry: "E1", judge: "J1", stage: "proposal", criterion: "C1", points: Points(tenThousandths: 875_000), line: line)
    }
    #expect(table.count == 2)
    #expect(table.entries.count == 1)
    #expect(table[1].line == 3)
    #expect(table[1].points.description == "87.5")
    #expect(try JSON.roundTrip(table) == table)
  }

  /// Rows that were mended in a file of their own say so after they were written down.
  @Test func rowsKeepTheirFiles() throws {
    var table = ScoreTable(file: "scores.csv")
    for (file, line) in [(nil, 2), ("ditolak/scores.csv", 2), ("ditolak/scores.csv", 3), (nil, 3)] as [(String?, Int)] {
      table.begin(file: file)
      try table.append(entry: "E1", judge: "J1", stage: "S", criterion: "C1", points: .zero, line: line, place: 9)
    }
    let again = try JSON.roundTrip(table)
    #expect(again == table)
    #expect(
      (0..<again.count).map { again.location(ofRow: $0)?.description } == [
        "scores.csv:2:9", "ditolak/scores.csv:2:9", "ditolak/scores.csv:3:9", "scores.csv:3:9",
      ])
    #expect(again[0].file == nil && again[1].file == "ditolak/scores.csv")
  }

  @Test func refusesNumbersThatItNeverGave() throws {
    var table = ScoreTable()
    #expect(throws: ScoreTableError.unknownNumber) {
      try table.append(entry: 0, judge: 0, stage: 0, criterion: 0, points: .zero)
    }
    let entry = table.internEntry("E1")
    let judge = table.internJudge("J1")
    let stage = table.internStage("S")
    let criterion = table.internCriterion("C")
    #expect(throws: ScoreTableError.unknownNumber) {
      try table.append(entry: -1, judge: judge, stage: stage, criterion: criterion, points: .zero)
    }
    #expect(throws: ScoreTableError.tooLarge) {
      try table.append(entry: entry, judge: judge, stage: stage, criterion: criterion, points: .zero, line: Int.max)
    }
    #expect(ScoreTableError.tooLarge.description.contains("lines"))
    #expect(table.isEmpty)
    try table.append(entry: entry, judge: judge, stage: stage, criterion: criterion, points: .zero, line: 1)
    #expect(table.count == 1)
    #expect(table.runs.count == 1 && table.criterionColumn.count == 1 && table.place(ofRow: 0) == 0)
  }

  /// Many rows at once are what they are one by one, and refused whole when one of their numbers was never given.
  @Test func takesColumnsAtOnce() throws {
    var table = ScoreTable(file: "scores.csv")
    for (entry, judge) in [("E1", "J1"), ("E2", "J2")] as [(Entry.ID, Judge.ID)] {
      _ = (table.internEntry(entry), table.internJudge(judge))
    }
    for (stage, criterion) in [("S1", "C1"), ("S2", "C2")] as [(Stage.ID, Criterion.ID)] {
      _ = (table.internStage(stage), table.internCriterion(criterion))
    }
    var single = table
    var rows = ScoreTable.NumberedRows(capacity: 8)
    rows.count = 5
    rows.runs = [
      ScoreTable.Run(entry: 0, judge: 1, stage: 0, start: 0), ScoreTable.Run(entry: 1, judge: 0, stage: 1, start: 3),
    ]
    rows.places = [ScoreTable.PlaceRun(start: 0, place: 12), ScoreTable.PlaceRun(start: 2, place: 13)]
    for row in 0..<5 { (rows.criteria[row], rows.points[row]) = (Int16(row % 2), Int32(row) * 10_000) }
    // What stands behind the rows means nothing.
    rows.criteria[7] = 99
    for first in [2, 7] {
      try table.append(rows, fromLine: first)
      for row in 0..<5 {
        try single.append(
          entry: row < 3 ? 0 : 1, judge: row < 3 ? 1 : 0, stage: row < 3 ? 0 : 1, criterion: row % 2,
          points: Points(tenThousandths: row * 10_000), line: first + row, place: row < 2 ? 12 : 13)
      }
    }
    #expect(table == single)

    for (number, criterion, start) in [(0, 2, 0), (0, -1, 0), (2, 0, 0), (-1, 0, 0), (0, 0, 1)] as [(Int32, Int16, Int32)] {
      var wrong = rows
      wrong.criteria[4] = criterion
      wrong.runs[0] = ScoreTable.Run(entry: number, judge: number, stage: Int16(number), start: start)
      #expect(throws: ScoreTableError.unknownNumber) { try table.append(wrong, fromLine: 12) }
    }
    for start in [0, 5, -1] as [Int32] {
      var wrong = rows
      wrong.runs[1] = ScoreTable.Run(entry: 1, judge: 0, stage: 1, start: start)
      #expect(throws: ScoreTableError.unknownNumber) { try table.append(wrong, fromLine: 12) }
      (wrong.runs, wrong.places[1]) = (rows.runs, ScoreTable.PlaceRun(start: start, place: 13))
      #expect(throws: ScoreTableError.unknownNumber) { try table.append(wrong, fromLine: 12) }
    }
    for places in [[], [ScoreTable.PlaceRun(start: 1, place: 12)]] {
      var wrong = rows
      wrong.places = places
      #expect(throws: ScoreTableError.unknownNumber) { try table.append(wrong, fromLine: 12) }
    }
    #expect(throws: ScoreTableError.tooLarge) { try table.append(rows, fromLine: Int(Int32.max) - 3) }
    #expect(table == single)
  }

  @Test(arguments: UInt64(0)..<30)
  func everyRowKeepsItsLine(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var table = ScoreTable(file: "scores.csv")
    var lines: [Int] = []
    while lines.count < 200 {
      // Lines that follow one another, lines that do not, and rows that came from no file.
      let first = Bool.random(using: &generator) ? Int.random(in: 0...300, using: &generator) : 0
      for step in 0..<Int.random(in: 1...20, using: &generator) { lines.append(first == 0 ? 0 : first + step) }
    }
    for line in lines {
      try table.append(entry: "E1", judge: "J1", stage: "S", criterion: "C1", points: .zero, line: line)
    }
    #expect((0..<table.count).map(table.line(ofRow:)) == lines)
    #expect(table.location(ofRow: 0)?.line == (lines[0] > 0 ? lines[0] : nil))
    #expect(try JSON.roundTrip(table) == table)
  }

  /// Points that stand anywhere in their lines, in runs and out of them; too far along, or at no place at all, the line alone says where.
  @Test(arguments: UInt64(0)..<30)
  func everyRowKeepsItsPlace(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var table = ScoreTable(file: "scores.csv")
    var places: [Int] = []
    while places.count < 200 {
      let place = [0, 1, 17, 18, 32_767].randomElement(using: &generator) ?? 0
      places += Array(repeating: place, count: Int.random(in: 1...20, using: &generator))
    }
    for (row, place) in places.enumerated() {
      let judge: Judge.ID = row % 3 == 0 ? "J2" : "J1"
      let given = place == 0 && row % 2 == 0 ? 40_000 : place
      try table.append(entry: "E1", judge: judge, stage: "S", criterion: "C1", points: .zero, line: row + 2, place: given)
    }
    #expect((0..<table.count).map(table.place(ofRow:)) == places)
    #expect((0..<table.count).map { table.location(ofRow: $0)?.column ?? 0 } == places)
    #expect(table.location(ofRow: table.count) == nil && table.location(ofRow: -1) == nil)
    #expect(try JSON.roundTrip(table) == table)
    let kept = table.keeping { $0 == "J1" }
    #expect((0..<kept.count).map(kept.place(ofRow:)) == places.enumerated().filter { $0.offset % 3 != 0 }.map(\.element))
  }

  /// Rows in any order: what a run says of its rows is what was added, and no two neighbours are one sheet.
  @Test(arguments: UInt64(0)..<20)
  func runsSayWhatEachRowIsOf(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var table = ScoreTable()
    var added: [(entry: Entry.ID, judge: Judge.ID, stage: Stage.ID)] = []
    for number in 0..<300 {
      let entry = try #require(Entry.ID("E\(Int.random(in: 0...2, using: &generator))"))
      let judge = try #require(Judge.ID("J\(Int.random(in: 0...1, using: &generator))"))
      let stage = try #require(Stage.ID(Bool.random(using: &generator) ? "proposal" : "wawancara"))
      added.append((entry, judge, stage))
      try table.append(entry: entry, judge: judge, stage: stage, criterion: "C1", points: .zero, line: number + 2)
    }
    #expect((0..<table.count).map { table[$0].entry } == added.map(\.entry))
    #expect((0..<table.count).map { table[$0].judge } == added.map(\.judge))
    #expect((0..<table.count).map { table[$0].stage } == added.map(\.stage))
    #expect(table.runs.indices.flatMap { Array(table.rows(ofRun: $0)) } == Array(0..<table.count))
    for number in table.runs.indices {
      #expect(table.rows(ofRun: number).allSatisfy { table.run(ofRow: $0) == table.runs[number] })
    }
    let sheets = table.runs.map { [Int($0.entry), Int($0.judge), Int($0.stage)] }
    #expect(zip(sheets, sheets.dropFirst()).allSatisfy { $0 != $1 })
    #expect(sheets.count < table.count)
  }

  @Test func anInternerGivesANumberOnce() {
    var interner = Interner<String>()
    #expect([interner.intern("b"), interner.intern("a"), interner.intern("b")] == [0, 1, 0])
    #expect(interner.values == ["b", "a"])
    #expect(interner.number(of: "c") == nil)
    #expect(interner[1] == "a")
  }
}
