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

  /// IJRU, Technical Manual 3.0.0, Averaging: the examples of the manual, and one total.
  @Test(arguments: [
    ([112], 112, 1), ([112, 114], 113, 1), ([112, 114, 118], 113, 1), ([118, 112, 115], 233, 2),
    ([112, 115, 118, 119, 121], 352, 3), ([112, 115, 118, 121], 233, 2),
  ])
  func ijru(totals: [Int], numerator: Int, denominator: Int) throws {
    #expect(try ByPanelSize.ijru.score(of: totals.map { Fraction($0) }) == Fraction(numerator, over: denominator))
  }

  @Test func panelBelowTheFirstStepHasNoScore() throws {
    let rule = ByPanelSize(name: "late", [.init(from: 4, HighLowDrop()), .init(from: 2, Median())])
    #expect(try rule.score(of: [Fraction(80)]) == nil)
    #expect(try rule.score(of: [Fraction(80), Fraction(90), Fraction(70)]) == Fraction(80))
    #expect(rule.steps.map(\.from) == [2, 4])
  }

  @Test(arguments: [
    ([80, 75, 90, 85, 70], 80, 1), ([60, 80, 90], 230, 3), ([0, 70, 72, 100], 71, 1), ([5], 5, 1),
  ])
  func highLowDrop(totals: [Int], numerator: Int, denominator: Int) throws {
    #expect(try HighLowDrop().score(of: totals.map { Fraction($0) }) == Fraction(numerator, over: denominator))
  }

  @Test(arguments: [
    ([112, 115, 118], 233, 2), ([70, 71, 90, 91], 181, 2), ([10, 50, 51, 90], 101, 2), ([60, 80], 70, 1), ([60, 60, 99], 60, 1),
  ])
  func closestPair(totals: [Int], numerator: Int, denominator: Int) throws {
    #expect(try ClosestPair().score(of: totals.map { Fraction($0) }) == Fraction(numerator, over: denominator))
  }

  @Test func closestPairSeesWhatADecimalHides() throws {
    let third = try #require(Fraction(1, over: 3))
    let next = try #require(Fraction(666_667, over: 1_000_000))
    // 1/3 is nearer to 0 than to 0.666667, by a third of a millionth; were it a tie, the higher pair would count.
    #expect(try ClosestPair().score(of: [.zero, third, next]) == Fraction(1, over: 6))
  }

  @Test func consensusWaits() throws {
    #expect(try Consensus().score(of: [Fraction(80), Fraction(80), Fraction(80)]) == Fraction(80))
    #expect(try Consensus().score(of: [Fraction(80), Fraction(80), Fraction(81)]) == nil)
    #expect(try Consensus().score(of: [Fraction(80)]) == Fraction(80))
    let book = rulebook([stage(panel: Stage.Panel(aggregation: "consensus", minimumSheets: 2))])
    let scores = try table(["A J1 s C 90", "A J2 s C 90", "B J1 s C 95", "B J2 s C 85"])
    let results = try Scoring().results(of: competition(book, entries: entries("A", "B")), scores: scores)
    #expect(results.standings.map(\.entry) == ["A"])
    #expect(results.unranked.map(\.entry) == ["B"])
  }

  /// `scipy.stats.trim_mean` 1.17.1 on the totals 37 · i mod 101; the last row is exact, where SciPy's floating-point count is 28.
  @Test(arguments: [
    (10, 1000, 359, 8), (10, 2000, 265, 6), (4, 2000, 121, 4), (5, 2000, 94, 3), (9, 2000, 47, 1), (12, 1250, 429, 10),
    (100, 2900, 2086, 42),
  ])
  func shareTrimmed(count: Int, share: Int, numerator: Int, denominator: Int) throws {
    let weight = try #require(Weight(tenThousandths: share))
    let rule = try #require(ShareTrimmedMean(share: weight))
    #expect(
      try rule.score(of: (0..<count).map { Fraction($0 * 37 % 101) }) == Fraction(numerator, over: denominator))
  }

  @Test func shareOfAHalfLeavesNothing() throws {
    let half = try #require(Weight(percent: 50))
    let less = try #require(Weight(tenThousandths: 4999))
    #expect(ShareTrimmedMean(share: half) == nil)
    let most = try #require(ShareTrimmedMean(share: less))
    #expect(most.name == "trimmed49.99%")
    #expect(PanelAggregationCompatTest.failures(of: most) == [])
  }

  @Test func namesAreWhatARulebookAsksFor() {
    #expect(
      Scoring.standardAggregations.map(\.name) == [
        "mean", "median", "trimmed", "trimmed10%", "trimmed20%", "highLowDrop", "closestPair", "ijru", "consensus",
      ])
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
