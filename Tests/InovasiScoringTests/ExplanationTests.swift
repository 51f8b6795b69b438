import InovasiModel
import InovasiScoring
import Testing

@Suite struct ExplanationTests {
  private let book = rulebook([stage("s", 30, [criterion("A", 50), criterion("B", 50)]), stage("t", 70)])

  /// Sheets are filled in in more orders than are told apart; one by one they come to what all of them came to together.
  @Test func sheetsInManyOrdersAreExplainedAsTheyCount() throws {
    let names = ["A", "B", "C", "D", "E", "F", "G"]
    let book = rulebook([stage("s", 100, zip(names, [10, 10, 10, 20, 20, 20, 10]).map { criterion($0, $1) })])
    var random = Seeded(3)
    var rows: [String] = []
    for entry in 1000..<2300 {
      for name in names.shuffled(using: &random) {
        rows.append("E\(entry) J s \(name) \(Int.random(in: 0...100, using: &random))")
      }
    }
    let contest = competition(book, entries: (1000..<2300).map { Entry(id: id("E\($0)"), title: "Inovasi \($0)") })
    let scores = try table(rows)
    let results = try Scoring().results(of: contest, scores: scores)
    let explainer = try Scoring().explainer(of: contest, scores: scores, results: results)
    var live = try LiveRanking(contest, scores: scores)
    for standing in results.standings.prefix(40) {
      #expect(try explainer.explanation(of: standing.entry)?.final == standing.final)
      #expect(try live.apply(.refuse(standing.entry, codes: ["X"])).finalAfter == nil)
      #expect(try live.apply(.admit(standing.entry)).finalAfter == standing.final)
    }
    #expect(live.standings.map(\.final) == results.standings.map(\.final))
  }

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

  // MARK: Rounding

