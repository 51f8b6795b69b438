import InovasiModel
import InovasiScoring
import Testing

/// What each kind of decision does to the results, and what it leaves alone.
struct DecisionTests {
  private let scores = ["A": "95", "B": "90", "C": "85", "D": "85", "E": "60"]

  private func tier(_ name: String, _ places: ClosedRange<Int>, ties: AwardTier.Ties = .keep) -> AwardTier {
    AwardTier(id: id(name), name: text(name), places: places, ties: ties, basis: assumed)
  }

  private func rules(_ successor: Rulebook.RevocationRule.Successor? = nil) -> Rulebook {
    var rules = rulebook(
      awards: [tier("first", 1...1), tier("second", 2...2), tier("top", 1...3)],
      incentive: Rulebook.Incentive(method: .equal, recipients: ["top"], basis: assumed))
    rules.revocation = successor.map { Rulebook.RevocationRule(successor: $0, basis: assumed) }
    return rules
  }

  private func results(_ acts: [Decision.Act], _ rules: Rulebook? = nil) throws -> Results {
    let results = try Scoring().results(
      of: competition(rules ?? self.rules(), entries: entries("A", "B", "C", "D", "E"), fund: 100),
      scores: try finals(scores), decisions: log(acts))
    #expect(results.allocations.reduce(0) { $0 + $1.amount.amount } == 100)
    return results
  }

  @Test func withoutDecisionsNothingIsDifferent() throws {
    let results = try results([])
    #expect(lines(results) == ["1 A 95", "2 B 90", "3 C 85", "3 D 85", "5 E 60"])
    #expect(lines(results.awards) == ["first 1 A", "second 2 B", "top 1 A", "top 2 B", "top 3 C", "top 3 D"])
    #expect(results.state == .draft)
    #expect(results.decisions == [])
  }

  @Test func deductionIsExactAndVisible() throws {
    let results = try results([try deduct("A", "5.0001"), try deduct("E", "60.5")])
    #expect(lines(results) == ["1 B 90", "2 A 89.9999", "3 C 85", "3 D 85", "5 E -0.5"])
    let second = results.standings[1]
    #expect(second.final == Fraction(899_999, over: 10_000))
    #expect(second.deductions.map(\.points.description) == ["5.0001"])
    #expect(second.deductions.first?.decision == DecisionReference(number: 1, document: "BA/1"))
  }

