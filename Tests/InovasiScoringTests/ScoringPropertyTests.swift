import InovasiModel
import InovasiScoring
import Testing

/// A competition with random scores, some of them missing, twice, out of range, or by nobody.
struct Sample {
  var competition: Competition
  var rows: [ScoreTable.Row]

  init(using random: inout Seeded) throws {
    let tree = [
      criterion("A", 35), criterion("B", 65, [criterion("B1", 33), criterion("B2", 67)]), criterion("Z", 0),
    ]
    let grading = Rulebook.Grading(
      variables: [
        .init(id: "v", name: text("v"), weight: .one, source: .innovationMean)
      ],
      bands: [.init(id: "all", name: text("all"), from: .zero, to: Points(100) ?? .zero)], basis: assumed)
    let award = AwardTier(id: "top", name: text("top"), places: 1...6, ties: .cut, basis: assumed)
    let book = rulebook(
      [stage("s", 30, tree), stage("t", 70)],
      tieBreak: [.criterion("A", stage: "s"), .stage("t"), .earlierStart], awards: [award],
      incentive: Rulebook.Incentive(method: .proportional, basis: assumed), grading: grading)
    let agencies = (0..<4).map { Agency(id: id("D\($0)"), name: "Dinas \($0)") }
    let filed = (0..<24).map { number in
      Entry(
        id: id("E\(number)"), title: "Inovasi \(number)", agency: id("D\(number % 5)"),
        started: CalendarDate(year: 2018 + number % 2, month: 1, day: 1))
    }
    competition = InovasiScoringTests.competition(
      book, entries: filed, agencies: agencies, judges: ["J0", "J1", "J2"], fund: 1_234_567_891)
    rows = []
    var table = ScoreTable()
    for entry in filed {
      for judge in ["J0", "J1", "J2", "X"] {
        for (stage, criterion) in [("s", "A"), ("s", "B1"), ("s", "B2"), ("s", "Z"), ("t", "C"), ("u", "C")] {
          let draw = Int.random(in: 0..<60, using: &random)
          if draw == 0 { continue }
          // Few different points, so that there are ties.
          let points = draw == 1 ? 101 : 70 + 10 * Int.random(in: 0...2, using: &random)
          for _ in 0..<(draw == 2 ? 2 : 1) {
            try table.append(
              entry: entry.id, judge: id(judge), stage: id(stage), criterion: id(criterion),
              points: try #require(Points(points)))
          }
        }
      }
    }
    rows = (0..<table.count).map { table[$0] }
  }

  func table() throws -> ScoreTable {
    var table = ScoreTable()
    for row in rows {
      try table.append(
        entry: row.entry, judge: row.judge, stage: row.stage, criterion: row.criterion, points: row.points)
    }
    return table
  }
}

@Suite struct ScoringPropertyTests {
  @Test(arguments: 1...40)
  func orderOfInputDoesNotShow(seed: UInt64) throws {
    var random = Seeded(seed)
    var sample = try Sample(using: &random)
    let refused: [Entry.ID: [String]] = ["E3": ["X"], "E7": ["Y"]]
    let expected = try Scoring().results(of: sample.competition, scores: try sample.table(), refused: refused)
    #expect(expected.standings.count > 3)
    sample.rows.shuffle(using: &random)
    sample.competition.entries.shuffle(using: &random)
    sample.competition.judges.shuffle(using: &random)
    sample.competition.agencies.shuffle(using: &random)
    #expect(try Scoring().results(of: sample.competition, scores: try sample.table(), refused: refused) == expected)
  }

  @Test(arguments: 1...40)
  func whatHolds(seed: UInt64) throws {
    var random = Seeded(seed)
    let sample = try Sample(using: &random)
    let results = try Scoring().results(of: sample.competition, scores: try sample.table(), refused: ["E0": ["X"]])
    #expect(results.standings.count + results.unranked.count == 24)
    #expect(results.allocations.reduce(0) { $0 + $1.amount.amount } == 1_234_567_891)
    #expect(results.awards.count <= 6)
    for (index, standing) in results.standings.enumerated() {
      let better = results.standings.prefix { $0.place < standing.place }.count
      #expect(standing.place == better + 1)
      #expect(index == 0 || results.standings[index - 1].final >= standing.final)
      let equals = results.standings.filter { $0.final == standing.final }.map(\.entry).sorted()
      #expect(standing.tie?.among == (equals.count > 1 ? equals : nil))
      let shares = results.standings.filter { $0.place == standing.place }.count > 1
      if standing.tie != nil { #expect((standing.tie?.decidedBy == nil) == shares) }
    }
    for sheet in results.incompleteSheets {
      #expect(!sheet.missing.isEmpty)
      let counted = results.standings.first { $0.entry == sheet.entry }?.stages.first { $0.stage == sheet.stage }
      #expect(counted?.judges.contains(sheet.judge) != true)
    }
  }

  /// Taking a row away never has the effect of a zero: what is left is the mean of the other sheets, or no score.
  @Test(arguments: 1...10)
  func missingIsNotZero(seed: UInt64) throws {
    var random = Seeded(seed)
    let totals = (0..<4).map { _ in Int.random(in: 1...100, using: &random) }
    let rows = totals.enumerated().flatMap { ["E J\($0) s A \($1)", "E J\($0) s B \($1)"] }
    let book = rulebook([stage("s", 100, [criterion("A", 50), criterion("B", 50)])])
    for left in totals.indices {
      let kept = rows.filter { $0 != "E J\(left) s B \(totals[left])" }
      let results = try Scoring().results(of: competition(book, entries: entries("E")), scores: try table(kept))
      let others = totals.indices.filter { $0 != left }.map { Fraction(totals[$0]) }
      #expect(results.standings.first?.final == (try Fraction.mean(of: others)))
    }
  }
}
