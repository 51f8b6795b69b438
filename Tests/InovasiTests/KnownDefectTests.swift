import Inovasi
import Testing

/// Defects found in innovation apps of Indonesian regions, each as something that cannot happen here.
struct KnownDefectTests {
  private func results(_ rows: [(judge: String, points: String)], minimumSheets: Int = 1) throws -> Results {
    let criterion = Criterion(id: "C", name: LocalizedText("C"), weight: .one)
    let rulebook = Rulebook(
      id: "uji", title: LocalizedText("Uji"), level: .regency,
      stages: [
        Stage(
          id: "s", name: LocalizedText("S"), criteria: [criterion], panel: Stage.Panel(minimumSheets: minimumSheets),
          basis: .assumption("uji"))
      ])
    var scores = ScoreTable()
    for row in rows {
      try scores.append(
        entry: "E", judge: try #require(Judge.ID(row.judge)), stage: "s", criterion: "C",
        points: try Points(text: row.points))
    }
    return try Scoring().results(
      of: Competition(name: "Uji", edition: "1", rulebook: rulebook, entries: [Entry(id: "E")]), scores: scores)
  }

  /// chimeyant/inovasi-banten-server: the sum of five judges over a constant of 2 made 200 of a mean of 80.
  @Test func theMeanIsOverTheSheetsThatAreThere() throws {
    let five = try results(zip(["A", "B", "C", "D", "E"], ["80", "75", "90", "85", "70"]).map { ($0, $1) })
    #expect(five.standings.map(\.final) == [Fraction(80)])
  }

  /// The same: one column for each of five judges, so that a sixth had nowhere to go.
  @Test(arguments: [1, 2, 5, 6, 40])
  func thereCanBeAnyNumberOfJudges(count: Int) throws {
    let results = try results((0..<count).map { ("J\($0)", "\(50 + $0 % 2)") })
    #expect(results.standings.first?.stages.first?.judges.count == count)
  }

  /// hamkaamin/jatim_berdasi: a judge who was assigned and has not scored counted as zero.
  @Test func aJudgeWhoHasNotScoredIsNoZero() throws {
    let one = try results([("A", "80")])
    #expect(one.standings.map(\.final) == [Fraction(80)])
    #expect(try results([("A", "80")], minimumSheets: 2).standings.isEmpty)
  }

  /// dartikaanie/inovasiapps: scores kept by entry and criterion without the judge, so that the second judge wrote over the first.
  @Test func twoJudgesOnOneCriterionBothCount() throws {
    let two = try results([("A", "80"), ("B", "60")])
    #expect(two.standings.map(\.final) == [Fraction(70)])
  }

  /// masyud123/ta_rumah_inovasi: totals came from the browser through `parseInt`, and were trusted.
  @Test func decimalsAreKeptAndTotalsAreDerived() throws {
    let results = try results([("A", "82.75")])
    #expect(results.standings.first?.final.description == "331/4")
    #expect(results.standings.first?.final.decimal(fixedPlaces: 2) == "82.75")
  }

  /// The same: a batch of scores was saved as often as it had rows.
  @Test func computingTwiceIsComputingOnce() throws {
    let rows = [("A", "82.75"), ("B", "60.5")]
    #expect(try results(rows) == results(rows))
  }

  /// agungsetiob/inovasi-tanbu: nothing compared the trial with the application.
  @Test func aTrialAfterTheApplicationIsAFinding() throws {
    var entry = Entry(id: "E")
    entry.trialStarted = CalendarDate(year: 2020, month: 5, day: 1)
    entry.started = CalendarDate(year: 2020, month: 4, day: 1)
    let rulebook = Rulebook(id: "uji", title: LocalizedText("Uji"), level: .regency)
    let report = Validator(rules: .standard).validate(
      Competition(name: "Uji", edition: "1", rulebook: rulebook, entries: [entry]), scores: ScoreTable(),
      affairs: IndonesianCatalog.standard, services: IndonesianCatalog.standard)
    let finding = report.findings.first { $0.code == "DATE_ORDER" }
    #expect(finding?.message(in: .indonesian).contains("2020-05-01") == true)
    #expect(finding?.message(in: .indonesian).contains("2020-04-01") == true)
  }

  /// DOMjudge issue 1982: teams out of competition consumed medals.
  @Test func whoIsRefusedConsumesNoAward() throws {
    let criterion = Criterion(id: "C", name: LocalizedText("C"), weight: .one)
    let rulebook = Rulebook(
      id: "uji", title: LocalizedText("Uji"), level: .regency,
      stages: [Stage(id: "s", name: LocalizedText("S"), criteria: [criterion], basis: .assumption("uji"))],
      awards: [AwardTier(id: "emas", name: LocalizedText("Emas"), places: 1...1, basis: .assumption("uji"))])
    var scores = ScoreTable()
    try scores.append(entry: "A", judge: "J", stage: "s", criterion: "C", points: try Points(text: "90"))
    try scores.append(entry: "B", judge: "J", stage: "s", criterion: "C", points: try Points(text: "80"))
    let results = try Scoring().results(
      of: Competition(name: "Uji", edition: "1", rulebook: rulebook, entries: [Entry(id: "A"), Entry(id: "B")]),
      scores: scores, refused: ["A": ["X"]])
    #expect(results.awards.map(\.entry) == ["B"])
    #expect(results.unranked.map(\.entry) == ["A"])
  }
}
