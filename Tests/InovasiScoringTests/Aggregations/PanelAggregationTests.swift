import InovasiModel
import InovasiScoring
import InovasiTesting
import Testing

@Suite struct PanelAggregationTests {
  @Test(arguments: [
    ([112, 114], 113, 1), ([112, 115, 118, 119, 121], 352, 3), ([80, 75, 90, 85, 70], 80, 1), ([5], 5, 1),
  ])
  func trimmed(totals: [Int], numerator: Int, denominator: Int) throws {
    #expect(
      try TrimmedMean().score(of: totals.map { Fraction($0) }) == Fraction(numerator, over: denominator))
  }

  @Test(arguments: [([3, 1, 2], 2, 1), ([4, 1, 2, 9], 3, 1), ([1, 2], 3, 2), ([7], 7, 1)])
  func median(totals: [Int], numerator: Int, denominator: Int) throws {
    #expect(try Median().score(of: totals.map { Fraction($0) }) == Fraction(numerator, over: denominator))
  }

  @Test func keepTheContract() {
    for aggregation in Scoring.standardAggregations {
      #expect(PanelAggregationCompatTest.failures(of: aggregation) == [])
    }
  }

  @Test func suiteFindsMissingAsZeroAndOrder() {
    struct FirstOrZero: PanelAggregation {
      let name = "first"
      func score(of totals: [Fraction]) throws(ArithmeticOverflow) -> Fraction? { totals.first ?? .zero }
    }
    let failures = PanelAggregationCompatTest.failures(of: FirstOrZero())
    #expect(failures.contains { $0.contains("missing is not zero") })
    #expect(failures.contains { $0.contains("the order of") })
  }

  /// The engine takes the mean on integers; a rule that it does not know goes the long way round. Both are the same number.
  @Test func meanOnIntegersIsTheMean() throws {
    struct LongMean: PanelAggregation {
      let name = "long"
      func score(of totals: [Fraction]) throws(ArithmeticOverflow) -> Fraction? { try Fraction.mean(of: totals) }
    }
    var random = Seeded(11)
    let criteria = [criterion("A", 33), criterion("B", 33, [criterion("B1", 7), criterion("B2", 93)]), criterion("C", 34)]
    let scores = try table(
      (0..<60).flatMap { entry in
        (0...entry % 5).flatMap { judge in
          ["A", "B1", "B2", "C"].map { "E\(entry) J\(judge) s \($0) \(Int.random(in: 0...99, using: &random)).\(entry)" }
        }
      })
    let filed = (0..<60).map { Entry(id: id("E\($0)")) }
    let short = competition(rulebook([stage("s", 100, criteria)]), entries: filed)
    let long = competition(
      rulebook([stage("s", 100, criteria, panel: Stage.Panel(aggregation: "long"))]), entries: filed)
    let expected = try Scoring(aggregations: [LongMean()]).results(of: long, scores: scores)
    #expect(try Scoring().results(of: short, scores: scores) == expected)
    #expect(expected.standings.count == 60)
  }

  @Test func ruleThatAsksForMoreLeavesTheEntryUnranked() throws {
    struct Pair: PanelAggregation {
      let name = "pair"
      func score(of totals: [Fraction]) throws(ArithmeticOverflow) -> Fraction? {
        totals.count < 2 ? nil : try Fraction.mean(of: totals)
      }
    }
    let book = rulebook([stage(panel: Stage.Panel(aggregation: "pair"))])
    let results = try Scoring(aggregations: [Pair()]).results(
      of: competition(book, entries: entries("A")), scores: try finals(["A": "50"]))
    #expect(results.unranked.map(\.reason) == [.undecided(stage: "s", aggregation: "pair", complete: 1)])
  }
}
