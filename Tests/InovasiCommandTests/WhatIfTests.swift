#if CommandLine
import Foundation
import Testing

/// `inovasi what-if`: who would move, and what it refuses.
struct WhatIfTests {
  @Test func oneScoreMovesAnEntry() throws {
    let ranking = try rows(CommandTests.inovasi(["evaluate", malang, "--format", "json", "--top", "0"]))
    let last = try #require(ranking.last?["innovation"] as? String)
    let run = try CommandTests.inovasi(["what-if", malang, "--change", "\(last),J1,kebaruan=100", "--format", "json"])
    #expect(run.code == 0, "\(run.errors)")
    let moved = try rows(run)
    let own = try #require(moved.first { $0["innovation"] as? String == last })
    #expect(own["place_before"] as? Int == ranking.last?["place"] as? Int)
    #expect(own["final_before"] as? Double != own["final_after"] as? Double)
    #expect(own["decided_by"] as? String == "final score")
  }

  @Test func withdrawingTheFirstMovesAllOthersUp() throws {
    let ranking = try rows(CommandTests.inovasi(["evaluate", malang, "--format", "json", "--top", "0"]))
    let first = try #require(ranking.first?["innovation"] as? String)
    let run = try CommandTests.inovasi(["what-if", malang, "--withdraw", first, "--top", "1", "--language", "en"])
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("Ranked: \(ranking.count) now, \(ranking.count - 1) after the changes. No file is changed."))
    #expect(run.output.contains("more (--top 0)."))
    let all = try CommandTests.inovasi(["what-if", malang, "--withdraw", first, "--top", "0", "--format", "csv"])
    #expect(all.output.split(separator: "\n").count == ranking.count + 1)
    #expect(all.output.contains("\(first),"))
    #expect(all.output.contains("withdrawn"))
  }

  /// What a withdrawal would change is what the decision changes when it is recorded: a lot that names the entry holds, and the entry's sheets
  /// still tell how severe its judges are.
  @Test func withdrawingIsTheDecisionToWithdraw() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let stage =
      "{ id: 'a', name: 'a', weight: '100%', basis: { assumption: 'uji' },"
      + " panel: { adjustment: 'meanCentred', adjustmentLimits: { judges: 2, entries: 2 } },"
      + " criteria: [{ id: 'C1', name: 'C1', weight: '100%' }] }"
    let awards =
      "[{ id: 'juara', name: 'Juara', lastPlace: 1, basis: { assumption: 'uji' } },"
      + " { id: 'top', name: 'Top', lastPlace: 2, basis: { assumption: 'uji' } }]"
    let lot =
      #"{"number":1,"date":"2021-03-17","kind":"lot","reason":"Undian.","document":"BA/1","signedBy":["Ketua"],"lot":["A","C","B"]}"#
    let files = [
      "competition.json5":
        "{ name: 'Uji', edition: '1', rulebook: { id: 'uji', title: 'Uji', level: 'regency', stages: [\(stage)], awards: \(awards) } }",
      "agencies.csv": "agency,name,scope\nD1,Dinas,1.02\n",
      "innovations.csv": "innovation,agency,title\nA,D1,Satu\nB,D1,Dua\nC,D1,Tiga\nD,D1,Empat\n",
      "scores.csv":
        "innovation,judge,criterion,score\nA,J,C1,80\nA,K,C1,70\nB,J,C1,70\nB,K,C1,50\nC,J,C1,70\nC,K,C1,50\nD,J,C1,40\n",
      "decisions.jsonl": lot + "\n",
    ]
    for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    let asked = try rows(CommandTests.inovasi(["what-if", folder.path, "--withdraw", "A", "--format", "json"]))
    let withdrawal = #"{"number":2,"date":"2021-03-18","kind":"withdrawal","reason":"Ditarik.","entry":"A"}"#
    try Data((lot + "\n" + withdrawal + "\n").utf8).write(to: folder.appendingPathComponent("decisions.jsonl"))
    let decided = try rows(CommandTests.inovasi(["evaluate", folder.path, "--format", "json"]))
    // The lot sets C before B with or without A, and nobody's score is another for the withdrawal.
    #expect(decided.map { $0["innovation"] as? String } == ["C", "B", "D"])
    #expect(asked.map { $0["innovation"] as? String } == ["C", "B", "D", "A"])
    for (row, standing) in zip(asked, decided) {
      #expect(row["place_after"] as? Int == standing["place"] as? Int)
      #expect(row["final_before"] as? Double == row["final_after"] as? Double)
    }
    #expect(asked.last?["decided_by"] as? String == "withdrawn")
    #expect(asked.last?["awards_lost"] as? String == "juara;top")
  }

  @Test func nothingMovesWhereNothingChanges() throws {
    let run = try CommandTests.inovasi(["what-if", malang, "--change", "M01,J1,kebaruan=82.25"])
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.contains("Tidak ada yang bergeser."))
  }

  @Test func aScoreThatIsTakenAwayIsNotZero() throws {
    let run = try CommandTests.inovasi(["what-if", malang, "--change", "M01,J1,kebaruan=", "--format", "json"])
    let own = try #require(try rows(run).first { $0["innovation"] as? String == "M01" })
    // The sheet is incomplete, and the other judges decide.
    #expect(try #require(own["final_after"] as? Double) > 60)
  }

  @Test(
    arguments: [
      (["--change", "M99,J1,kebaruan=90"], 65, "SCORE_UNKNOWN_ENTRY"),
      (["--change", "M01,J9,kebaruan=90"], 65, "SCORE_UNKNOWN_JUDGE"),
      (["--change", "M01,J1,rasa=90"], 65, "SCORE_UNKNOWN_CRITERION"),
      (["--change", "M01,J1,final/kebaruan=90"], 65, "SCORE_UNKNOWN_STAGE"),
      (["--change", "M01,J1,kebaruan=100.5"], 65, "SCORE_OUT_OF_RANGE"),
      (["--change", "M01,J1,kebaruan=banyak"], 65, "SCORE_NOT_A_NUMBER"),
      (["--change", "M01,J1,kebaruan=1.00001"], 65, "SCORE_TOO_PRECISE"),
      (["--change", "M01,J1=90"], 64, "M01,J1,dampak=90"), (["--change", "M01"], 64, "M01,J1,dampak=90"), ([], 64, "--change"),
      (["--withdraw", "M99"], 66, "M99"), (["--admit", "M99"], 66, "M99"), (["--withdraw", "M01", "--top", "-1"], 64, ""),
      (["--change", "M01,J1,kebaruan=90", "--change", "M02,J2,kebaruan=10", "--admit", "M03"], 0, ""),
    ] as [([String], Int32, String)])
  func exitCode(arguments: [String], code: Int32, said: String) throws {
    let run = try CommandTests.inovasi(["what-if", malang] + arguments)
    #expect(run.code == code, "\(arguments): \(run.errors)")
    #expect(said.isEmpty || run.errors.contains(said), "\(run.errors)")
  }

  /// A criterion of two stages has to be named with its stage, and then only that one changes.
  @Test func aCriterionOfSeveralStages() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let stages = ["a", "b"].map { name in
      "{ id: '\(name)', name: '\(name)', weight: '50%', basis: { assumption: 'uji' },"
        + " criteria: [{ id: 'C1', name: 'C1', weight: '100%' }] }"
    }
    let files = [
      "competition.json5":
        "{ name: 'Uji', edition: '1', rulebook: { id: 'uji', title: 'Uji', level: 'regency', stages: [\(stages.joined(separator: ","))] } }",
      "agencies.csv": "agency,name,scope\nD1,Dinas,1.02\n", "innovations.csv": "innovation,agency,title\nA,D1,Satu\nB,D1,Dua\n",
      "scores.csv":
        "innovation,judge,stage,criterion,score\nA,J,a,C1,80\nA,J,b,C1,80\nB,J,a,C1,70\nB,J,b,C1,70\n",
    ]
    for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    let vague = try CommandTests.inovasi(["what-if", folder.path, "--change", "B,J,C1=95"])
    #expect(vague.code == 64)
    #expect(vague.errors.contains("a/C1, b/C1"), "\(vague.errors)")
    let exact = try CommandTests.inovasi(["what-if", folder.path, "--change", "B,J,b/C1=95", "--format", "csv"])
    #expect(exact.output.contains("B,Dua,2,1,70,82.5,final score"), "\(exact.output) \(exact.errors)")
  }

  /// Where the fund can be shared out as things are, but not after the change, the error says which of the two it is about.
  @Test func aFundThatCannotBeSharedAfterTheChange() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let basis = "basis: { assumption: 'uji' }"
    let rulebook =
      "{ id: 'uji', title: 'Uji', level: 'regency', stages: [{ id: 'a', name: 'a', weight: '100%', \(basis),"
      + " criteria: [{ id: 'C1', name: 'C1', weight: '100%' }] }],"
      + " awards: [{ id: 'top', name: 'Top', lastPlace: 2, minimumScore: 60, \(basis) }],"
      + " incentive: { method: 'equal', cap: 500, recipients: ['top'], \(basis) } }"
    let files = [
      "competition.json5": "{ name: 'Uji', edition: '1', fund: 1000, rulebook: \(rulebook) }",
      "agencies.csv": "agency,name,scope\nD1,Dinas,1.02\n", "innovations.csv": "innovation,agency,title\nA,D1,Satu\nB,D1,Dua\n",
      "scores.csv": "innovation,judge,criterion,score\nA,J,C1,80\nB,J,C1,70\n",
    ]
    for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    let run = try CommandTests.inovasi(["what-if", folder.path, "--change", "B,J,C1=50", "--language", "en"])
    #expect(run.code == 65 && run.output.isEmpty)
    let lines = run.errors.split(separator: "\n")
    let said = try #require(lines.firstIndex { $0.contains("after the changes asked for they cannot:") }, "\(run.errors)")
    #expect(lines.dropFirst(said + 1).first?.contains("FUND_TOO_LARGE") == true, "\(run.errors)")
    let fine = try CommandTests.inovasi(["what-if", folder.path, "--change", "B,J,C1=65"])
    #expect(fine.code == 0, "\(fine.errors)")
  }

  @Test func aFolderThatIsNotThere() throws {
    #expect(try CommandTests.inovasi(["what-if", "/nowhere", "--withdraw", "A"]).code == 66)
  }

  private func rows(_ run: CommandTests.Run) throws -> [[String: Any]] {
    try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
  }
}

private let malang = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("Examples/Data/malang-2021").path
#endif
