#if CommandLine
import Foundation
import Testing

struct ReportCommandTests {
  private static let decided = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Fixtures/decisions").path

  @Test func everyDocumentIsWrittenWithTheParametersOfTheOffice() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let templates = folder.appendingPathComponent("templates")
    try FileManager.default.createDirectory(at: templates, withIntermediateDirectories: true)
    try Data("Milik kota: {{document.number}}\n".utf8).write(to: templates.appendingPathComponent("decree.id.mustache"))
    let parameters = folder.appendingPathComponent("document.json5")
    try Data("{ place: 'Contoh', decree: { number: '188/1' }, }".utf8).write(to: parameters)
    let run = try CommandTests.inovasi([
      "report", Self.decided, "--output", folder.appendingPathComponent("out").path, "--kind",
      "report,minutes,announcement,decree,certificates,feedback", "--templates", templates.path, "--parameters", parameters.path,
    ])
    #expect(run.code == 0, "\(run.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("out").path).sorted()
    #expect(names == ["announcement.html", "certificates", "decree.html", "feedback", "minutes.html", "report.html"])
    let decree = try String(contentsOf: folder.appendingPathComponent("out/decree.html"), encoding: .utf8)
    #expect(decree == "Milik kota: 188/1\n")
    try Data("\n{{competition.nmae}}\n".utf8).write(to: templates.appendingPathComponent("minutes.mustache"))
    let broken = try CommandTests.inovasi([
      "report", Self.decided, "--output", folder.path, "--kind", "minutes", "--templates", templates.path,
    ])
    #expect(broken.code == 65)
    #expect(broken.errors.contains("minutes:2: TEMPLATE_UNKNOWN_NAME") && broken.errors.contains("competition.nmae"))
  }

  /// Folders that do not exist are not said to be written.
  @Test func nobodyToWriteForIsSaid() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in [
      ("competition.json5", "{ name: 'Uji', edition: '2021', rulebook: 'malang-2021', closingDate: '2021-02-26' }"),
      ("agencies.csv", "agency,name,scope\nDINKES,Dinas Kesehatan,1.02\n"), ("innovations.csv", "id,title,agency\n"),
    ] {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
    let out = folder.appendingPathComponent("out")
    let run = try CommandTests.inovasi([
      "report", folder.path, "--output", out.path, "--kind", "minutes,certificates,feedback",
    ])
    #expect(run.code == 0, "\(run.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: out.path) == ["minutes.html"])
    #expect(!run.errors.contains("out/certificates") && !run.errors.contains("out/feedback"))
    #expect(run.errors.contains("Tidak ada piagam yang ditulis") && run.errors.contains("Tidak ada lembar umpan balik"))
    let alone = try CommandTests.inovasi([
      "report", folder.path, "--output", out.path, "--kind", "certificates", "--language", "en",
    ])
    #expect(!alone.errors.contains("Written:") && alone.errors.contains("No certificates were written: there are no winners."))
  }

  /// A certificate of somebody who has won no longer is not deleted, and is named.
  @Test func certificatesOfAnEarlierResultAreNamed() throws {
    let out = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: out) }
    let arguments = ["report", Self.decided, "--output", out.path, "--kind", "certificates"]
    #expect(try !CommandTests.inovasi(arguments).errors.contains("Piagam yang bukan dari hasil sekarang"))
    try Data("<!doctype html>".utf8).write(to: out.appendingPathComponent("certificates/juara M99.html"))
    let run = try CommandTests.inovasi(arguments)
    #expect(run.code == 0)
    #expect(run.errors.contains("masih ada di \(out.path)/certificates: juara M99.html. Hapus"))
  }

  @Test(
    arguments: [
      (["report"], 64), (["report", "."], 64), (["report", "/nowhere", "--output", "/nowhere"], 66),
      (["report", ".", "--output", ".", "--kind", "poem"], 64), (["report", "--print-template", "poem"], 64),
      (["report", "--print-template", "minutes"], 0), (["report", decided, "--output", ".", "--templates", "/nowhere"], 66),
      (["report", decided, "--output", ".", "--parameters", "/nowhere"], 66),
    ] as [([String], Int32)])
  func exitCode(arguments: [String], code: Int32) throws {
    #expect(try CommandTests.inovasi(arguments).code == code, "\(arguments)")
  }

  @Test func aPrintedTemplateIsTheOneInUse() throws {
    let run = try CommandTests.inovasi(["report", "--print-template", "minutes", "--language", "en"])
    #expect(run.output.contains("Minutes of the Plenary") && run.output.hasPrefix("<!doctype html>"))
  }
}
#endif
