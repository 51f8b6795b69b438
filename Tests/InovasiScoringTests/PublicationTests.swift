import InovasiModel
import InovasiScoring
import Testing

/// Below what the rulebook asks for, a result says what it lacks instead of passing for final.
struct PublicationTests {
  /// Shrout and Fleiss (1979): six targets, four judges; ICC(2,k) .6200505475.
  private static let panel = ["9 2 5 8", "6 1 3 2", "8 4 6 8", "7 1 2 6", "10 5 6 9", "6 2 4 7"]

  private func results(
    _ rule: Rulebook.PublicationRule?, dropping dropped: String? = nil
  ) throws -> Results {
    var book = rulebook()
    book.publication = rule
    var rows: [String] = []
    for (entry, row) in Self.panel.enumerated() {
      for (judge, points) in row.split(separator: " ").enumerated() { rows.append("E\(entry) J\(judge) s C \(points)") }
    }
    rows.removeAll { row in dropped.map { row.hasPrefix($0) } ?? false }
    return try Scoring().results(
      of: competition(book, entries: entries("E0", "E1", "E2", "E3", "E4", "E5")), scores: try table(rows))
  }

  private func points(_ text: String) throws -> Points { try Points(text: text) }

  @Test func withoutARuleNothingIsComputed() throws {
    let results = try results(nil)
    #expect(results.publication == nil)
    #expect(results.reliability.isEmpty)
  }

  @Test func coefficientsAreThoseOfThePaper() throws {
    let results = try results(Rulebook.PublicationRule(minimumICC: points("0.62"), basis: assumed))
    let stage = try #require(results.reliability.first)
    #expect((stage.entries, stage.judges, stage.sheets) == (6, 4, 24))
    #expect((try #require(stage.icc) - 0.6200505475).magnitude < 1e-9)
    #expect(results.publication?.isReady == true)
  }

  @Test func tooLowACoefficientIsAShortfall() throws {
    let results = try results(
      Rulebook.PublicationRule(minimumAlpha: points("0.8"), minimumICC: points("0.63"), basis: assumed))
    let shortfalls = try #require(results.publication).shortfalls
    #expect(shortfalls.count == 2)
    #expect(
      shortfalls.last == .icc(stage: "s", value: try #require(results.reliability.first).icc, needed: try points("0.63")))
  }

  @Test func anEntryWithTooFewSheetsNeedsAnotherJudge() throws {
    let results = try results(
      Rulebook.PublicationRule(minimumSheets: 4, basis: assumed), dropping: "E3 J2")
    #expect(
      results.publication?.shortfalls == [.needsAnotherJudge(entry: "E3", stage: "s", sheets: 3, needed: 4)])
  }

  /// On A, B and C judges differ: the squared differences within entries are 4, 4 and 0, each pair counted both ways, over 6 values: 16 ⁄ 6
  /// observed. Between all 30 ordered pairs of 50, 50, 51, 51, 52 and 52 they add up to 48: 48 ⁄ 30 expected. α = 1 − (8 ⁄ 3) ⁄ (8 ⁄ 5) = −2 ⁄ 3.
  /// On D and E they agree to the point, from 0 to 100, which makes α of all five more than 0.99.
  @Test(arguments: ["refused", "withdrawn", "ineligible", "calibration"])
  func agreementIsMeasuredOnWhoCompetes(way: String) throws {
    var book = rulebook()
    book.publication = Rulebook.PublicationRule(minimumAlpha: try points("0.8"), basis: assumed)
    var competition = competition(book, entries: entries("A", "B", "C", "D", "E"))
    let scores = try table(
      [("A", 52, 50), ("B", 50, 52), ("C", 51, 51), ("D", 0, 0), ("E", 100, 100)].flatMap { entry, first, second in
        ["\(entry) J1 s C \(first)", "\(entry) J2 s C \(second)"]
      })
    #expect(try Scoring().results(of: competition, scores: scores).publication?.isReady == true)

    var acts: [Decision.Act] = []
    var refused: [Entry.ID: [String]] = [:]
    for id in ["D", "E"] as [Entry.ID] {
      switch way {
      case "refused": refused[id] = ["X"]
      case "withdrawn": acts.append(.withdrawal(entry: id))
      case "ineligible": acts.append(.ineligibility(entry: id, from: nil))
      default: competition.entries[id == "D" ? 3 : 4].isCalibration = true
      }
    }
    let results = try Scoring().results(of: competition, scores: scores, refused: refused, decisions: log(acts))
    let stage = try #require(results.reliability.first)
    #expect((stage.entries, stage.judges, stage.sheets) == (3, 2, 6))
    #expect((try #require(stage.alpha) + 2.0 / 3).magnitude < 1e-9)
    #expect(results.publication?.shortfalls == [.alpha(stage: "s", value: stage.alpha, needed: try points("0.8"))])
    // Asked for by itself, everything is measured that is there.
    #expect(try Scoring().reliability(of: competition, scores: scores).first?.entries == 5)
  }

