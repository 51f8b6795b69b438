import InovasiModel
import InovasiScoring
import Testing

/// Where one score does not fit four bytes, every sheet is added up row by row; it comes to what it always comes to.
struct LargePointsTests {
  /// A budget of up to a million beside a rubric up to a hundred. G is two hundred-thousandths of a point ahead of E, H beyond the scale.
  @Test func oneEntryWithPointsBeyondFourBytes() throws {
    let million = try scale(0, 1_000_000)
    let book = rulebook([stage("s", 100, [criterion("A", 60, scale: million), criterion("B", 40)])])
    let contest = competition(book, entries: entries("E", "F", "G", "H"))
    let modest = ["F J s A 100", "F J s B 100", "F K s A 50", "F K s B 10"]
    let scores = try table(
      [
        "E J s A 900000", "E J s B 50", "E K s A 800000.5", "E K s B 70", "G J s A 900000", "G J s B 50.0001",
        "G K s A 800000.5", "G K s B 70", "H J s A 1000000.0001", "H J s B 5",
      ] + modest)
    #expect(scores.pointsColumn.inFourBytes == nil)
    let results = try Scoring().results(of: contest, scores: scores)
    #expect(results.standings.map(\.entry) == ["G", "E", "F"])
    #expect(results.standings.map(\.place) == [1, 2, 3])
    let first = try #require(Fraction(51_002_415_002, over: 100_000))
    let second = try #require(Fraction(51_002_415, over: 100))
    #expect(results.standings.map(\.final) == [first, second, Fraction(67)])
    #expect(results.incompleteSheets == [IncompleteSheet(entry: "H", stage: "s", judge: "J", missing: ["A"])])
    #expect(results.unranked.map(\.reason) == [.tooFewSheets(stage: "s", complete: 0, needed: 1)])

    for standing in results.standings {
      let explanation = try #require(try Scoring().explanation(of: standing.entry, in: contest, scores: scores))
      #expect(explanation.final == standing.final)
    }
    // F's score is the same where all points of the table fit.
    let few = try Scoring().results(of: contest, scores: try table(modest))
    #expect(few.standings.map(\.final) == [Fraction(67)])
    #expect(few.standings.map(\.stages) == results.standings.suffix(1).map(\.stages))
  }

  /// Ten thousand times the points on a scale ten thousand times as long, which no longer fit, is the same ranking.
  @Test(arguments: ["mean", "median", "trimmed", "highLowDrop"], Stage.Scaling.allCases)
  func aMillionIsRankedAsAHundred(aggregation: String, scaling: Stage.Scaling) throws {
    func results(_ factor: Int) throws -> (scores: ScoreTable, results: Results) {
      var random = Seeded(7)
      var rows: [String] = []
      for entry in 0..<20 {
        for judge in 0..<5 {
          for criterion in ["A", "B", "D"] {
            let points = Int.random(in: 0...100, using: &random) * factor
            rows.append("E\(entry) J\(judge) s \(criterion) \(points)")
          }
        }
      }
      var rules = stage(
        "s", 100, [criterion("A", 30), criterion("B", 50), criterion("D", 20)], scaling: scaling,
        panel: Stage.Panel(aggregation: aggregation))
      rules.scale = try scale(0, 100 * factor)
      let scores = try table(rows)
      let contest = competition(rulebook([rules]), entries: (0..<20).map { Entry(id: id("E\($0)"), title: "Inovasi \($0)") })
      return (scores, try Scoring().results(of: contest, scores: scores))
    }
    let (hundred, million) = (try results(1), try results(10_000))
    #expect(hundred.scores.pointsColumn.inFourBytes != nil && million.scores.pointsColumn.inFourBytes == nil)
    #expect(hundred.results.standings.count == 20)
    #expect(million.results.standings.map(\.entry) == hundred.results.standings.map(\.entry))
    #expect(million.results.standings.map(\.place) == hundred.results.standings.map(\.place))
    let factor = Fraction(scaling == .points ? 10_000 : 1)
    let finals = try hundred.results.standings.map { try $0.final.multiplied(by: factor) }
    #expect(million.results.standings.map(\.final) == finals)
  }
}
