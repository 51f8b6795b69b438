import InovasiModel
import InovasiScoring
import Testing

@Suite struct ScoringErrorTests {
  @Test func unknownPanelRule() throws {
    let book = rulebook([stage(panel: Stage.Panel(aggregation: "modus"))])
    let error = ScoringError.unknownAggregation(name: "modus", stage: "s", known: ["mean", "median", "trimmed"])
    let scoring = Scoring(aggregations: [Mean(), Median(), TrimmedMean()])
    #expect(throws: error) { try scoring.results(of: competition(book), scores: ScoreTable()) }
    #expect(error.description == "The panel rule \"modus\" of stage s is not known; known are: mean, median, trimmed.")
    #expect(error.finding.code == "SCORING_UNKNOWN_AGGREGATION")
  }

  @Test func unknownAdjustment() throws {
    let book = rulebook([stage(panel: Stage.Panel(adjustment: "sihir"))])
    let error = ScoringError.unknownAdjustment(name: "sihir", stage: "s", known: ["none"])
    let scoring = Scoring(adjustments: [NoAdjustment()])
    #expect(throws: error) { try scoring.results(of: competition(book), scores: ScoreTable()) }
    #expect(error.finding.code == "SCORING_UNKNOWN_ADJUSTMENT")
  }

  /// Whoever prints an error reads a sentence, and not the name of a case.
  @Test func errorsSayWhatIsWrong() throws {
    let (fund, least) = (try #require(Rupiah(5)), try #require(Rupiah(8)))
    let error = AllocationError.fundTooSmall(fund, least: least, pot: nil)
    #expect("\(error)" == error.finding.message(in: .english))
    for error in StatisticsError.allCases { #expect("\(error)".contains(" "), "\(error)") }
    #expect("\(ScoreTableError.tooLarge)".contains("more entries"))
    #expect("\(CalendarDateError.doesNotExist)" == "the calendar has no such day")
  }

  @Test func noStages() throws {
    #expect(throws: ScoringError.noStages(rulebook: "test")) {
      try Scoring().results(of: competition(rulebook([])), scores: ScoreTable())
    }
  }

  /// Points and scales at the ends of what an integer holds: an error that names the entry, or a score; never a trap.
  @Test(arguments: [Int.max, Int.max - 1, Int.min, Int.min + 1])
  func extremePoints(points: Int) throws {
    let scale = try #require(
      Scale(from: Points(tenThousandths: .min), through: Points(tenThousandths: .max)))
    let criteria = [criterion("A", 33, scale: scale), criterion("B", 67, scale: scale)]
    for scaling in Stage.Scaling.allCases {
      let book = rulebook([stage("s", 100, criteria, scaling: scaling)])
      var scores = ScoreTable()
      for judge in ["J", "K", "L"] {
        for name in ["A", "B"] {
          try scores.append(
            entry: "E", judge: id(judge), stage: "s", criterion: id(name), points: Points(tenThousandths: points))
        }
      }
      do {
        let results = try Scoring().results(of: competition(book, entries: entries("E")), scores: scores)
        #expect(results.standings.count == 1)
      } catch {
        guard case .overflow(_, about: .entry("E")) = error else {
          Issue.record("\(error)")
          continue
        }
        #expect(error.finding.message(in: .indonesian).contains("E"))
      }
    }
  }

  @Test func integersThatOverflowFallBackToFractions() throws {
    // 0.3333 × (2^63 − 1) does not fit an integer of the stage's denominator, but the sum does as a fraction.
    let most = Points(tenThousandths: .max)
    let scale = try #require(Scale(from: .zero, through: most))
    let book = rulebook([
      stage("s", 100, [criterion("A", 50, scale: scale), criterion("B", 50, scale: scale)])
    ])
    var scores = ScoreTable()
    for name in ["A", "B"] {
      try scores.append(
        entry: "E", judge: "J", stage: "s", criterion: id(name),
        points: Points(tenThousandths: 9_000_000_000_000_000_000))
    }
    let results = try Scoring().results(of: competition(book, entries: entries("E")), scores: scores)
    #expect(results.standings.first?.final == Fraction(900_000_000_000_000))
  }
}
