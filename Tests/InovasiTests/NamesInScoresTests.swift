import Foundation
import Inovasi
import Testing

/// What a judge's sheet calls by another name than the lists do is set beside what there is: nobody has to guess, or to delete scores.
struct NamesInScoresTests {
  private func advice(_ code: String, of rows: [String], in language: Language = .indonesian) throws -> [String] {
    try Folders.withCopy { folder in
      let text = (["innovation,judge,criterion,score"] + rows).joined(separator: "\n") + "\n"
      try Data(text.utf8).write(to: folder.appendingPathComponent("scores.csv"))
      return try Evaluation().run(folder: folder.path).findings.filter { $0.code == code }.map { $0.advice(in: language) }
    }
  }

  @Test(
    arguments: [
      ("m04,J1,kebaruan,80", "SCORE_UNKNOWN_ENTRY", "M04"), ("SEGAR KAGEMI,J1,kebaruan,80", "SCORE_UNKNOWN_ENTRY", "M04"),
      ("M999,J1,kebaruan,80", "SCORE_UNKNOWN_ENTRY", "–"), ("M01,j1,kebaruan,80", "SCORE_UNKNOWN_JUDGE", "J1"),
      ("M01,JURI 2,kebaruan,80", "SCORE_UNKNOWN_JUDGE", "J2"), ("M01,Siapa,kebaruan,80", "SCORE_UNKNOWN_JUDGE", "–"),
    ])
  func whoMayBeMeant(row: String, code: String, meant: String) throws {
    #expect(try advice(code, of: [row]).allSatisfy { $0.hasSuffix("Yang mirip: \(meant).") })
    #expect(try advice(code, of: [row], in: .english).map { $0.hasSuffix("Similar: \(meant).") } == [true])
  }

  @Test func whatTheRulebookCallsThem() throws {
    #expect(
      try advice("SCORE_UNKNOWN_CRITERION", of: ["M01,J1,Dapat direplikasi,80"]) == [
        "Tulis pengenal kriteria seperti di rulebook: bermanfaat, efektif, kebaruan, keberlanjutan, replikasi."
      ])
  }
}
