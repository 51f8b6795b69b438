import InovasiModel
import InovasiScoring
import Testing

struct StageGateTests {
  private let basis = LegalBasis.assumption("uji")

  private func stage(
    _ id: Stage.ID, weight: Int, passMark: Int? = nil, advance: Stage.Advance? = nil, spread: Int? = nil
  ) -> Stage {
    Stage(
      id: id, name: LocalizedText(id.rawValue), weight: Weight(percent: weight) ?? .zero,
      criteria: [Criterion(id: "c", name: LocalizedText("C"), weight: .one)],
      panel: Stage.Panel(maximumSpread: spread.flatMap { Points($0) }), passMark: passMark.flatMap { Points($0) },
      advance: advance, basis: basis)
  }

  /// Entries with the scores of each stage; `nil` where a stage has none.
  private func results(
    _ stages: [Stage], _ scores: [(Entry.ID, [Int?])], rounding: Rulebook.Rounding? = nil, awards: [AwardTier] = []
  ) throws -> Results {
    var table = ScoreTable()
    for (entry, points) in scores {
      for (stage, value) in zip(stages, points) {
        guard let value, let points = Points(value) else { continue }
        try table.append(entry: entry, judge: "J", stage: stage.id, criterion: "c", points: points)
      }
    }
    let rulebook = Rulebook(
      id: "uji", title: LocalizedText("Uji"), level: .regency, stages: stages, rounding: rounding, awards: awards)
    let entries = scores.map { id, _ in
      Entry(id: id, title: id.rawValue, agency: id.rawValue < "C" ? "S" : "P", group: id.rawValue < "C" ? "umum" : "khusus")
    }
    let agencies = [
      Agency(id: "S", name: "Sekolah", participantClass: "sekolah"),
      Agency(id: "P", name: "Puskesmas", participantClass: "puskesmas"),
    ]
    return try Scoring().results(
      of: Competition(name: "Uji", edition: "1", rulebook: rulebook, agencies: agencies, entries: entries), scores: table)
  }

  @Test func passMarkStopsWhoLiesBelowIt() throws {
    let results = try results(
      [stage("a", weight: 0, passMark: 85), stage("b", weight: 100)],
      [("A", [85, 10]), ("B", [84, 99]), ("C", [90, nil])])
    #expect(results.standings.map(\.entry) == ["A"])
    #expect(
      results.unranked.map(\.reason) == [
        .belowPassMark(stage: "a", score: Fraction(84), mark: try #require(Points(85))),
        .tooFewSheets(stage: "b", complete: 0, needed: 1),
      ])
  }

  @Test(arguments: [(AwardTier.Ties.keep, ["A", "B", "C"]), (.cut, ["A"])])
  func tiesAtTheCutAreKeptOrCut(ties: AwardTier.Ties, ranked: [String]) throws {
    let results = try results(
      [stage("a", weight: 50, advance: Stage.Advance(count: 2, ties: ties)), stage("b", weight: 50)],
      [("A", [90, 50]), ("B", [80, 60]), ("C", [80, 70]), ("D", [70, 100])])
    #expect(results.standings.map(\.entry.rawValue).sorted() == ranked)
    #expect(results.unranked.contains { $0.reason == .notAdvanced(stage: "a", place: 4, count: 2) })
    #expect(results.standings.count + results.unranked.count == 4)
  }

  @Test func poolsAdvanceByThemselves() throws {
    let scores: [(Entry.ID, [Int?])] = [("A", [90]), ("B", [80]), ("C", [70]), ("D", [60])]
    for scope in [Stage.Advance.Scope.group, .participantClass] {
      let results = try results([stage("a", weight: 100, advance: Stage.Advance(count: 1, per: scope))], scores)
      #expect(results.standings.map(\.entry) == ["A", "C"])
    }
  }

