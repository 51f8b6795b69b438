import InovasiModel
import InovasiScoring
import Testing

@Suite struct ScoringTests {
  /// KIPP 2023 Umum: weights 0 10 15 5 30 20 5 15; the summary of weight zero is read, and need not be scored.
  @Test func kipp2023() throws {
    let weights = [0, 10, 15, 5, 30, 20, 5, 15]
    let criteria = weights.enumerated().map { criterion("C\($0)", $1) }
    let points = [80, 90, 75, 85, 70, 60, 95]
    let scores = try table(points.enumerated().map { "E J1 s C\($0 + 1) \($1)" })
    let results = try Scoring().results(
      of: competition(rulebook([stage("s", 100, criteria)]), entries: entries("E")), scores: scores)
    #expect(results.standings.map(\.final) == [Fraction(82)])
    #expect(results.incompleteSheets == [])
  }

  /// IGA presentation: 30 25 15 20 10 on 85 78 90 70 88.
  @Test func igaPresentation() throws {
    let criteria = [30, 25, 15, 20, 10].enumerated().map { criterion("C\($0)", $1) }
    let scores = try table([85, 78, 90, 70, 88].enumerated().map { "E J s C\($0) \($1)" })
    let results = try Scoring().results(
      of: competition(rulebook([stage("s", 100, criteria)]), entries: entries("E")), scores: scores)
    #expect(results.standings.first?.final == Fraction(813, over: 10))
  }

  /// A panel of five on one criterion: 80, where a known system shows 200.
  @Test func meanOfFive() throws {
    let scores = try table([80, 75, 90, 85, 70].enumerated().map { "E J\($0) s C \($1)" })
    let results = try Scoring().results(of: competition(entries: entries("E")), scores: scores)
    #expect(results.standings.first?.final == Fraction(80))
    #expect(results.standings.first?.stages.first?.judges == ["J0", "J1", "J2", "J3", "J4"])
  }

  @Test func standardRanks() throws {
    let results = try Scoring().results(
      of: competition(entries: entries("A", "B", "C", "D")),
      scores: try finals(["A": "80", "B": "85", "C": "90", "D": "85"]))
    #expect(results.standings.map(\.entry) == ["C", "B", "D", "A"])
    #expect(results.standings.map(\.place) == [1, 2, 2, 4])
    #expect(results.standings.map(\.tie?.among) == [nil, ["B", "D"], ["B", "D"], nil])
    #expect(results.standings.allSatisfy { $0.tie?.decidedBy == nil })
  }

  /// One third and 0.3333 are not a tie.
  @Test func exactness() throws {
    let scores = try table([
      "A J1 s C 33.3333", "A J2 s C 33.3333", "A J3 s C 33.3334", "B J1 s C 33.3333", "B J2 s C 33.3333",
      "B J3 s C 33.3333", "C J1 s C 33.3333", "C J2 s C 33.3333", "C J3 s C 33.3334",
    ])
    let results = try Scoring().results(of: competition(entries: entries("A", "B", "C")), scores: scores)
    #expect(results.standings.map(\.place) == [1, 1, 3])
    #expect(results.standings.last?.entry == "B")
  }

  @Test func twoStages() throws {
    let book = rulebook([stage("proposal", 30), stage("interview", 70, [criterion("P", 60), criterion("Q", 40)])])
    let scores = try table([
      "E J1 proposal C 90", "E J2 proposal C 80", "E J1 interview P 70", "E J1 interview Q 100",
      "F J1 proposal C 100",
    ])
    let results = try Scoring().results(of: competition(book, entries: entries("E", "F")), scores: scores)
    // 0.3 × 85 + 0.7 × (0.6 × 70 + 0.4 × 100) = 82.9
    #expect(results.standings.map(\.final) == [try #require(Fraction(829, over: 10))])
    #expect(results.standings.first?.stages.map(\.stage) == ["proposal", "interview"])
    #expect(results.unranked.map(\.reason) == [.tooFewSheets(stage: "interview", complete: 0, needed: 1)])
  }

  @Test func deepTree() throws {
    let tree = [
      criterion("T", 40, [criterion("T1", 50, [criterion("T11", 25), criterion("T12", 75)]), criterion("T2", 50)]),
      criterion("U", 60),
    ]
    // Points on a heading belong to nothing: neither wanted nor counted.
    let scores = try table(["E J s T11 80", "E J s T12 60", "E J s T2 90", "E J s U 70", "E J s T 100"])
    let results = try Scoring().results(
      of: competition(rulebook([stage("s", 100, tree)]), entries: entries("E")), scores: scores)
    // 0.05 × 80 + 0.15 × 60 + 0.2 × 90 + 0.6 × 70
    #expect(results.standings.first?.final == Fraction(73))
  }

  @Test func percentOfMaximum() throws {
    let five = try scale(1, 5)
    let seven = try scale(0, 7)
    let criteria = [criterion("A", 50, scale: five), criterion("B", 50, scale: seven)]
    let book = rulebook([stage("s", 100, criteria, scaling: .percentOfMaximum)])
    let results = try Scoring().results(
      of: competition(book, entries: entries("E", "F")),
      scores: try table(["E J s A 4", "E J s B 1", "F J s A 0", "F J s B 1"]))
    // half of 80 and half of 100/7; the other sheet is below the scale
    #expect(results.standings.map(\.final) == [try #require(Fraction(330, over: 7))])
    #expect(results.incompleteSheets.map(\.missing) == [["A"]])
  }

  @Test(arguments: [("mean", 86), ("median", 82), ("trimmed", 85)])
  func panels(name: String, expected: Int) throws {
    let book = rulebook([stage(panel: Stage.Panel(aggregation: name))])
    let scores = try table([80, 81, 82, 92, 95].enumerated().map { "E J\($0) s C \($1)" })
    let results = try Scoring().results(of: competition(book, entries: entries("E")), scores: scores)
    #expect(results.standings.first?.final == Fraction(expected))
  }

  @Test func refusedEntriesTakeNoPlace() throws {
    let results = try Scoring().results(
      of: competition(entries: entries("A", "B")), scores: try table(["A J s C 99", "A K s C 101", "B J s C 50"]),
      refused: ["A": ["ENTRY_TOO_YOUNG"], "NOBODY": ["X"]])
    #expect(results.standings.map(\.entry) == ["B"])
    #expect(results.unranked.map(\.reason) == [.refused(codes: ["ENTRY_TOO_YOUNG"])])
    #expect(results.incompleteSheets == [])
  }

  @Test func entryThatStandsTwiceIsRankedOnce() throws {
    let twice = entries("A") + [Entry(id: "A", title: "Lagi")]
    let results = try Scoring().results(of: competition(entries: twice), scores: try finals(["A": "50", "Z": "9"]))
    #expect(results.standings.map(\.title) == ["Inovasi A"])
    #expect(results.unranked == [])
  }
}
