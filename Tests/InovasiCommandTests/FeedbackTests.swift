#if CommandLine
import Foundation
import Testing

/// What `validate --feedback` writes for the agencies.
struct FeedbackTests {
  /// Entries that share an identifier share a file, in which each has its sheet.
  @Test func noSheetTakesThePlaceOfAnother() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = [
      "competition.json5": "{name: 'Uji', edition: '2021', rulebook: 'malang-2021', closingDate: '2021-02-26'}",
      "agencies.csv": "agency,name,scope\nDINKES,Dinas,1.02\n",
      "innovations.csv": """
      id,title,agency,affair,started
      A1,Satu,DINKES,1.02,2018-01-02
      A1,Dua,DINKES,1.02,2018-01-02
      A2,Tiga,DINKES,1.01,2018-01-02
      A3,Empat,DINKES,1.02,2018-01-02

      """,
    ]
    for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    let sheets = folder.appendingPathComponent("lembar")
    let run = try CommandTests.inovasi(["validate", folder.path, "--feedback", sheets.path, "--language", "en"])
    #expect(run.code == 0 && run.errors.contains("2 feedback sheets in "))
    #expect(try FileManager.default.contentsOfDirectory(atPath: sheets.path).sorted() == ["A1.md", "A2.md"])
    let shared = String(decoding: try Data(contentsOf: sheets.appendingPathComponent("A1.md")), as: UTF8.self)
    #expect(shared.split(separator: "\n").filter { $0.hasPrefix("# ") } == ["# A1 Dua", "# A1 Satu"])
  }

  /// A table without a row says nothing to people; a program reads its head.
  @Test func whoHasNothingToMendIsToldSo() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = [
      "competition.json5": "{name: 'Uji', edition: '2021', rulebook: 'malang-2021', closingDate: '2021-02-26'}",
      "agencies.csv": "agency,name,scope\nDINKES,Dinas Kesehatan,1.02\n",
      "innovations.csv": "id,title,agency,affair,started\nA1,Sehat Bersama,DINKES,1.02,2018-01-02\n",
    ]
    for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    for (more, indonesian, english) in [
      ([], "Tidak ada temuan.\n", "There are no findings.\n"),
      (["--by", "code"], "Tidak ada temuan.\n", "There are no findings.\n"),
      (
        ["--against", "malang-2021"], "Putusan tentang setiap inovasi sama menurut malang-2021 dan malang-2021.\n",
        "Every entry fares the same under malang-2021 and malang-2021.\n"
      ),
    ] {
      let command = ["validate", folder.path] + more
      #expect(try CommandTests.inovasi(command).output == indonesian)
      #expect(try CommandTests.inovasi(command + ["--language", "en"]).output == english)
      #expect(try CommandTests.inovasi(command + ["--format", "csv"]).output.split(separator: "\n").count == 1)
    }
    let outcome = try CommandTests.inovasi(["evaluate", folder.path])
    #expect(outcome.output.contains("Tidak ada inovasi yang diperingkat.") && !outcome.output.contains("Peringkat"))
    let same = try CommandTests.inovasi(["rulebooks", "diff", "malang-2021", "malang-2021", "--language", "en"])
    #expect(same.output == "malang-2021 and malang-2021 say the same.\n")
  }
}
#endif