  /// Stage s: the mean of 71 and 70 is 70.5, rounded 71, less 3 is 68; times 40 % is 27.2. Stage t: 80, times 60 % is 48. Together 75.2,
  /// rounded 75, less 1.5 is 73.5.
  @Test func everyStepOfRoundingIsThere() throws {
    var book = rulebook([stage("s", 40), stage("t", 60)])
    book.rounding = Rulebook.Rounding(places: 0, stages: true, basis: assumed)
    let competition = competition(book, entries: entries("E"))
    let scores = try table(["E J s C 71", "E K s C 70", "E J t C 80"])
    let decisions = log([try deduct("E", "3", stage: "s"), try deduct("E", "1.5")])
    let explanation = try #require(
      try Scoring().explanation(of: "E", in: competition, scores: scores, decisions: decisions))
    let exact = try #require(Fraction(141, over: 2))
    #expect(
      explanation.stages.map(\.rounding) == [
        Explanation.Rounding(exact, places: 0), Explanation.Rounding(Fraction(80), places: 0),
      ])
    #expect(explanation.stages.map { $0.rounding?.rounded } == [Fraction(71), Fraction(80)])
    #expect(explanation.stages.map { $0.rounding?.changes } == [true, false])
    #expect(explanation.stages.map(\.score) == [Fraction(68), Fraction(80)])
    #expect(explanation.stages.map(\.contribution) == [Fraction(136, over: 5), Fraction(48)])
    #expect(explanation.rounding?.exact == Fraction(376, over: 5))
    #expect(explanation.rounding?.rounded == Fraction(75))
    #expect(explanation.final == Fraction(147, over: 2))

    // Stages alone, the final score alone, and neither.
    book.rounding = Rulebook.Rounding(places: 0, stages: true, final: false, basis: assumed)
    let stages = try #require(
      try Scoring().explanation(of: "E", in: InovasiScoringTests.competition(book, entries: entries("E")), scores: scores))
    #expect(stages.rounding == nil && stages.stages.allSatisfy { $0.rounding != nil })
    book.rounding = Rulebook.Rounding(places: 0, basis: assumed)
    let final = try #require(
      try Scoring().explanation(of: "E", in: InovasiScoringTests.competition(book, entries: entries("E")), scores: scores))
    #expect(final.rounding?.exact == Fraction(381, over: 5) && final.stages.allSatisfy { $0.rounding == nil })
    book.rounding = nil
    let none = try #require(
      try Scoring().explanation(of: "E", in: InovasiScoringTests.competition(book, entries: entries("E")), scores: scores))
    #expect(none.rounding == nil && none.stages.allSatisfy { $0.rounding == nil })
  }

  // MARK: Without a judge

  /// What an entry would come to without each judge.
  private func influences(
    of entry: Entry.ID, in competition: Competition, _ rows: [String]
  ) throws -> [Explanation.JudgeInfluence] {
    let scores = try table(rows)
    let results = try Scoring().results(of: competition, scores: scores)
    return try #require(
      try Scoring().explanation(of: entry, in: competition, scores: scores, results: results)
    ).influences
  }

  /// The pass mark is 50. A has 60 and stands first; without J its 20 is below the mark. D has 45 and no place; without K it has 90, and
  /// would stand first, before A with 60 and B with 55.
  @Test func withoutAJudgeAPassMarkHoldsToo() throws {
    var marked = stage()
    let mark = try #require(Points(50))
    marked.passMark = mark
    let competition = competition(rulebook([marked]), entries: entries("A", "B", "C", "D"))
    let rows = [
      "A J s C 100", "A K s C 20", "B J s C 55", "B K s C 55", "C J s C 10", "C K s C 10", "D J s C 90", "D K s C 0",
    ]
    func below(_ score: Int) -> Unranked.Reason { .belowPassMark(stage: "s", score: Fraction(score), mark: mark) }
    #expect(
      try influences(of: "A", in: competition, rows) == [
        .init(judge: "J", final: Fraction(20), place: nil, reason: below(20)), .init(judge: "K", final: Fraction(100), place: 1),
      ])
    #expect(
      try influences(of: "D", in: competition, rows) == [
        .init(judge: "J", final: .zero, place: nil, reason: below(0)), .init(judge: "K", final: Fraction(90), place: 1),
      ])
    // A run without J on A says the same: B alone is ranked.
    let again = try Scoring().results(of: competition, scores: try table(Array(rows.dropFirst())))
    #expect(again.standings.map(\.entry) == ["B"])
    #expect(again.unranked.first?.reason == below(20))
  }

  /// Two go on: B with 85 and A with 80, before C with 70. Without J, A has 60, and stands behind C.
  @Test(arguments: AwardTier.Ties.allCases)
  func withoutAJudgeOthersMayGoOn(ties: AwardTier.Ties) throws {
    var cut = stage()
    cut.advance = Stage.Advance(count: 2, ties: ties)
    let competition = competition(rulebook([cut]), entries: entries("A", "B", "C"))
    let rows = ["A J s C 100", "A K s C 60", "B J s C 85", "B K s C 85", "C J s C 70", "C K s C 70"]
    let behind = Unranked.Reason.notAdvanced(stage: "s", place: 3, count: 2)
    #expect(
      try influences(of: "A", in: competition, rows) == [
        .init(judge: "J", final: Fraction(60), place: nil, reason: behind), .init(judge: "K", final: Fraction(100), place: 1),
      ])
    #expect(
      try influences(of: "B", in: competition, rows).map(\.place) == [1, 1])
    #expect(
      try influences(of: "C", in: competition, rows)
        == ["J", "K"].map { (judge: Judge.ID) in
          Explanation.JudgeInfluence(judge: judge, final: Fraction(70), place: nil, reason: behind)
        })
  }

  /// An entry waits for the sheets of those who were assigned; nobody waits for a judge who is left out.
  @Test func nobodyWaitsForTheJudgeWhoIsLeftOut() throws {
    var held = stage()
    held.panel.treatments.missing = .hold
    var competition = competition(rulebook([held]), entries: entries("A", "B"))
    competition.assignments = ["A", "B"].flatMap { entry in
      ["J", "K"].map { Assignment(entry: id(entry), judge: id($0), stage: "s") }
    }
    let rows = ["A J s C 90", "A K s C 94", "B J s C 80", "B K s C 80"]
    #expect(
      try influences(of: "A", in: competition, rows) == [
        .init(judge: "J", final: Fraction(94), place: 1), .init(judge: "K", final: Fraction(90), place: 1),
      ])
  }

  @Test func withoutAJudgeThereMayBeTooFewSheets() throws {
    var strict = stage()
    strict.panel.minimumSheets = 2
    let competition = competition(rulebook([strict]), entries: entries("A"))
    let lacking = Unranked.Reason.tooFewSheets(stage: "s", complete: 1, needed: 2)
    #expect(
      try influences(of: "A", in: competition, ["A J s C 90", "A K s C 94"])
        == ["J", "K"].map { (judge: Judge.ID) in
          Explanation.JudgeInfluence(judge: judge, final: nil, place: nil, reason: lacking)
        })
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
