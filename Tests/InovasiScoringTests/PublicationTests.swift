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

  @Test func whatCannotBeComputedIsNotShown() throws {
    var book = rulebook()
    book.publication = Rulebook.PublicationRule(minimumConcordance: try points("0.1"), basis: assumed)
    let results = try Scoring().results(of: competition(book, entries: entries("A")), scores: try finals(["A": "90"]))
    #expect(
      results.publication?.shortfalls == [.concordance(stage: "s", value: nil, needed: try points("0.1"))])
  }
}
