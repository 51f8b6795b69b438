#if CommandLine
import Foundation
import Testing

/// The workload of the benchmarks: the same in every run, and evaluated as it was planted.
struct BenchmarkWorkloadTests {
  private struct Faults: Decodable, Equatable {
    let entries: [String: Int]
    let scoresAboveMaximum: Int
    let incompleteSheets: Int
    let refused: Int
    let ranked: Int
  }

  @Test func sameNumberGivesTheSameBytes() throws {
    try withFolder { folder in
      let (first, second) = (folder.appendingPathComponent("first"), folder.appendingPathComponent("second"))
      #expect(try generate(300, first) == generate(300, second))
      let names = try FileManager.default.contentsOfDirectory(atPath: first.path).sorted()
      #expect(names == ["agencies.csv", "competition.json5", "innovations.csv", "scores.csv"])
      for name in names {
        #expect(try Data(contentsOf: first.appendingPathComponent(name)) == Data(contentsOf: second.appendingPathComponent(name)))
      }
    }
  }

  @Test func whatWasPlantedIsFound() throws {
    try withFolder { folder in
      let entries = 4000
      let faults = try generate(entries, folder)
      #expect(Set(faults.entries.keys) == ["longTitle", "outsideRemit", "tooYoung", "unknownAgency", "unreadableDate"])
      #expect(faults.entries.values.reduce(0, +) == faults.refused && faults.incompleteSheets > 0)
      let scores = try String(contentsOf: folder.appendingPathComponent("scores.csv"), encoding: .utf8)
      #expect(scores.utf8.count { $0 == UInt8(ascii: "\n") } == 1 + entries * 24)

      let results = folder.appendingPathComponent("results")
      let run = try CommandTests().inovasi(
        "evaluate", folder.path, "--output", results.path, "--outputs", "ranking,findings", "--language", "en")
      #expect(run.code == 0)
      let ranking = try String(contentsOf: results.appendingPathComponent("ranking.csv"), encoding: .utf8)
      #expect(ranking.split(separator: "\n").count == 1 + faults.ranked)
      let found = try count(results.appendingPathComponent("findings.csv"))
      #expect(found["ENTRY_TOO_YOUNG"] == faults.entries["tooYoung"])
      #expect(found["REMIT_CROSS"] == faults.entries["outsideRemit"])
      #expect(found["TITLE_TOO_LONG"] == faults.entries["longTitle"])
      #expect(found["OPD_UNKNOWN"] == faults.entries["unknownAgency"])
      #expect(found["DATE_FORMAT"] == faults.entries["unreadableDate"])
      #expect(found["SCORE_OUT_OF_RANGE"] == faults.scoresAboveMaximum)
      #expect(run.output.contains("\(faults.incompleteSheets) incomplete sheets"))
    }
  }

  private func generate(_ entries: Int, _ folder: URL) throws -> Faults {
    let process = Process()
    process.executableURL = CommandTests.products.appendingPathComponent("Benchmarks")
    process.arguments = ["generate", "\(entries)", folder.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return try JSONDecoder().decode(Faults.self, from: data)
  }

  /// How often each code stands at the beginning of a line of findings.
  private func count(_ findings: URL) throws -> [String: Int] {
    try String(contentsOf: findings, encoding: .utf8).split(separator: "\n").dropFirst().reduce(into: [:]) { counts, line in
      counts[String(line.prefix { $0 != "," }), default: 0] += 1
    }
  }

  private func withFolder(_ work: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try work(folder)
  }
}
#endif
