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

  /// What reading has gathered does not outlive a change of the scores, and explains as scores gathered anew do.
  @Test(arguments: [Folders.malang, Folders.decisions]) func scoresThatChangeAreGatheredAnew(folder: String) throws {
    var loaded = try Evaluation().load(folder: folder)
    let before = try Evaluation().evaluate(loaded)
    let judge = try #require(loaded.scores.judges.values.first)
    loaded.scores = loaded.scores.keeping { $0 != judge }
    let after = try Evaluation().evaluate(loaded)
    #expect(after.results != before.results)
    let alone = try Scoring().explainer(
      of: loaded.competition, scores: loaded.scores, results: after.results, decisions: loaded.competition.decisions)
    for entry in loaded.competition.entries {
      #expect(try after.explanation(of: entry.id) == alone.explanation(of: entry.id))
    }
  }
}
