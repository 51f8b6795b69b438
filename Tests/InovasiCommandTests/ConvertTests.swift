#if CommandLine
import Foundation
import Testing

/// `inovasi convert` as a person or a program meets it.
struct ConvertTests {
  private func run(_ text: String, _ arguments: String...) throws -> CommandTests.Run {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString).csv").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return try CommandTests.inovasi(["convert", path, "-"] + arguments)
  }

  @Test func objectsArraysAndNumbers() throws {
    #expect(try run("foo,bar\n1,\"a\nb\"\n", "--rfc4180").output == "[\n{\"foo\":\"1\",\"bar\":\"a\\nb\"}\n]\n")
    #expect(try run("foo\n\n", "--rfc4180", "--no-header").output == "[\n[\"foo\"],\n[\"\"]\n]\n")
    #expect(try run("n;t\n1,5;x\n", "--typed").output == "[\n{\"n\":1.5,\"t\":\"x\"}\n]\n")
    #expect(try run("n;t\n1,5;=x\n", "--to", "csv", "--excel").output == "\u{FEFF}n;t\r\n\"1,5\";'=x\r\n")
    #expect(try run("a,b;c\n1,2;3\n", "--separator", ";", "--to", "tsv").output == "\"a,b\"\tc\n\"1,2\"\t3\n")
  }

  @Test func whatIsNotCleanIsSaid() throws {
    let ragged = try run("a,b\n1,2\n3\n", "--language", "en")
    #expect(ragged.code == 1)
    #expect(ragged.output.contains("{\"a\":\"1\",\"b\":\"2\"}"))
    #expect(ragged.errors.contains(":3:1: ROW_CELL_COUNT"))
    #expect(ragged.errors.contains("2 rows = 1 written + 1 rejected"))
    let strict = try run("a,b\n1,2\n3\n", "--rfc4180", "--language", "en")
    #expect(strict.code == 65 && strict.output.isEmpty && strict.errors.contains(":3: CSV_MALFORMED"))
    #expect(try CommandTests.inovasi(["convert", "/nowhere.csv", "-"]).code == 66)
    #expect(try CommandTests.inovasi(["convert", "/nowhere.docx", "-"]).code == 66)
    #expect(try run("a\n1\n", "--separator", "x").code == 64)
  }

  /// The whole way of a rejected row: written out, mended, read back.
  @Test func rejectedRowsComeBackMended() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: url) }
    try FileManager.default.copyItem(at: CommandTests.malangFolder, to: url)
    let scores = url.appendingPathComponent("scores.csv")
    var text = try String(contentsOf: scores, encoding: .utf8)
    let whole = try CommandTests.inovasi(["evaluate", url.path, "--format", "csv", "--language", "en"]).output
    let lines = text.split(separator: "\n")
    let (first, broken) = (String(lines[1]), String(lines[1]) + "x")
    text = text.replacingOccurrences(of: first + "\n", with: broken + "\n")
    try Data(text.utf8).write(to: scores)
    let rejects = url.appendingPathComponent("rejects")
    let run = try CommandTests.inovasi(["validate", url.path, "--rejects", rejects.path, "--language", "en"])
    #expect(run.errors.contains("taken + 1 rejected"))
    let file = rejects.appendingPathComponent("scores.csv")
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(written.contains("\n\(broken),SCORE_NOT_A_NUMBER,"))
    try Data(written.replacingOccurrences(of: broken + ",", with: first + ",").utf8).write(to: file)
    let mended = try CommandTests.inovasi(["evaluate", url.path, "--mended", rejects.path, "--format", "csv", "--language", "en"])
    #expect(mended.output == whole)
    #expect(mended.errors.contains("+ 0 rejected + 1 replaced"))
  }

  /// Killed at any moment, the writer leaves the old folder or the new one.
  @Test func killedWriterLeavesTheOldFolderOrTheNew() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: url) }
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    let folder = url.appendingPathComponent("hasil")
    func arguments(_ language: String, _ target: URL) -> [String] {
      ["evaluate", CommandTests.malangFolder.path, "--output", target.path, "--language", language]
    }
    func contents(_ target: URL) throws -> [String: Data] {
      let names = try FileManager.default.contentsOfDirectory(atPath: target.path)
      return Dictionary(uniqueKeysWithValues: try names.map { ($0, try Data(contentsOf: target.appendingPathComponent($0))) })
    }
    var known: [[String: Data]] = []
    let clock = ContinuousClock()
    var usual = Duration.zero
    for language in ["id", "en"] {
      usual = try clock.measure { _ = try CommandTests.inovasi(arguments(language, folder)) }
      known.append(try contents(folder))
    }
    #expect(known[0] != known[1])
    let milliseconds = Int(usual / .milliseconds(1))
    for round in 0..<12 {
      let process = Process()
      process.executableURL = CommandTests.products.appendingPathComponent("inovasi")
      process.arguments = arguments(round.isMultiple(of: 2) ? "id" : "en", folder)
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      // Most of the rounds towards the end, where files are written.
      usleep(UInt32(max(milliseconds, 1) * (round < 4 ? round * 25 : 60 + round * 4) * 10))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      #expect(known.contains(try contents(folder)), "round \(round)")
    }
    // What the last writer left behind is cleared away by the next.
    _ = try CommandTests.inovasi(arguments("en", folder))
    #expect(try FileManager.default.contentsOfDirectory(atPath: url.path) == ["hasil"])
  }

  /// A person who stands in the folder still does afterwards.
  @Test func currentFolderIsWrittenIntoAndStays() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: url) }
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    let number = try FileManager.default.attributesOfItem(atPath: url.path)[.systemFileNumber] as? Int
    let process = Process()
    process.executableURL = CommandTests.products.appendingPathComponent("inovasi")
    process.currentDirectoryURL = url
    process.arguments = ["evaluate", CommandTests.malangFolder.path, "--output", ".", "--outputs", "ranking"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let after = try FileManager.default.attributesOfItem(atPath: url.path)[.systemFileNumber] as? Int
    #expect(after == number)
    #expect(try FileManager.default.contentsOfDirectory(atPath: url.path) == ["ranking.csv"])
  }

  /// A short run of every target of the fuzzer; CONTRIBUTING.md says how to run a long one.
  @Test func fuzzerFindsNothing() throws {
    let process = Process()
    process.executableURL = CommandTests.products.appendingPathComponent("Fuzz")
    process.arguments = ["all", "150", "20211124"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0 && process.terminationReason == .exit, "\(text)")
    let targets = text.split(separator: "\n").compactMap { $0.split(separator: ":").first.map(String.init) }
    var expected = [
      "csv", "json", "folder", "decisions", "ratings", "rankings", "bundle", "rulebook", "particulars", "template", "expression",
      "values",
    ]
    #if Spreadsheet
    expected.insert("xlsx", at: 2)
    #endif
    #expect(targets == expected)
  }
}
#endif
