import Foundation
import InovasiExchange
import InovasiModel
import Testing

/// What looks like a table of the competition and was not read is named, with what was read instead.
struct UnreadTablesTests {
  private static let header = "innovation,judge,criterion,score\n"

  private func unread(_ files: [String: String?], mended: [String: String] = [:]) throws -> [String] {
    var folder = TestFolder()
    for (name, text) in files { folder.files[name] = text }
    return try withScratch { url in
      for (name, text) in folder.files { try Data(text.utf8).write(to: url.appendingPathComponent(name)) }
      let second = url.appendingPathComponent("ditolak")
      try FileManager.default.createDirectory(at: second, withIntermediateDirectories: false)
      for (name, text) in mended { try Data(text.utf8).write(to: second.appendingPathComponent(name)) }
      let loaded = try CompetitionFolder(url.path, mended: mended.isEmpty ? nil : second.path).read(rulebooks: TestRulebooks())
      let findings = loaded.findings.filter { ["TABLE_NOT_READ", "ROWS_NOT_READ"].contains($0.code) }
      #expect(findings.allSatisfy { $0.severity == .warning && $0.location?.file == $0.parameters["file"] })
      return findings.map { finding in
        [finding.code, finding.parameters["file"], finding.parameters["read"]].compactMap(\.self).joined(separator: " ")
      }
    }
  }

  @Test func furtherFilesOfATable() throws {
    #expect(try unread([:]) == [])
    let row = #"[{"innovation":"I1","judge":"J9","criterion":"C1","score":1}]"#
    #expect(try unread(["scores.json": row]) == ["TABLE_NOT_READ scores.json scores.csv"])
    #expect(
      try unread(["scores.tsv": "innovation\tjudge\nI1\tJ9\n", "agencies.jsonl": "{\"agency\":\"X\"}"]) == [
        "TABLE_NOT_READ agencies.jsonl agencies.csv", "TABLE_NOT_READ scores.tsv scores.csv",
      ])
    // Nothing is lost with what holds no row, or is no table at all.
    #expect(
      try unread(["scores.json": "[]", "scores.tsv": "innovation\tjudge\n", "scores.txt": "x", "catatan.csv": "a\n1\n"]) == [])
  }

  @Test func namesThatComeNear() throws {
    let rows = Self.header + "I1,J1,C1,80\n"
    #expect(try unread(["scores.csv": nil, "nilai.csv": rows]) == ["ROWS_NOT_READ nilai.csv"])
    #expect(try unread(["nilai.csv": rows]) == ["TABLE_NOT_READ nilai.csv scores.csv"])
    #expect(try unread(["scores.csv": nil, "score.csv": rows]) == ["ROWS_NOT_READ score.csv"])
    #expect(try unread(["scores (1).csv": rows]) == ["TABLE_NOT_READ scores (1).csv scores.csv"])
    #expect(try unread(["scores-2025.csv": rows, "sources.csv": rows, "spd.csv": rows]) == [])
    #if os(Linux)
    // The disk knows letter case.
    #expect(try unread(["scores.csv": nil, "Scores.csv": rows]) == ["ROWS_NOT_READ Scores.csv"])
    #expect(try unread(["Scores.CSV": rows]) == ["TABLE_NOT_READ Scores.CSV scores.csv"])
    #endif
  }

  /// A name that begins with that of a table counts where the columns are the table's, filled in.
  @Test func partsOfATable() throws {
    let rows = "inovasi,juri,kriteria,nilai\nI1,J1,C1,80\n"
    for name in ["nilai-J3.csv", "Nilai Juri 3.csv", "penilaian_budi.csv", "nilai (J3).csv"] {
      #expect(try unread([name: rows]) == ["TABLE_NOT_READ \(name) scores.csv"])
    }
    #expect(try unread(["scores.csv": nil, "nilai-J3.csv": rows]) == ["ROWS_NOT_READ nilai-J3.csv"])
    // Another year's, a form that nobody has filled in, a table of something else, and a name that says nothing.
    let form = "inovasi,juri,kriteria,nilai\nI1,J3,C1,\n"
    let others: [String: String?] = [
      "nilai-2025.csv": rows, "nilai-J3.csv": form, "nilai-akhir.csv": "inovasi,nilai\nI1,80\n", "J3.csv": rows,
    ]
    #expect(try unread(others) == [])
  }

  /// What cannot be looked into counts by its name.
  @Test func formsThatNothingReads() throws {
    #expect(try unread(["scores.csv": nil, "nilai.ods": "PK"]) == ["ROWS_NOT_READ nilai.ods"])
    #expect(
      try unread(["scores.XLS": "x", "judges.xlsx": "PK"]) == [
        "ROWS_NOT_READ judges.xlsx", "TABLE_NOT_READ scores.XLS scores.csv",
      ])
    #expect(try unread(["kompetisi.ods": "PK"]) == ["ROWS_NOT_READ kompetisi.ods"])
    #expect(try unread(["catatan.ods": "PK", "scores.ods": "", "nilai-J3.ods": "PK"]) == [])
  }

  @Test func logOfDecisionsUnderAnotherName() throws {
    let line = #"{"number":1,"date":"2021-03-17","kind":"frozen","reason":"Diumumkan."}"#
    for name in ["keputusan.jsonl", "decisions.json", "decisions.csv", "decision.ods"] {
      #expect(try unread([name: line + "\n" + line]) == ["ROWS_NOT_READ \(name)"])
      #expect(
        try unread([name: line + "\n" + line, "decisions.jsonl": line]) == ["TABLE_NOT_READ \(name) decisions.jsonl"])
    }
    #if os(Linux)
    #expect(try unread(["Decisions.jsonl": line]) == ["ROWS_NOT_READ Decisions.jsonl"])
    #endif
    // The log itself, a copy of its earlier state, and one without a line.
    #expect(try unread(["decisions.jsonl": line, "decisions-2020.jsonl": line, "keputusan.jsonl": ""]) == [])
  }

  @Test func mendedRowsThatAreNotRead() throws {
    let rows = Self.header + "I1,J1,C1,80\n"
    #expect(
      try unread([:], mended: ["scores.csv": rows, "scores.json": #"[{"innovation":"I1"}]"#, "competition.csv": rows]) == [
        "ROWS_NOT_READ ditolak/competition.csv", "TABLE_NOT_READ ditolak/scores.json ditolak/scores.csv",
      ])
    #expect(try unread(["scores.csv": nil], mended: ["scores.csv": rows]) == ["ROWS_NOT_READ ditolak/scores.csv"])
    #expect(try unread([:], mended: ["scores.csv": rows, "again-scores.csv": rows]) == [])
  }
}
