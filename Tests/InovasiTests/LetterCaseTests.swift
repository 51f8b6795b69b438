import Foundation
import Inovasi
import Testing

/// Identifiers that differ in letter case alone are several, and somebody hears of it: the sheets of one judge would count twice.
struct LetterCaseTests {
  private func findings(_ code: String, changing files: [String: (String) -> String?]) throws -> [Finding] {
    try Folders.withCopy { folder in
      for (name, change) in files {
        let file = folder.appendingPathComponent(name)
        if let text = change(try Folders.text(file)) {
          try Data(text.utf8).write(to: file)
        } else {
          try FileManager.default.removeItem(at: file)
        }
      }
      return try Evaluation().run(folder: folder.path).findings.filter { $0.code == code }
    }
  }

  @Test func aJudgeWhoWroteTheNameInTwoWays() throws {
    let found = try findings(
      "JUDGE_DUPLICATE_ID", changing: ["judges.csv": { _ in nil }, "scores.csv": { $0 + "M01,j1,kebaruan,80\n" }])
    let finding = try #require(found.first)
    #expect(found.count == 1 && finding.severity == .warning && finding.kind.needsPerson)
    #expect(finding.parameters["id"] == "J1" && finding.parameters["others"] == "j1")
    #expect(finding.location?.file == "scores.csv" && (finding.location?.line ?? 0) > 2)
    #expect(finding.message(in: .indonesian).hasPrefix("Pengenal juri J1 dan j1 hanya berbeda huruf besar-kecilnya"))
  }

  @Test func listsThatHaveOneTwice() throws {
    let agencies = try findings(
      "AGENCY_DUPLICATE_ID", changing: ["agencies.csv": { $0 + "dinkes,Dinas Kesehatan,1.02,35.73,,,\n" }])
    #expect(agencies.map(\.severity) == [.warning] && agencies.map(\.value) == ["DINKES"])
    let judges = try findings("JUDGE_DUPLICATE_ID", changing: ["judges.csv": { $0 + "j1,Juri Satu,\n" }])
    #expect(judges.map(\.severity) == [.warning] && judges.first?.location?.file == "judges.csv")
    let entries = try findings(
      "ENTRY_DUPLICATE_ID", changing: ["innovations.csv": { $0 + "m01,Lain Sama Sekali,DINKES,1.02,,2018-01-02,,,\n" }])
    #expect(entries.map(\.severity) == [.warning] && entries.first?.refusedEntry == nil)
    #expect(entries.first?.location?.file == "innovations.csv")
  }

  @Test func identifiersOfTheirOwnSayNothing() throws {
    #expect(try findings("JUDGE_DUPLICATE_ID", changing: ["scores.csv": { $0 + "M01,j9,kebaruan,80\n" }]).isEmpty)
    #expect(try findings("ENTRY_DUPLICATE_ID", changing: [:]).isEmpty)
  }
}
