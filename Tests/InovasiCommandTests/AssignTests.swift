#if CommandLine
import Foundation
import Testing

/// `inovasi assign`: what it prints, what it writes, and what it reads back.
struct AssignTests {
  @Test func assignmentIsWrittenAndReadBack() throws {
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    let file = scratch.appendingPathComponent("assignments.csv").path
    let first = try run("assign", malang, "--per-entry", "2", "--top", "0", "--output", file)
    #expect(first.code == 0)
    #expect(first.output.contains("Semua juri terkait"))
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    #expect(lines.first?.hasPrefix("innovation,judge,stage,origin") == true)
    #expect(lines.count == 1 + 2 * 19)
    // With nothing changed, nothing moves; with a judge gone, only that judge's entries do.
    let again = try run("assign", malang, "--per-entry", "2", "--previous", file, "--format", "json")
    let changes = try #require(try plan(again)["changes"] as? [String: Any])
    #expect(changes["kept"] as? Int == 38)
    let repaired = try run("assign", malang, "--per-entry", "2", "--without", "J2", "--previous", file, "--format", "json")
    let lost = try #require(try plan(repaired)["changes"] as? [String: Any])["lost"] as? [[String: Any]]
    #expect(lost?.isEmpty == false)
    #expect(lost?.allSatisfy { ($0["reason"] as? String) == "judgeLeft" } == true)
  }

  @Test(
    arguments: [
      (["--capacity", "3"], 65, "ASSIGN_CAPACITY"), (["--per-entry", "9"], 65, "ASSIGN_MORE_THAN_THERE_ARE"),
      (["--per-entry", "0"], 65, "ASSIGN_NOTHING_ASKED"), (["--stage", "tidak-ada"], 66, "tidak-ada"),
      (["--without", "J9"], 66, "J9"), (["--previous", "/nowhere.csv"], 66, "FILE_MISSING"), (["--top", "-1"], 64, ""),
      (["--third", "M01", "--calibration", "M03", "--language", "en"], 0, ""), (["--format", "csv"], 0, ""),
    ] as [([String], Int32, String)])
  func exitCode(arguments: [String], code: Int32, said: String) throws {
    let run = try CommandTests.inovasi(["assign", malang] + arguments)
    #expect(run.code == code, "\(arguments)")
    if !said.isEmpty { #expect(run.errors.contains(said)) }
  }

  private let malang = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Examples/Data/malang-2021").path

  private func run(_ arguments: String...) throws -> CommandTests.Run { try CommandTests.inovasi(arguments) }

  private func plan(_ run: CommandTests.Run) throws -> [String: Any] {
    let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    return try #require(document?["plan"] as? [String: Any])
  }
}
#endif
