import Foundation
import Inovasi
import Testing

/// An evaluation without scores says whether there are none, or none that could be taken.
struct ScoresMissingTests {
  private func finding(scores: String?) throws -> Finding? {
    try Folders.withCopy { folder in
      let file = folder.appendingPathComponent("scores.csv")
      try FileManager.default.removeItem(at: file)
      if let scores { try Data(scores.utf8).write(to: file) }
      return try Evaluation().run(folder: folder.path).findings.first { $0.code == "SCORES_MISSING" }
    }
  }

  @Test(arguments: [nil, "innovation,judge,criterion,score\n"])
  func whereThereIsNoneTheFileIsAskedFor(scores: String?) throws {
    let finding = try #require(try finding(scores: scores))
    #expect(finding.message(in: .english).hasPrefix("There is not one score"))
    #expect(finding.advice(in: .indonesian).contains("periksa nama berkasnya"))
  }

  /// A title above the header, a judge's own sheet of one column for each criterion, blanks alone: the file is there under its name.
  @Test(arguments: [
    "Rekap Nilai 2021,,,\ninnovation,judge,criterion,score\nM01,J1,kebaruan,80\n",
    "innovation,judge,kebaruan,efektif\nM01,J1,80,81\nM03,J1,80,81\n",
    "innovation,judge,criterion,score\nM01,J1,kebaruan,\nM01,J1,efektif,\n",
  ])
  func whereAllRowsAreRejectedTheyAreCounted(scores: String) throws {
    let finding = try #require(try finding(scores: scores))
    #expect(finding.severity == .warning && finding.subject == .competition)
    #expect([finding.parameters["count"], finding.parameters["file"]] == ["2", "scores.csv"])
    #expect(finding.message(in: .english).hasPrefix("No row of scores.csv could be taken (2 were rejected)"))
    #expect(finding.message(in: .indonesian).hasPrefix("Tidak satu pun dari 2 baris scores.csv"))
    #expect(!finding.advice(in: .indonesian).contains("nama berkasnya"))
  }

  @Test func oneRowThatIsTakenIsEnough() throws {
    #expect(try finding(scores: "innovation,judge,criterion,score\nM01,J1,kebaruan,80\nM01,J1,efektif,x\n") == nil)
  }
}
