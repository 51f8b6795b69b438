import Foundation
import Inovasi
import Testing

/// A severity of a code that no finding has would change nothing, and nobody would know.
struct RulebookSeverityTests {
  private func rulebook(_ severities: [String: Severity]) throws -> Rulebook {
    var rulebook = try #require(try IndonesianCatalog.standard.rulebook("malang-2021"))
    rulebook.severities = severities
    return rulebook
  }

  @Test func misspeltCodeIsAnErrorThatNamesTheLikeOfIt() throws {
    let findings = try rulebook(["SCORE_OUT_OF_RAGE": .note]).findings()
    #expect(findings.map(\.code) == ["RULEBOOK_SEVERITY_UNKNOWN"])
    let finding = try #require(findings.first)
    #expect(finding.path == "rulebook.severities.SCORE_OUT_OF_RAGE")
    #expect(finding.severity == .error)
    for language in [Language.indonesian, .english] { #expect(finding.message(in: language).contains("SCORE_OUT_OF_RANGE")) }
    let other = try #require(try rulebook(["ZZZZ_QQQQ_XXXX": .note]).findings().first)
    #expect(!other.message(in: .indonesian).contains("{"))
  }

  @Test func codesThatThereAreAreKnown() throws {
    #expect(try rulebook([:]).findings() == [])
    let all = Dictionary(uniqueKeysWithValues: FindingRegistry.kinds.map { ($0.code, Severity.note) })
    #expect(try rulebook(all).findings() == [])
    var own = try rulebook(["OWN_RULE": .note])
    own.ownRules = [
      try #require(
        Rulebook.OwnRule(
          code: "OWN_RULE", require: "true", message: LocalizedText("m"), advice: LocalizedText("a"), basis: .document("d")))
    ]
    #expect(own.findings().filter { $0.code == "RULEBOOK_SEVERITY_UNKNOWN" } == [])
  }

  @Test func evaluationRefusesIt() throws {
    let rulebook = try rulebook(["SCORE_OUT_OF_RAGE": .note])
    var loaded = try CompetitionFolder(Folders.malang).read(rulebooks: IndonesianCatalog.standard)
    loaded.competition.rulebook = rulebook
    let misspelt = loaded
    let error = #expect(throws: EvaluationError.self) { try Evaluation().evaluate(misspelt) }
    #expect(error?.findings.map(\.code) == ["RULEBOOK_SEVERITY_UNKNOWN"])
  }

  /// What a rulebook is only warned of does not stop anything, and is told with the results.
  @Test func warningsAreToldWithResults() throws {
    var loaded = try CompetitionFolder(Folders.malang).read(rulebooks: IndonesianCatalog.standard)
    let step = Rulebook.Incentive.Step(from: try Points(text: "120"), each: try Points(text: "1"))
    let low = Rulebook.Incentive.Step(from: .zero, each: try Points(text: "1"))
    let warned = { (findings: [Finding]) in findings.filter { $0.code == "RULEBOOK_STEP_UNREACHABLE" }.map(\.severity) }
    #expect(warned(try Evaluation().evaluate(loaded).findings) == [])
    loaded.competition.rulebook.incentive?.method = .bandShares([low, step])
    #expect(warned(try Evaluation().validate(loaded).findings) == [.warning])
    #expect(warned(try Evaluation().evaluate(loaded).findings) == [.warning])
  }
}
