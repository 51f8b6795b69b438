import Inovasi
import Testing

/// Questions to what an evaluation came to.
struct OutcomeTests {
  @Test(arguments: [Folders.malang, Folders.decisions])
  func findingsAboutAnEntryAreAllThatNameIt(folder: String) throws {
    let outcome = try Evaluation().run(folder: folder)
    let entries = Set(outcome.competition.entries.map(\.id) + ["AAAA", "zzzz"])
    for entry in entries {
      let own = outcome.findings.filter { $0.subject == .entry(entry) || $0.subject == .score(entry) }
      #expect(outcome.findings(about: entry) == own)
    }
    let refusals = Dictionary(grouping: outcome.findings.filter { $0.refusedEntry != nil }) { $0.refusedEntry ?? "AAAA" }
    #expect(outcome.refusals(of: entries) == refusals)
    #expect(!refusals.isEmpty || folder == Folders.decisions)
    #expect(outcome.refusals(of: ["AAAA"]).isEmpty)
  }

  /// A SAKIP value of 850 for 85 is said, and named.
  @Test func aValueOffTheBandsIsAFinding() throws {
    var loaded = try Evaluation().load(folder: Folders.malang)
    let value = try #require(loaded.competition.agencyVariables.first)
    #expect(try !Evaluation().evaluate(loaded).findings.contains { $0.code == "GRADE_OFF_BANDS" })
    loaded.competition.agencyVariables[0].value = try #require(Points(850))
    // The mean of the agency's innovations may be missing, which leaves it without a grade.
    loaded.competition.rulebook.grading?.missing = .zero
    let found = try Evaluation().evaluate(loaded).findings.filter { $0.code == "GRADE_OFF_BANDS" }
    #expect(found.map(\.subject) == [.agency(value.agency)])
  }
}
