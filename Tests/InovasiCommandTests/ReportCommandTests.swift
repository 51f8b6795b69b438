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
