import InovasiModel
import InovasiScoring
import Testing

@Suite struct ExplanationTests {
  private let book = rulebook([stage("s", 30, [criterion("A", 50), criterion("B", 50)]), stage("t", 70)])

  @Test func everySheetIsListed() throws {
    let rows = [
      "E K s A 80", "E K s B 60", "E J s A 50", "E L s A 10", "E L s B 10", "E J t C 90", "F J t C 1",
    ]
    let explanation = try #require(
      try Scoring().explanation(
        of: "E", in: competition(book, entries: entries("E"), judges: ["J", "K"]), scores: try table(rows)))
    #expect(explanation.stages.map(\.stage) == ["s", "t"])
    let sheets = try #require(explanation.stages.first).sheets
    #expect(sheets.map(\.judge) == ["J", "K", "L"])
    #expect(sheets.map(\.total) == [nil, Fraction(70), nil])
    #expect(sheets.map(\.missing) == [["B"], [], ["A", "B"]])
    #expect(sheets.map(\.items.count) == [1, 2, 0])
    #expect(explanation.final == Fraction(84))
  }

  @Test func unknownEntryHasNone() throws {
    #expect(
      try Scoring().explanation(of: "X", in: competition(book, entries: entries("E")), scores: ScoreTable()) == nil)
    let unscored = try #require(
      try Scoring().explanation(of: "E", in: competition(book, entries: entries("E")), scores: ScoreTable()))
    #expect(unscored.final == nil)
    #expect(unscored.stages.allSatisfy { $0.score == nil && $0.sheets.isEmpty })
  }

  /// Items add up to totals, totals to scores, scores to the final that is ranked.
  @Test(arguments: 1...20)
  func addsUp(seed: UInt64) throws {
    var random = Seeded(seed)
    let sample = try Sample(using: &random)
    let results = try Scoring().results(of: sample.competition, scores: try sample.table())
    for standing in results.standings {
      let explanation = try #require(
        try Scoring().explanation(of: standing.entry, in: sample.competition, scores: try sample.table()))
      var final = Fraction.zero
      for part in explanation.stages {
        var totals: [Fraction] = []
        for sheet in part.sheets {
          let sum = try sheet.items.reduce(Fraction.zero) { try $0.adding($1.contribution) }
          if let total = sheet.total {
            #expect(total == sum)
            totals.append(total)
          } else {
            #expect(!sheet.missing.isEmpty)
          }
        }
        #expect(part.score == (try Fraction.mean(of: totals)))
        final = try final.adding(try #require(part.score).multiplied(by: Fraction(part.weight)))
      }
      #expect(explanation.final == standing.final)
      #expect(final == standing.final)
    }
  }
}