  @Test func aLaterStageLooksOnlyAtThoseWhoCameToIt() throws {
    let results = try results(
      [
        stage("a", weight: 50, advance: Stage.Advance(count: 2)), stage("b", weight: 50, advance: Stage.Advance(count: 1)),
      ], [("A", [90, 10]), ("B", [80, 20]), ("C", [70, 100])])
    #expect(results.standings.map(\.entry) == ["B"])
    #expect(
      results.unranked.map(\.reason) == [
        .notAdvanced(stage: "b", place: 2, count: 1), .notAdvanced(stage: "a", place: 3, count: 2),
      ])
  }

  /// Three entries on a stage that lets one through, after a visit for which two sheets are needed.
  private func visited(_ visits: [String: Int], isOptional: Bool) throws -> (Competition, ScoreTable) {
    var visit = stage("v", weight: 0)
    visit.isOptional = isOptional
    visit.panel.minimumSheets = 2
    let stages = [visit, stage("n", weight: 100, advance: Stage.Advance(count: 1))]
    var table = ScoreTable()
    for (entry, points) in [("A", 90), ("B", 80), ("C", 70)] {
      for number in 1...2 {
        let (id, judge) = (try #require(Entry.ID(entry)), try #require(Judge.ID("J\(number)")))
        try table.append(entry: id, judge: judge, stage: "n", criterion: "c", points: try #require(Points(points)))
        guard number <= visits[entry] ?? 0 else { continue }
        try table.append(entry: id, judge: judge, stage: "v", criterion: "c", points: try #require(Points(1)))
      }
    }
    let rulebook = Rulebook(id: "uji", title: LocalizedText("Uji"), level: .regency, stages: stages)
    let entries = ["A", "B", "C"].compactMap { Entry.ID($0).map { Entry(id: $0) } }
    return (Competition(name: "Uji", edition: "1", rulebook: rulebook, entries: entries), table)
  }

  /// A has one of two sheets of the visit. It is out, whether the visit may be passed by or not, and one of the others goes on: B with
  /// 80, before C with 70.
  @Test(arguments: [true, false])
  func whoFailsAGateTakesNobodysPlaceInTheNext(isOptional: Bool) throws {
    let visits = isOptional ? ["A": 1] : ["A": 1, "B": 2, "C": 2]
    let (competition, scores) = try visited(visits, isOptional: isOptional)
    let results = try Scoring().results(of: competition, scores: scores)
    #expect(results.standings.map(\.entry) == ["B"])
    #expect(
      results.unranked.map(\.reason) == [
        .tooFewSheets(stage: "v", complete: 1, needed: 2), .notAdvanced(stage: "n", place: 2, count: 1),
      ])
    let live = try LiveRanking(competition, scores: scores)
    #expect(live.standings.map(\.entry) == ["B"])
    #expect(live.unranked == results.unranked)
  }

  /// Nobody visited A, so that it passes the visit by and goes on with 90.
  @Test func whoPassesAGateByGoesOn() throws {
    let (competition, scores) = try visited(["B": 2], isOptional: true)
    let results = try Scoring().results(of: competition, scores: scores)
    #expect(results.standings.map(\.entry) == ["A"])
    #expect(
      results.unranked.map(\.reason) == [
        .notAdvanced(stage: "n", place: 2, count: 1), .notAdvanced(stage: "n", place: 3, count: 1),
      ])
  }

  @Test func awardsOfAPoolGoByThePlaceInIt() throws {
    let awards = [
      AwardTier(id: "sekolah", name: LocalizedText("S"), places: 1...1, classes: ["sekolah"], basis: basis),
      AwardTier(id: "khusus", name: LocalizedText("K"), places: 1...1, groups: ["khusus"], basis: basis),
      AwardTier(id: "kedua", name: LocalizedText("2"), places: 2...2, basis: basis),
    ]
    let results = try results(
      [stage("a", weight: 100)], [("A", [70]), ("B", [60]), ("C", [90]), ("D", [80])], awards: awards)
    #expect(results.awards.map { "\($0.tier) \($0.entry) \($0.place)" } == ["sekolah A 1", "khusus C 1", "kedua D 2"])
  }

  @Test func judgesFarApartArePointedOut() throws {
    var table = ScoreTable()
    for (judge, points) in [("J1", 60), ("J2", 90), ("J3", 75)] {
      try table.append(
        entry: "A", judge: try #require(Judge.ID(judge)), stage: "a", criterion: "c", points: try #require(Points(points)))
    }
    for (spread, count) in [(29, 1), (30, 0)] {
      let rulebook = Rulebook(
        id: "uji", title: LocalizedText("Uji"), level: .regency, stages: [stage("a", weight: 100, spread: spread)])
      let results = try Scoring().results(
        of: Competition(name: "Uji", edition: "1", rulebook: rulebook, entries: [Entry(id: "A")]), scores: table)
      #expect(results.discrepancies.count == count)
      #expect(results.standings.map(\.final) == [Fraction(75)])
    }
  }

  @Test func roundingMakesATieOnlyWhereTheRulesAskIt() throws {
    let stages = [stage("a", weight: 33), stage("b", weight: 67)]
    let scores: [(Entry.ID, [Int?])] = [("A", [80, 80]), ("B", [82, 79])]
    #expect(try results(stages, scores).standings.map(\.place) == [1, 2])
    let rounded = try results(stages, scores, rounding: Rulebook.Rounding(places: 0, basis: basis))
    #expect(rounded.standings.map(\.place) == [1, 1])
    #expect(rounded.standings.map(\.final) == [Fraction(80), Fraction(80)])
  }

  @Test(arguments: [(1, 8, 2, "0.13"), (-1, 8, 2, "-0.13"), (1, 3, 4, "0.3333"), (5, 2, 0, "3"), (7, 1, 2, "7")])
  func halvesGoAwayFromZero(numerator: Int, denominator: Int, places: Int, text: String) throws {
    let fraction = try #require(Fraction(numerator, over: denominator))
    #expect(fraction.rounded(places: places).decimal(places: 9) == text)
  }
}
