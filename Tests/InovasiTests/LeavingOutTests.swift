import Foundation
import Inovasi
import Testing

/// A competition as if some judges had never been appointed.
struct LeavingOutTests {
  /// Without a list anybody may judge; a list that is empty because its last judge was left out must not become that.
  @Test func theLastListedJudgeCannotBeLeftOut() throws {
    try Folders.withCopy { folder in
      try Data("judge,name\nJ1,Juri 1\n".utf8).write(to: folder.appendingPathComponent("judges.csv"))
      var evaluation = Evaluation()
      evaluation.excludedJudges = ["J1", "J2"]
      let error = try #require(throws: EvaluationError.self) { try evaluation.run(folder: folder.path) }
      #expect(error.findings.map(\.code) == ["JUDGE_NONE_LEFT"])
      #expect(error.findings.first?.message(in: .english) == "Without J1 no judge is left who is listed.")
      // Nobody who is listed goes.
      evaluation.excludedJudges = ["J2"]
      #expect(try evaluation.run(folder: folder.path).competition.judges.map(\.id) == ["J1"])
    }
  }

  @Test func whereNobodyIsListedAllWhoScoreMayGo() throws {
    let loaded = try Evaluation().load(folder: Folders.decisions)
    let rest = try loaded.leavingOut(["J1", "J2", "J3"])
    #expect(rest.scores.isEmpty && rest.competition.judges.isEmpty)
    #expect(try Evaluation().evaluate(rest).results.standings.isEmpty)
  }

  @Test func everythingThatNamesAJudgeGoesWithThem() throws {
    var loaded = try Evaluation().load(folder: Folders.malang)
    let (entry, judges) = (try #require(loaded.competition.entries.first?.id), ["J1", "J2"] as [Judge.ID])
    loaded.competition.absences = judges.map { Absence(entry: entry, judge: $0, kind: .abstained) }
    loaded.competition.assignments = judges.map { Assignment(entry: entry, judge: $0, stage: "presentasi") }
    loaded.competition.conflicts = judges.map { DeclaredConflict(judge: $0, kind: .coach, entry: entry) }
    loaded.competition.overrides = judges.compactMap {
      ConflictOverride(judge: $0, entry: entry, decidedBy: "Ketua", reason: "uji", document: "BA/1")
    }
    loaded.competition.preferences = judges.compactMap { Preference(judge: $0, entry: entry, value: 1) }
    let rest = try loaded.leavingOut(["J1"])
    #expect(rest.competition.absences.map(\.judge) == ["J2"] && rest.competition.assignments.map(\.judge) == ["J2"])
    #expect(rest.competition.conflicts.map(\.judge) == ["J2"] && rest.competition.overrides.map(\.judge) == ["J2"])
    #expect(rest.competition.preferences.map(\.judge) == ["J2"])
    #expect(!rest.scores.judges.values.contains("J1") && rest.scores.judges.values.contains("J2"))
    #expect(try !Evaluation().validate(rest).findings.contains { $0.code == "JUDGE_UNKNOWN" })
  }
}
