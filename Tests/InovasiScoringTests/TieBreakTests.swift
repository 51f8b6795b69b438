import InovasiModel
import InovasiScoring
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite struct TieBreakTests {
  private let criteria = [criterion("A", 50), criterion("B", 50)]

  private func standings(
    _ keys: [TieBreak.Key], _ rows: [String], of filed: [Entry] = entries("E", "F", "G"), stages: [Stage]? = nil
  ) throws -> [Standing] {
    let book = rulebook(stages ?? [stage("s", 100, criteria)], tieBreak: keys)
    return try Scoring().results(of: competition(book, entries: filed), scores: try table(rows)).standings
  }

  private let tied = [
    "E J s A 70", "E J s B 70", "F J s A 60", "F J s B 80", "G J s A 80", "G J s B 60",
  ]

  @Test func criterionDecides() throws {
    let key = TieBreak.Key.criterion("A", stage: "s")
    let standings = try standings([key], tied)
    #expect(standings.map(\.entry) == ["G", "E", "F"])
    #expect(standings.map(\.place) == [1, 2, 3])
    #expect(standings.allSatisfy { $0.tie == TieResolution(among: ["E", "F", "G"], decidedBy: key) })
  }

  @Test func criterionMeanIsOverCompleteSheets() throws {
    // F's second sheet lacks B, so that its 100 on A does not count.
    let key = TieBreak.Key.criterion("A", stage: "s")
    #expect(try standings([key], tied + ["F K s A 100"]).map(\.entry) == ["G", "E", "F"])
  }

  @Test func pointsOfAJudgeWhoStoodBackDecideNoTie() throws {
    // E and F both come to 70 by J: E has 60 and 80, F has 70 and 70. F's 70 on A goes before E's 60. With K, who stood back from
    // E and wrote 100 all the same, the mean of E on A would be 80.
    let key = TieBreak.Key.criterion("A", stage: "s")
    let rows = ["E J s A 60", "E J s B 80", "E K s A 100", "E K s B 100", "F J s A 70", "F J s B 70"]
    for kind in Absence.Kind.allCases {
      var competition = competition(
        rulebook([stage("s", 100, criteria)], tieBreak: [key], awards: [Self.first]), entries: entries("E", "F"))
      competition.absences = [Absence(entry: "E", judge: "K", stage: "s", kind: kind)]
      let scores = try table(rows)
      let results = try Scoring().results(of: competition, scores: scores)
      #expect(results.standings.map(\.entry) == ["F", "E"])
      #expect(results.standings.map(\.place) == [1, 2])
      #expect(results.standings.map(\.final) == [Fraction(70), Fraction(70)])
      #expect(results.awards.map(\.entry) == ["F"])
      #expect(try LiveRanking(competition, scores: scores).standings.map(\.entry) == ["F", "E"])

      let matrix = try DecisionMatrix(competition, stage: "s", scores: scores)
      #expect(matrix.alternatives == ["E", "F"])
      #expect(matrix.values == [[60, 80], [70, 70]])
    }
  }

  private static let first = AwardTier(id: "juara", name: text("Juara"), places: 1...1, basis: assumed)

  @Test func stageDecides() throws {
    let stages = [stage("s", 50), stage("t", 50)]
    let rows = ["E J s C 60", "E J t C 80", "F J s C 80", "F J t C 60"]
    let standings = try standings([.stage("t")], rows, of: entries("E", "F"), stages: stages)
    #expect(standings.map(\.entry) == ["E", "F"])
    #expect(standings.map(\.tie?.decidedBy) == [.stage("t"), .stage("t")])
  }

  @Test func earlierStartDecidesAndNoDateGoesLast() throws {
    var filed = entries("E", "F", "G", "H")
    filed[1].started = try CalendarDate(iso: "2020-05-01")
    filed[2].started = try CalendarDate(iso: "2019-05-01")
    let rows = ["E", "F", "G", "H"].flatMap { ["\($0) J s A 70", "\($0) J s B 70"] }
    let standings = try standings([.earlierStart], rows, of: filed)
    #expect(standings.map(\.entry) == ["G", "F", "E", "H"])
    #expect(standings.map(\.place) == [1, 2, 3, 3])
    #expect(standings.map(\.tie?.decidedBy) == [.earlierStart, .earlierStart, nil, nil])
  }

  @Test func sharedPlaceIsCountedByAllWhoShareIt() throws {
    var filed = entries("E", "F", "G", "H")
    filed[0].started = try CalendarDate(iso: "2020-05-01")
    filed[1].started = filed[0].started
    let rows = ["E 70", "F 70", "G 70", "H 10"].flatMap { row in
      let cells = row.split(separator: " ")
      return ["A", "B"].map { "\(cells[0]) J s \($0) \(cells[1])" }
    }
    let standings = try standings([.earlierStart], rows, of: filed)
    #expect(standings.map(\.place) == [1, 1, 3, 4])
    #expect(standings.map(\.tie?.decidedBy) == [nil, nil, .earlierStart, nil])
  }

  @Test func recordedLotDecides() throws {
    let key = TieBreak.Key.recordedLot(["F", "UNKNOWN", "G", "F"], minutes: "BA/7/2021")
    let standings = try standings([key], tied)
    #expect(standings.map(\.entry) == ["F", "G", "E"])
    #expect(standings.map(\.place) == [1, 2, 3])
  }

  /// A lot that was drawn for another tie, or of whose entries one alone is left in this one, says nothing of those who took no part in it;
  /// the keys behind it decide.
  @Test(arguments: [["F"], ["F", "UNKNOWN"], ["UNKNOWN"]] as [[Entry.ID]])
  func aLotDecidesOnlyBetweenThoseDrawn(lot: [Entry.ID]) throws {
    let key = TieBreak.Key.recordedLot(lot, minutes: "BA/7/2021")
    #expect(try standings([key], tied).map(\.place) == [1, 1, 1])
    #expect(try standings([key], tied).allSatisfy { $0.tie?.decidedBy == nil })
    let second = TieBreak.Key.recordedLot(["G", "E"], minutes: "BA/8/2021")
    #expect(try standings([key, second], tied).map(\.entry) == ["G", "E", "F"])
    #expect(try standings([key, second], tied).allSatisfy { $0.tie?.decidedBy == second })
  }

  @Test func chainGoesOnWhereAKeyLeavesATie() throws {
    let rows = [
      "E J s A 60", "E J s B 80", "F J s A 60", "F J s B 80", "G J s A 80", "G J s B 60",
    ]
    let (first, second) = (
      TieBreak.Key.criterion("A", stage: "s"), TieBreak.Key.recordedLot(["F", "E"], minutes: "1")
    )
    let standings = try standings([first, second], rows)
    #expect(standings.map(\.entry) == ["G", "F", "E"])
    #expect(standings.map(\.tie?.decidedBy) == [first, second, second])
  }

  @Test func withoutKeysEqualScoresShareAPlace() throws {
    let standings = try standings([], tied)
    #expect(standings.map(\.entry) == ["E", "F", "G"])
    #expect(standings.map(\.place) == [1, 1, 1])
    #expect(standings.map(\.tie) == Array(repeating: TieResolution(among: ["E", "F", "G"], decidedBy: nil), count: 3))
  }

  @Test func ownTieBreakersTakeThePlaceOfTheRulebooks() throws {
    let book = rulebook([stage("s", 100, criteria)])
    let scoring = Scoring(tieBreakers: [CriterionTieBreaker("B", stage: "s")])
    let results = try scoring.results(of: competition(book, entries: entries("E", "F", "G")), scores: try table(tied))
    #expect(results.standings.map(\.entry) == ["F", "E", "G"])
  }

  /// The larger team goes first.
  private struct LargerTeam: TieBreaker {
    let key = TieBreak.Key.other(LocalizedText(id: "tim yang lebih besar", en: "the larger team"))

    func compare(_ lhs: Candidate, _ rhs: Candidate) -> TieOrder {
      let (left, right) = (lhs.entry.team.count, rhs.entry.team.count)
      return left == right ? .same : left > right ? .before : .after
    }
  }

  @Test func aTieBreakFromOutsideGoesByItsOwnName() throws {
    var filed = entries("E", "F", "G")
    filed[1].team = ["Ani", "Budi"]
    let book = rulebook([stage("s", 100, criteria)], tieBreak: [.earlierStart])
    let results = try Scoring(tieBreakers: [LargerTeam()])
      .results(of: competition(book, entries: filed), scores: try table(tied))
    #expect(results.standings.map(\.entry) == ["F", "E", "G"])
    #expect(results.standings.map(\.tie?.decidedBy) == [LargerTeam().key, nil, nil])
    // Results that were written can be read again.
    let read = try JSONDecoder().decode(Results.self, from: try JSONEncoder().encode(results))
    #expect(read.standings.map(\.tie) == results.standings.map(\.tie))
    // A rulebook cannot carry out what only a program knows: nothing is set apart.
    #expect(try standings([LargerTeam().key], tied, of: filed).map(\.place) == [1, 1, 1])
  }

  /// The larger team goes first, among those that were visited.
  private struct LargerTeamVisited: TieBreaker {
    let visited: Set<Entry.ID>
    var key: TieBreak.Key { .other(LocalizedText(id: "kunjungan", en: "visits")) }

    func compare(_ lhs: Candidate, _ rhs: Candidate) -> TieOrder {
      func team(_ candidate: Candidate) -> Int { visited.contains(candidate.entry.id) ? candidate.entry.team.count : -1 }
      let (left, right) = (team(lhs), team(rhs))
      return left == right ? .same : left > right ? .before : .after
    }

    func covers(_ entry: Entry.ID) -> Bool { visited.contains(entry) }
  }

  /// A key from outside may cover a part of the entries, as a lot does: a tie with one of them alone stays as it is, in a full run and in
  /// one that follows changes.
  @Test(arguments: [([], [1, 1, 1]), (["F"], [1, 1, 1]), (["F", "G"], [1, 2, 3])] as [(Set<Entry.ID>, [Int])])
  func aTieBreakFromOutsideMayCoverAPart(visited: Set<Entry.ID>, places: [Int]) throws {
    var filed = entries("E", "F", "G")
    filed[0].team = ["Ani", "Budi", "Citra"]
    filed[1].team = ["Dewi", "Eko"]
    let scoring = Scoring(tieBreakers: [LargerTeamVisited(visited: visited)])
    let contest = competition(rulebook([stage("s", 100, criteria)]), entries: filed)
    let results = try scoring.results(of: contest, scores: try table(tied))
    #expect(results.standings.map(\.place) == places)
    #expect(results.standings.map(\.entry) == (visited.count == 2 ? ["F", "G", "E"] : ["E", "F", "G"]))

    var live = try LiveRanking(contest, scores: try table(tied), scoring: scoring)
    for entry in ["F", "E", "G"] as [Entry.ID] {
      _ = try live.apply(.refuse(entry, codes: ["UJI"]))
      _ = try live.apply(.admit(entry))
    }
    #expect(live.standings(atPlaces: 1...3) == results.standings)
  }
}
