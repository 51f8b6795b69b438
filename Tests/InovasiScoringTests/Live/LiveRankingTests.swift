import InovasiModel
import InovasiScoring
import Testing

struct LiveRankingTests {
  /// After every one of many random changes the ranking is what a full run makes of the changed data.
  @Test(arguments: LiveSettings.all, 1...2 as ClosedRange<UInt64>)
  func equalsAFullRunAfterEveryChange(setting: LiveModel.Setting, seed: UInt64) throws {
    var model = LiveModel(setting, seed: seed)
    var live = try model.live()
    var results = try model.results()
    try expect(live, equals: results)
    for step in 0..<60 {
      let change = model.change()
      let (before, earlier) = (results, live)
      var next = model
      next.take(change)
      do {
        results = try next.results()
      } catch {
        // What a full run refuses is refused here, too, and nothing is changed by it.
        #expect(throws: ScoringError.self) { try live.apply(change) }
        try expect(live, equals: before)
        continue
      }
      model = next
      let move = try live.apply(change)
      try expect(live, equals: results)
      #expect(move == self.move(of: change.entry, before, results), "\(change)")
      guard step % 10 == 0 else { continue }
      try expect(earlier, equals: before)
      #expect(try live.results() == results)
      let moves = live.moves(since: earlier)
      let moved = Set(before.standings.map(\.entry) + results.standings.map(\.entry))
        .map { self.move(of: $0, before, results) }.filter { !$0.isStill }
      #expect(Set(moves) == Set(moved))
      #expect(moves.map { $0.placeAfter ?? .max } == moves.map { $0.placeAfter ?? .max }.sorted())
    }
  }

  /// Changes that are made together come to what they come to one after the other.
  @Test(arguments: LiveSettings.all)
  func manyAtOnceAreOneAfterTheOther(setting: LiveModel.Setting) throws {
    var model = LiveModel(setting, seed: 9)
    var live = try model.live()
    for _ in 0..<8 {
      let before = try model.results()
      var next = model
      let changes = (0..<7).map { _ in next.change() }
      for change in changes { next.take(change) }
      guard let results = try? next.results() else { continue }
      model = next
      let moves = try live.apply(contentsOf: changes)
      try expect(live, equals: results)
      #expect(moves == Set(changes.map(\.entry)).sorted().map { move(of: $0, before, results) })
    }
    #expect(try live.apply(contentsOf: []) == [])
  }

