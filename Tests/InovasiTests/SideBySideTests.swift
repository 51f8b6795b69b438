import Inovasi
import Testing

/// What is done at the same time comes to what is done one after another.
struct SideBySideTests {
  @Test(arguments: [Folders.malang, Folders.decisions]) func evaluationIsCheckingAndThenScoring(folder: String) throws {
    let loaded = try Evaluation().load(folder: folder)
    let outcome = try Evaluation().evaluate(loaded)
    let report = try Evaluation().validate(loaded)
    let results = try Scoring().results(
      of: loaded.competition, scores: loaded.scores, refused: report.refused, decisions: loaded.competition.decisions)
    #expect(outcome.results == results)
    #expect(outcome.findings == (report.findings + results.scoringFindings).sorted())
  }
}