  @Test func deductionOnAStageIsWeighted() throws {
    let rules = rulebook([stage("s", 30), stage("t", 70)])
    let scores = try table(["A J s C 80", "A J t C 90", "B J s C 80", "B J t C 90"])
    let competition = competition(rules, entries: entries("A", "B"))
    let acts = log([try deduct("A", "10", stage: "s")])
    let results = try Scoring().results(of: competition, scores: scores, decisions: acts)
    #expect(lines(results) == ["1 B 87", "2 A 84"])
    #expect(results.standings[1].stages.map(\.score) == [Fraction(70), Fraction(90)])
    let explained = try #require(
      try Scoring().explanation(of: "A", in: competition, scores: scores, decisions: acts))
    #expect(explained.final == Fraction(84))
    #expect(explained.deductions == results.standings[1].deductions)
  }

  @Test func deductionOnAStageCountsForItsPassMark() throws {
    var first = stage("s")
    first.passMark = Points(80)
    let results = try Scoring().results(
      of: competition(rulebook([first]), entries: entries("A", "B")), scores: try finals(["A": "85", "B": "90"]),
      decisions: log([try deduct("A", "6", stage: "s"), try deduct("B", "11")]))
    #expect(lines(results) == ["1 B 79"])
    #expect(
      results.unranked.map(\.reason) == [.belowPassMark(stage: "s", score: Fraction(79), mark: try #require(Points(80)))])
  }

  @Test func roundedFinalIsDeductedExactly() throws {
    var rules = rulebook([stage("s", 100, [criterion("C", 100)])])
    rules.rounding = Rulebook.Rounding(places: 0, basis: assumed)
    let results = try Scoring().results(
      of: competition(rules, entries: entries("A")), scores: try finals(["A": "85.5"]),
      decisions: log([try deduct("A", "0.25")]))
    #expect(lines(results) == ["1 A 85.75"])
  }

  /// DOMjudge#1982: teams that could not win took the medals of those who could.
  @Test func whoIsOutTakesNoPlaceNoAwardAndNoMoney() throws {
    let results = try results([.ineligibility(entry: "A", from: nil), .withdrawal(entry: "C")])
    #expect(lines(results) == ["1 B 90", "2 D 85", "3 E 60"])
    #expect(lines(results.awards) == ["first 1 B", "second 2 D", "top 1 B", "top 2 D", "top 3 E"])
    #expect(results.allocations.map(\.entry) == ["B", "D", "E"])
    #expect(
      results.unranked.map(\.reason) == [
        .ineligible(DecisionReference(number: 1, document: "BA/1")),
        .withdrawn(DecisionReference(number: 2, document: "BA/2")),
      ])
  }

  @Test func whoIsOutLetsOthersThroughAGate() throws {
    var first = stage("s")
    first.advance = Stage.Advance(count: 2)
    let results = try Scoring().results(
      of: competition(rulebook([first]), entries: entries("A", "B", "C")),
      scores: try finals(["A": "90", "B": "80", "C": "70"]), decisions: log([.ineligibility(entry: "A", from: nil)]))
    #expect(lines(results) == ["1 B 80", "2 C 70"])
  }

  @Test func plenaryGivesAnAwardAndMovesNothing() throws {
    let results = try results([select("E", "top"), .exclusion(entry: "B", award: "top")])
    #expect(lines(results) == ["1 A 95", "2 B 90", "3 C 85", "3 D 85", "5 E 60"])
    #expect(
      lines(results.awards) == ["first 1 A", "second 2 B", "top 1 A", "top 3 C", "top 3 D", "top 5 E #1"])
    #expect(results.standings.last?.awards == ["top"])
    #expect(results.allocations.map(\.entry) == ["A", "C", "D", "E"])
  }

  @Test func awardThatIsTakenBackGoesToNobodyUnlessTheRulebookSaysSo() throws {
    for rules in [rules(), rules(.nobody)] {
      let results = try results([.revocation(entry: "A", award: "first")], rules)
      #expect(lines(results.awards) == ["second 2 B", "top 1 A", "top 2 B", "top 3 C", "top 3 D"])
    }
  }

  @Test func nextInLineTakesItWithoutMoving() throws {
    let results = try results([.revocation(entry: "A", award: nil)], rules(.nextInLine))
    #expect(lines(results) == ["1 A 95", "2 B 90", "3 C 85", "3 D 85", "5 E 60"])
    #expect(
      lines(results.awards) == ["first 1 B #1", "second 2 C #1", "second 2 D #1", "top 1 B", "top 2 C", "top 2 D"])
    #expect(results.standings.first?.awards == [])
  }

  @Test func nextInLineReachesWhoStoodOutside() throws {
    let rules = rules(.nextInLine)
    let results = try results(
      [.revocation(entry: "A", award: "top"), .revocation(entry: "B", award: "top")], rules)
    #expect(lines(results.awards).filter { $0.hasPrefix("top") } == ["top 1 C", "top 1 D", "top 3 E #1"])
  }

  @Test func whoIsChosenIsCountedAmongThoseWhoCompeteStill() throws {
    // A competes for it no longer, so that B is the first of the others, and does not share the second place with C and D.
    let results = try results([.revocation(entry: "A", award: "second"), select("B", "second")], rules(.nextInLine))
    #expect(lines(results.awards).filter { $0.hasPrefix("second") } == ["second 1 B #2", "second 2 C #1", "second 2 D #1"])
  }

  @Test func theLatestWordOnAnAwardCounts() throws {
    let back = try results([.revocation(entry: "A", award: nil), select("A", "first")])
    #expect(lines(back.awards).filter { $0.hasPrefix("first") } == ["first 1 A"])
    let gone = try results([select("E", "top"), .revocation(entry: "E", award: nil)])
    #expect(!lines(gone.awards).contains { $0.contains(" E") })
    #expect(gone.decisions.map(\.status) == [.idle, .idle])
  }

  @Test func lotSettlesATieAndCitesItsMinutes() throws {
    let results = try results([.lot(["D", "C"])])
    #expect(lines(results) == ["1 A 95", "2 B 90", "3 D 85", "4 C 85", "5 E 60"])
    #expect(
      results.standings[2].tie?.decidedBy == .recordedLot(["D", "C"], minutes: "#1 BA/1"))
    #expect(lines(results.awards).last == "top 3 D")
  }

  /// A lot between one of the tie and somebody else says nothing of the tie.
  @Test func lotSaysNothingOfThoseWhoWereNotDrawnAgainstEachOther() throws {
    for lot: [Entry.ID] in [["D", "A"], ["A", "D"], ["E", "C", "B"]] {
      let results = try results([.lot(lot)])
      #expect(lines(results) == lines(try self.results([])))
      #expect(results.standings[2].tie?.decidedBy == nil)
      #expect(results.decisions.map(\.status) == [.idle])
    }
  }

  @Test func lotOfWhomTheRulebooksKeysLeaveOneSaysNothing() throws {
    let rules = rulebook(tieBreak: [.earlierStart])
    var tied = entries("A", "B", "C")
    tied[0].started = CalendarDate(year: 2018, month: 1, day: 1)
    for index in 1...2 { tied[index].started = CalendarDate(year: 2019, month: 1, day: 1) }
    let scores = try finals(["A": "80", "B": "80", "C": "80"])
    let cases: [([Entry.ID], [String])] = [
      (["C", "A"], ["1 A 80", "2 B 80", "2 C 80"]), (["C", "A", "B"], ["1 A 80", "2 C 80", "3 B 80"]),
    ]
    for (lot, expected) in cases {
      let results = try Scoring().results(
        of: competition(rules, entries: tied), scores: scores, decisions: log([.lot(lot)]))
      #expect(lines(results) == expected)
    }
  }

  @Test func lotComesAfterTheRulebooksKeys() throws {
    var rules = rulebook(tieBreak: [.earlierStart])
    rules.revocation = nil
    var tied = entries("A", "B")
    tied[0].started = CalendarDate(year: 2018, month: 1, day: 1)
    tied[1].started = CalendarDate(year: 2019, month: 1, day: 1)
    let results = try Scoring().results(
      of: competition(rules, entries: tied), scores: try finals(["A": "80", "B": "80"]), decisions: log([.lot(["B", "A"])]))
    #expect(lines(results) == ["1 A 80", "2 B 80"])
    #expect(results.decisions.map(\.status) == [.idle])
  }

  @Test func correctedScoreCountsAndTheTableStays() throws {
    let scores = try finals(self.scores)
    let competition = competition(rules(), entries: entries("A", "B", "C", "D", "E"), fund: 100)
    let results = try Scoring().results(of: competition, scores: scores, decisions: log([try correct("E", "60", "96")]))
    #expect(lines(results).first == "1 E 96")
    #expect(scores == (try finals(self.scores)))
    let explained = try Scoring().explanation(
      of: "E", in: competition, scores: scores, decisions: log([try correct("E", "60", "96")]))
    #expect(explained?.stages.first?.sheets.first?.total == Fraction(96))
  }

  @Test func aFundThatADecisionMadeSharableIsNoReasonToHideTheSteps() throws {
    let rules = rulebook(
      awards: [tier("first", 1...1)],
      incentive: Rulebook.Incentive(method: .equal, cap: try #require(Rupiah(50)), recipients: ["first"], basis: assumed))
    let competition = competition(rules, entries: entries("A", "B"), fund: 100)
    let scores = try finals(["A": "95", "B": "90"])
    // One holder can be given fifty of the hundred; two of them share it out.
    #expect(throws: ScoringError.self) { try Scoring().results(of: competition, scores: scores) }
    let log = log([select("B", "first"), .frozen])
    #expect(try Scoring().results(of: competition, scores: scores, decisions: log).allocations.map(\.amount.amount) == [50, 50])
    let steps = try Scoring().steps(of: competition, scores: scores, decisions: log)
    #expect(steps.map(\.status) == [.inForce, .inForce])
    #expect(steps[0].changes.map(\.entry) == ["A", "B"])
    #expect(steps[0].changes.map(\.amountBefore.amount) == [0, 0])
    #expect(steps[0].changes.map(\.amountAfter.amount) == [50, 50])
    #expect(steps[0].changes.map(\.awardsGained) == [[], ["first"]])
    #expect(steps[1].changes.isEmpty)
  }

  @Test func whatChangesNothingSaysSo() throws {
    let results = try results([
      select("A", "first"), .exclusion(entry: "E", award: "top"), .revocation(entry: "E", award: nil), .lot(["A", "B"]),
      .withdrawal(entry: "E"), .ineligibility(entry: "E", from: nil), try deduct("E", "1"), .frozen,
    ])
    #expect(results.decisions.map(\.status) == [.idle, .idle, .idle, .idle, .inForce, .idle, .idle, .inForce])
    #expect(results.state.status == .frozen)
  }

  @Test func resultAsItStoodOnADay() throws {
    var log = log([try deduct("A", "10"), try deduct("B", "10")])
    log.decisions[1].date = log.decisions[1].date.adding(months: 1)
    let competition = competition(rules(), entries: entries("A", "B", "C", "D", "E"))
    let scores = try finals(scores)
    let first = try Scoring().results(of: competition, scores: scores, decisions: log, on: log.decisions[0].date)
    #expect(lines(first) == ["1 B 90", "2 A 85", "2 C 85", "2 D 85", "5 E 60"])
    #expect(first.decisions.count == 1)
  }

  @Test func overflowIsATypedError() throws {
    let most = Points(tenThousandths: .min)
    let act = Decision.Act.deduction(entry: "A", points: most, stage: nil)
    // Not above zero, and so refused before anything is subtracted.
    #expect(try results([act]).decisions.map(\.codes) == [["DECISION_POINTS"]])
    #expect(throws: ScoringError.self) {
      try Scoring().results(
        of: competition(entries: entries("A")), scores: try finals(["A": "1"]),
        decisions: log(
          (0..<30_000).map { _ in .deduction(entry: "A", points: Points(tenThousandths: .max), stage: nil) }))
    }
  }
}
