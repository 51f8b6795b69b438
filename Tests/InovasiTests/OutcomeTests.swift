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
}