  /// Each setting is worth its name only when it has ties, places and entries without one to show.
  @Test func settingsShowWhatTheyAreFor() throws {
    var ties = 0
    var reasons: Set<String> = []
    for setting in LiveSettings.all {
      var model = LiveModel(setting, seed: 2)
      for _ in 0..<40 {
        model.take(model.change())
        guard let results = try? model.results() else { continue }
        ties += results.standings.count { $0.tie?.decidedBy != nil }
        reasons.formUnion(results.unranked.map { String("\($0.reason)".prefix { $0 != "(" }) })
      }
    }
    #expect(ties > 100)
    #expect(
      reasons == [
        "refused", "tooFewSheets", "belowPassMark", "notAdvanced", "awaitingSheets", "needsAnotherJudge", "undecided",
        "calibration", "ineligible", "withdrawn",
      ])
  }

  @Test func oneScoreMovesAnEntryPastOthers() throws {
    let competition = competition(entries: entries("A", "B", "C"))
    var live = try LiveRanking(competition, scores: try finals(["A": "90", "B": "80", "C": "70"]))
    let cell = ScoreCell(entry: "C", judge: "J", stage: "s", criterion: "C")
    let move = try live.apply(.set(try Points(text: "95.5"), in: cell))
    #expect(
      move
        == RankingMove(
          entry: "C", placeBefore: 3, placeAfter: 1, finalBefore: Fraction(70), finalAfter: Fraction(191, over: 2)))
    #expect(live.standings.map(\.entry) == ["C", "A", "B"])
    #expect(live.standings(atPlaces: 2...9).map(\.entry) == ["A", "B"])
    #expect(live.standings(atPlaces: Int.min...1).map(\.entry) == ["C"])
    #expect(live.standings(atPlaces: -5...0).isEmpty && live.standings(atPlaces: 4...Int.max).isEmpty)
    #expect(try live.apply(.clear(cell)).placeAfter == nil)
    #expect(live.reason(of: "C") == .tooFewSheets(stage: "s", complete: 0, needed: 1))
    #expect(live.count == 2 && live.place(of: "C") == nil && live.standing(of: "C") == nil && live.reason(of: "A") == nil)
  }

  /// One goes, and two others whom it kept behind a gate come to the very score that it had: they tie with one another, not with it.
  @Test func thoseWhoComeToTheScoreOfOneThatGoesTie() throws {
    var gate = stage("t", 50)
    gate.advance = Stage.Advance(count: 1)
    let book = rulebook([stage("s", 50), gate])
    let scores = try table([
      "A J s C 90", "A J t C 70", "B J s C 90", "B J t C 70", "C J s C 70", "C J t C 90",
    ])
    var live = try LiveRanking(competition(book, entries: entries("A", "B", "C")), scores: scores)
    #expect(live.standings.map(\.entry) == ["C"])
    try live.apply(.unfile("C"))
    try expect(live, equals: Scoring().results(of: competition(book, entries: entries("A", "B")), scores: scores))
    #expect(live.place(of: "A") == 1 && live.place(of: "B") == 1)
  }

  /// What does not fit is refused by name, and the ranking is as it was.
  @Test func anOverflowChangesNothing() throws {
    var wide = stage()
    wide.scale = try #require(Scale(from: .zero, through: Points(tenThousandths: .max)))
    wide.criteria = [criterion("C", 50), criterion("D", 50)]
    let rows = ["A J s C 1", "A J s D 1", "B J s C 1", "B J s D 2"]
    var live = try LiveRanking(competition(rulebook([wide]), entries: entries("A", "B")), scores: try table(rows))
    let before = live.standings
    let huge = RankingChange.set(
      Points(tenThousandths: .max), in: ScoreCell(entry: "A", judge: "J", stage: "s", criterion: "C"))
    let other = RankingChange.set(
      Points(tenThousandths: .max - 1), in: ScoreCell(entry: "A", judge: "J", stage: "s", criterion: "D"))
    #expect(throws: ScoringError.self) { try live.apply(contentsOf: [huge, other]) }
    #expect(live.standings == before)
  }

  /// Scores that were mended in a file of their own stay there when others change, of the same entry and of another.
  @Test func scoresKeepTheirFiles() throws {
    var scores = ScoreTable(file: "scores.csv")
    for (entry, judge, file) in [("A", "J", nil), ("A", "K", "ditolak/scores.csv"), ("B", "J", "ditolak/scores.csv")]
      as [(Entry.ID, Judge.ID, String?)]
    {
      scores.begin(file: file)
      try scores.append(entry: entry, judge: judge, stage: "s", criterion: "C", points: try Points(text: "70"), line: 5, place: 1)
    }
    var live = try LiveRanking(competition(entries: entries("A", "B")), scores: scores)
    try live.apply(.set(try Points(text: "80"), in: ScoreCell(entry: "A", judge: "J", stage: "s", criterion: "C")))
    let after = try live.scores()
    let places = (0..<after.count).map { "\(after[$0].entry) \(after[$0].judge) \(after.location(ofRow: $0)?.description ?? "")" }
    #expect(places.sorted() == ["A J scores.csv", "A K ditolak/scores.csv:5:1", "B J ditolak/scores.csv:5:1"])
  }

  // MARK: Comparing

  private func expect(_ live: LiveRanking, equals results: Results) throws {
    let standings = results.standings.map(\.bare)
    #expect(live.standings == standings)
    #expect(live.unranked == results.unranked)
    #expect(live.count == standings.count)
    for standing in standings {
      #expect(live.place(of: standing.entry) == standing.place)
      #expect(live.standing(of: standing.entry) == standing)
    }
    for unranked in results.unranked { #expect(live.reason(of: unranked.entry) == unranked.reason) }
    for first in [1, 2, 4, 7] {
      #expect(
        live.standings(atPlaces: first...(first + 2)) == standings.filter { (first...(first + 2)).contains($0.place) })
    }
  }

  private func move(of entry: Entry.ID, _ before: Results, _ after: Results) -> RankingMove {
    let was = before.standings.first { $0.entry == entry }
    let now = after.standings.first { $0.entry == entry }
    return RankingMove(
      entry: entry, placeBefore: was?.place, placeAfter: now?.place, finalBefore: was?.final, finalAfter: now?.final)
  }
}
