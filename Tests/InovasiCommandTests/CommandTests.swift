#if CommandLine
import Foundation
import Testing

/// The tool as a person or a program meets it: output and exit codes.
struct CommandTests {
  struct Run {
    let code: Int32
    let output: String
    let errors: String
  }

  @Test func evaluatePrintsTheRankingAndWritesEveryFile() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try inovasi("evaluate", malang, "--output", folder.path)
    #expect(run.code == 0)
    #expect(run.output.contains("Peringkat"))
    #expect(run.output.contains("SIAPEL"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        == [
          "agencies.csv", "allocations.csv", "awards.csv", "findings.csv", "ranking.csv", "report.html", "results.json",
        ])
  }

  @Test func jsonIsJSON() throws {
    let run = try inovasi("evaluate", malang, "--format", "json")
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(rows.count >= 12)
    #expect(rows.allSatisfy { $0["innovation"] != nil && $0["final"] != nil })
  }

  @Test(
    arguments: [
      (["evaluate", "/nowhere"], 66), (["evaluate"], 64), (["evaluate", ".", "--format", "xml"], 64),
      (["evaluate", malang, "--strict"], 1), (["evaluate", malang], 0), (["validate", malang, "--language", "en"], 0),
      (["explain", "NO-SUCH", malang], 66), (["compare", malang], 0), (["rulebooks"], 0),
      (["rulebooks", "show", "kipp-2023-umum"], 0), (["rulebooks", "show", "nothing"], 66),
      (["rulebooks", "check", "malang-2021"], 0), (["rulebooks", "diff", "kipp-2022-umum", "kipp-2023-umum"], 0),
      (["rulebooks", "diff", "kipp-2022-umum", "/nowhere.json5"], 66), (["lookup", "akte lahir"], 0),
      (["lookup", "zzzzzzzz"], 66), (["lookup", "Malang", "--on", "2021-02-31"], 64),
      (["validate", malang, "--against", "kipp-2021"], 0), (["check-id", "nik", "3573011708459999"], 0),
      (["check-id", "nik", "3573013102459999", "--strict"], 1), (["check-id", "passport", "1"], 64),
    ] as [([String], Int32)])
  func exitCode(arguments: [String], code: Int32) throws {
    #expect(try inovasi(arguments).code == code, "\(arguments)")
  }

  @Test func identityNumberIsNeverPrintedWhole() throws {
    for number in ["3573011708459999", "3573013102459999", "196608011988031001"] {
      for kind in ["nik", "kk", "nip", "npwp"] {
        let run = try inovasi("check-id", kind, number)
        #expect(!run.output.contains(number))
        #expect(!run.errors.contains(number))
      }
    }
  }

  @Test func explanationNamesPlaceAndNeighbour() throws {
    let ranking = try inovasi("evaluate", malang, "--format", "csv").output
    let second = try #require(ranking.split(whereSeparator: \.isNewline).dropFirst(2).first)
    let entry = String(second.split(separator: ",")[1])
    let run = try inovasi("explain", entry, malang, "--language", "en")
    #expect(run.code == 0)
    #expect(run.output.contains("Final score"))
    #expect(run.output.contains("Above it"))
  }

  @Test func anotherEditionGivesOtherVerdicts() throws {
    let run = try inovasi("validate", malang, "--against", "kipp-2021", "--format", "csv")
    let lines = run.output.split(separator: "\n")
    #expect(lines.first == "entry,title,before,after")
    // Everything of the example lacks a group, categories and sections, which the national competition asks for.
    #expect(lines.count > 15)
    #expect(lines.dropFirst().allSatisfy { $0.contains("FIELD_MISSING") })
  }

  func inovasi(_ arguments: String...) throws -> Run { try inovasi(arguments) }

  func inovasi(_ arguments: [String]) throws -> Run {
    let process = Process()
    process.executableURL = Self.products.appendingPathComponent("inovasi")
    process.arguments = arguments
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let complaint = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      code: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
      errors: String(decoding: complaint, as: UTF8.self))
  }

  /// The folder in which the test runner lies, and the tool beside it.
  private static let products: URL = {
    #if os(macOS)
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
    return bundle.bundleURL.deletingLastPathComponent()
    #else
    return URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    #endif
  }()
}

private let malang = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appendingPathComponent("Examples/Data/malang-2021").path
#endif
