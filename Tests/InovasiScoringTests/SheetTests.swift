import InovasiModel
import InovasiScoring
import Testing

/// What counts on a sheet, and what does not.
@Suite struct SheetTests {
  private let book = rulebook([stage("s", 100, [criterion("A", 50), criterion("B", 50), criterion("Z", 0)])])

  private func results(_ rows: [String], judges: [String] = []) throws -> Results {
    try Scoring().results(of: competition(book, entries: entries("E"), judges: judges), scores: try table(rows))
  }

  @Test(arguments: [
    ([], ["B"]), (["E K s B 101"], ["B"]), (["E K s B -0.0001"], ["B"]), (["E K s B 50", "E K s B 50"], ["B"]),
    (["E K s B 50", "E K s B 999"], ["B"]), (["E K s UNKNOWN 50"], ["B"]), (["E K s Z 50"], ["B"]),
  ])
  func incompleteSheetIsReportedAndLeftOut(rows: [String], missing: [String]) throws {
    let results = try results(["E J s A 80", "E J s B 60", "E K s A 10"] + rows)
    #expect(results.standings.first?.final == Fraction(70))
    #expect(results.standings.first?.stages.first?.judges == ["J"])
    #expect(
      results.incompleteSheets == [
        IncompleteSheet(entry: "E", stage: "s", judge: "K", missing: missing.map { id($0) })
      ])
  }

  @Test func sheetWithNothingThatCountsIsIncomplete() throws {
    let results = try results(["E J s UNKNOWN 5"])
    #expect(results.incompleteSheets.map(\.missing) == [["A", "B"]])
    #expect(results.unranked.map(\.reason) == [.tooFewSheets(stage: "s", complete: 0, needed: 1)])
  }

  @Test func weightZeroNeedsNoScoreAndAddsNothing() throws {
    #expect(try results(["E J s A 80", "E J s B 60", "E J s Z 100"]).standings.first?.final == Fraction(70))
  }

  /// Under a heading of weight zero nothing adds anything: E has 90 without H1, before F, which has 80 and 100 there. Under one of weight
  /// 100 %, G1 is needed, and G2 of weight zero is not.
  @Test func nothingIsNeededUnderAHeadingOfWeightZero() throws {
    let tree = [
      criterion("G", 100, [criterion("G1", 100), criterion("G2", 0)]), criterion("H", 0, [criterion("H1", 100)]),
    ]
    let results = try Scoring().results(
      of: competition(rulebook([stage("s", 100, tree)]), entries: entries("E", "F", "X")),
      scores: try table(["E J s G1 90", "F J s G1 80", "F J s H1 100", "X J s G2 100", "X J s H1 100"]))
    #expect(results.standings.map(\.entry) == ["E", "F"])
    #expect(results.standings.map(\.final) == [Fraction(90), Fraction(80)])
    #expect(results.incompleteSheets.map(\.missing) == [["G1"]])
    #expect(stage("s", 100, tree).leaves.filter(\.isRequired).map(\.criterion.id) == ["G1"])
  }

  @Test func unknownJudgeStageAndEntryDoNotCount() throws {
    let results = try results(
      ["E J s A 80", "E J s B 60", "E X s A 0", "E X s B 0", "E Y s A 1", "E J other A 0", "NOBODY J s A 100"],
      judges: ["J"])
    #expect(results.standings.map(\.final) == [Fraction(70)])
    #expect(results.incompleteSheets == [])
  }

  @Test func zeroIsAScoreAndMissingIsNot() throws {
    #expect(try results(["E J s A 0", "E J s B 0"]).standings.map(\.final) == [.zero])
    let none = try results([])
    #expect(none.standings == [])
    #expect(none.unranked.map(\.reason) == [.tooFewSheets(stage: "s", complete: 0, needed: 1)])
  }

  @Test(arguments: [(1, true), (2, true), (3, false), (0, true), (-4, true)])
  func minimumSheets(minimum: Int, isRanked: Bool) throws {
    var strict = book
    strict.stages[0].panel.minimumSheets = minimum
    let scores = try table(["E J s A 8", "E J s B 6", "E K s A 8", "E K s B 6", "E L s A 1"])
    let results = try Scoring().results(of: competition(strict, entries: entries("E")), scores: scores)
    #expect(results.standings.isEmpty != isRanked)
    if !isRanked {
      #expect(results.unranked.map(\.reason) == [.tooFewSheets(stage: "s", complete: 2, needed: minimum)])
    }
  }
}