  /// The two that a pass mark stopped compete: their sheets count.
  @Test func agreementIsMeasuredOnWhoWasStoppedByAGateToo() throws {
    var marked = stage()
    marked.passMark = try points("60")
    var book = rulebook([marked])
    book.publication = Rulebook.PublicationRule(minimumAlpha: try points("0.8"), basis: assumed)
    let results = try Scoring().results(
      of: competition(book, entries: entries("A", "B", "C")),
      scores: try table(["A J1 s C 70", "A J2 s C 70", "B J1 s C 50", "B J2 s C 50", "C J1 s C 40", "C J2 s C 40"]))
    #expect(results.standings.map(\.entry) == ["A"])
    #expect(results.reliability.map(\.entries) == [3])
    #expect(results.publication?.isReady == true)
  }

  /// Gathered without gaps, sheets give to the last bit what the table of entries and judges gives.
  @Test(arguments: [0, 3, 7])
  func agreementIsThatOfTheTable(gaps: UInt64) throws {
    var random = Seeded(gaps + 1)
    let names = (0..<12).map { "E\($0)" }
    var rows: [String] = []
    for entry in names {
      for judge in 0..<9 where judge < 2 || UInt64.random(in: 0..<10, using: &random) >= gaps {
        rows.append("\(entry) J\(judge) s C \(Int.random(in: 1...99, using: &random)).5")
      }
    }
    let scores = try table(rows.shuffled(using: &random))
    let competition = competition(entries: names.map { Entry(id: id($0), title: $0) })
    let table = try #require(try Scoring().ratingTables(of: competition, scores: scores).first).table
    let stage = try #require(try Scoring().reliability(of: competition, scores: scores).first)
    #expect(stage.entries == 12 && stage.judges == table.judges.count && stage.sheets == rows.count)
    #expect(stage.alpha == (try KrippendorffAlpha.alpha(of: table, metric: .interval)))
    #expect(stage.icc == (try? IntraclassCorrelation(.twoWayRandomMean, of: table).value))
    #expect(stage.concordance == (try? KendallW(table).value))
    if gaps == 0 { #expect(stage.icc != nil && stage.concordance != nil) }
  }

  /// Two judges of their own for each of 15,000 entries: a table would have 450 million cells, the sheets are 30,000.
  @Test func manyJudgesTakeNoMoreThanTheirSheets() throws {
    var scores = ScoreTable()
    var entries: [Entry] = []
    for number in 0..<15_000 {
      let entry: Entry.ID = id("E\(number)")
      entries.append(Entry(id: entry, title: "Inovasi"))
      for judge in 0..<2 {
        let points = try #require(Points(number % 90 + judge))
        try scores.append(entry: entry, judge: id("J\(number)-\(judge)"), stage: "s", criterion: "C", points: points)
      }
    }
    let stage = try #require(try Scoring().reliability(of: competition(entries: entries), scores: scores).first)
    #expect((stage.entries, stage.judges, stage.sheets) == (15_000, 30_000, 30_000))
    #expect(try #require(stage.alpha) > 0.99)
    #expect(stage.icc == nil && stage.concordance == nil)
  }

  @Test func whatCannotBeComputedIsNotShown() throws {
    var book = rulebook()
    book.publication = Rulebook.PublicationRule(minimumConcordance: try points("0.1"), basis: assumed)
    let results = try Scoring().results(of: competition(book, entries: entries("A")), scores: try finals(["A": "90"]))
    #expect(
      results.publication?.shortfalls == [.concordance(stage: "s", value: nil, needed: try points("0.1"))])
  }
}
