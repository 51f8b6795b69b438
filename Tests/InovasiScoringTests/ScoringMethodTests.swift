import InovasiModel
import InovasiScoring
import InovasiTesting
import Testing

@Suite struct ScoringMethodTests {
  private struct PlainSum: ScoringMethod {
    func contributions(of sheet: ScoreSheet) throws(ArithmeticOverflow) -> [Fraction?] {
      sheet.points.map { points in points.map { Fraction($0) } }
    }
  }

  @Test func ownMethodRanksAndExplains() throws {
    let book = rulebook([stage("s", 100, [criterion("A", 10), criterion("B", 90)])])
    let scores = try table(["E J s A 80", "E J s B 10", "F J s A 10", "F J s B 70"])
    let scoring = Scoring(method: PlainSum())
    let competition = competition(book, entries: entries("E", "F"))
    #expect(try scoring.results(of: competition, scores: scores).standings.map(\.entry) == ["E", "F"])
    let explanation = try #require(try scoring.explanation(of: "E", in: competition, scores: scores))
    #expect(explanation.final == Fraction(90))
    #expect(explanation.stages.first?.sheets.first?.items.map(\.contribution) == [Fraction(80), Fraction(10)])
  }

  @Test func keepTheContract() throws {
    let five = try scale(1, 5)
    let tree = [
      criterion("A", 30, [criterion("A1", 40), criterion("A2", 60, scale: five)]), criterion("B", 70), criterion("Z", 0),
    ]
    for scaling in Stage.Scaling.allCases {
      let stage = stage("s", 100, tree, scaling: scaling)
      #expect(ScoringMethodCompatTest.failures(of: WeightedRubric(), in: stage) == [])
      #expect(ScoringMethodCompatTest.failures(of: PlainSum(), in: stage) == [])
    }
  }

  @Test func suiteFindsFactorsThatSaySomethingElse() {
    struct Halved: ScoringMethod {
      func contributions(of sheet: ScoreSheet) throws(ArithmeticOverflow) -> [Fraction?] {
        try WeightedRubric().contributions(of: sheet)
      }
      func factors(for leaves: ScoredLeaves) throws(ArithmeticOverflow) -> [Fraction]? {
        leaves.inOrder.map { _ in Fraction(1, over: 2) ?? .zero }
      }
    }
    #expect(ScoringMethodCompatTest.failures(of: Halved(), in: stage()) != [])
  }

  @Test func sheetTakesPointsOfAnyNumber() throws {
    let leaves = ScoredLeaves(of: stage("s", 100, [criterion("A", 50), criterion("B", 50)]))
    #expect(ScoreSheet(leaves: leaves, points: []).missing == ["A", "B"])
    let points = try #require(Points(1))
    #expect(ScoreSheet(leaves: leaves, points: [points, points, points]).isComplete)
  }
}
