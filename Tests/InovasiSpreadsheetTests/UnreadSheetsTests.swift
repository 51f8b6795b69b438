#if Spreadsheet
import Foundation
import InovasiCatalog
import InovasiExchange
import InovasiModel
import InovasiSpreadsheet
import Testing

/// Sheets with rows that no table was taken from are named.
struct UnreadSheetsTests {
  private static let scores = [["inovasi", "juri", "kriteria", "nilai"], ["I1", "J1", "kebaruan", "80"]]

  private func unread(_ workbooks: [String: [(String, [[String]])]], tables: [String: String] = [:]) throws -> [String] {
    try withScratch { folder in
      var files = [
        "competition.json5": "{name: 'Uji', edition: '2021', rulebook: 'malang-2021', closingDate: '2021-02-03'}",
        "agencies.csv": "agency,name,scope\nDUKCAPIL,Dinas,2.12\n",
        "innovations.csv": "id,title,agency\nI1,Satu,DUKCAPIL\n",
      ]
      for (name, text) in tables { files[name] = text }
      for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
      for (name, sheets) in workbooks {
        var writer = WorkbookWriter()
        for (sheet, rows) in sheets {
          try writer.begin(SheetPlan(name: sheet))
          for row in rows { try writer.write(row.map(Cell.text)) }
        }
        try writer.finish(path: folder.appendingPathComponent(name).path)
      }
      let loaded = try CompetitionFolder(folder.path, formats: .withWorkbooks).read(rulebooks: IndonesianCatalog.standard)
      return loaded.findings.filter { ["TABLE_NOT_READ", "ROWS_NOT_READ"].contains($0.code) }.map { finding in
        [finding.code, finding.parameters["file"], finding.parameters["read"]].compactMap(\.self).joined(separator: " ")
      }
    }
  }

  /// What is no workbook that is read may be saved as one.
  @Test func formsThatNothingReads() throws {
    #expect(try unread([:], tables: ["nilai.ods": "PK"]) == ["ROWS_NOT_READ nilai.ods"])
    let book = [("Nilai", Self.scores)]
    #expect(
      try unread(["scores.xlsx": book], tables: ["nilai.xls": "x"]) == ["TABLE_NOT_READ nilai.xls scores.xlsx[Nilai]"])
    #expect(try unread(["kompetisi.xlsx": book], tables: ["kompetisi.ods": "PK"]) == [])
  }

  @Test func twoNamesOfOneTable() throws {
    let found = try unread(["competition.xlsx": [("Nilai", Self.scores), ("scores", Self.scores)]])
    #expect(found == ["TABLE_NOT_READ competition.xlsx[scores] competition.xlsx[Nilai]"])
  }

  @Test func aSheetForEachJudge() throws {
    let sheets = ["J01", "J02", "J03"].map { ($0, Self.scores) }
    #expect(try unread(["competition.xlsx": sheets]) == ["J01", "J02", "J03"].map { "ROWS_NOT_READ competition.xlsx[\($0)]" })
    #expect(
      try unread(["scores.xlsx": sheets]) == ["J02", "J03"].map { "TABLE_NOT_READ scores.xlsx[\($0)] scores.xlsx[J01]" })
  }

  @Test func workbookBesideItsTable() throws {
    let table = "innovation,judge,criterion,score\nI1,J1,kebaruan,80\n"
    #expect(
      try unread(["scores.xlsx": [("Nilai", Self.scores)]], tables: ["scores.csv": table]) == [
        "TABLE_NOT_READ scores.xlsx scores.csv"
      ])
    #expect(
      try unread(["kompetisi.xlsx": [("Nilai", Self.scores)]], tables: ["scores.csv": table]) == [
        "TABLE_NOT_READ kompetisi.xlsx[Nilai] scores.csv"
      ])
  }

  /// A judge's own workbook, as the template makes them, under whatever name somebody gave it.
  @Test func workbookOfAJudge() throws {
    let table = "innovation,judge,criterion,score\nI1,J1,kebaruan,80\n"
    let form: [(String, [[String]])] = [("Petunjuk", [["Cara mengisi"], ["isi"]]), ("Nilai", Self.scores)]
    for name in ["nilai-J3.xlsx", "Budi.xlsx"] {
      #expect(try unread([name: form], tables: ["scores.csv": table]) == ["TABLE_NOT_READ \(name)[Nilai] scores.csv"])
      #expect(try unread([name: form]) == ["ROWS_NOT_READ \(name)[Nilai]"])
    }
    #expect(try unread(["nilai-J3.xlsx": [("Sheet1", Self.scores)]]) == ["ROWS_NOT_READ nilai-J3.xlsx"])
    let blank = [["inovasi", "juri", "kriteria", "nilai"], ["I1", "J3", "kebaruan", ""]]
    #expect(try unread(["nilai-J3.xlsx": [("Nilai", blank)], "nilai-2025.xlsx": form, "J3.xlsx": [("J3", Self.scores)]]) == [])
  }

  /// Help of a template, and sheets without rows, say nothing.
  @Test func sheetsWithoutRowsAreNothingLost() throws {
    let empty = [["inovasi", "juri"]]
    let help = [["Cara mengisi", ""], ["nomor", "…"]]
    let sheets: [(String, [[String]])] = [
      ("Petunjuk", help), ("Nilai", Self.scores), ("Hitung kata", help), ("Daftar", help), ("Lists", help), ("J02", empty),
      ("scores", empty), ("Kosong", []),
    ]
    #expect(try unread(["kompetisi.xlsx": sheets]) == [])
    #expect(try unread(["scores.xlsx": sheets]) == [])
  }
}
#endif
