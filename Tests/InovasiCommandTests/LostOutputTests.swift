#if CommandLine && os(Linux)
import Foundation
import Testing

/// What becomes of the output when it cannot be written to, or nobody reads it.
struct LostOutputTests {
  /// Runs a line of the shell, in which `$0` is the tool and `$1` a folder of its own; with the error output.
  private func shell(_ line: String, in folder: URL) throws -> (code: Int32, errors: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line, CommandTests.products.appendingPathComponent("inovasi").path, folder.path]
    process.environment = ["MALANG": CommandTests.malangFolder.path]
    process.standardOutput = FileHandle.nullDevice
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }

  private func withFolder(_ work: (URL) throws -> Void) throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    try work(url)
  }

  /// `/dev/full` is a disk without room; `>&-` closes the output.
  @Test(
    arguments: [
      "rulebooks show malang-2021", "evaluate \"$MALANG\" --top 0", "validate \"$MALANG\" --format json",
      "convert \"$MALANG/scores.csv\" - --to json", "--help",
    ], ["/dev/full", "&-"])
  func whatIsNotPrintedIsSaid(command: String, output: String) throws {
    try withFolder { folder in
      let run = try shell("\"$0\" \(command) >\(output)", in: folder)
      #expect(run.code == 65)
      #expect(run.errors.contains("sisa ruang"))
    }
  }

  @Test func filesAreWrittenWhateverBecomesOfTheOutput() throws {
    try withFolder { folder in
      for (number, output) in ["| true", ">/dev/full", ">&-", ">&- 2>&- <&-"].enumerated() {
        let command = "\"$0\" evaluate \"$MALANG\" --top 0 --outputs ranking,findings --output \"$1/\(number)\""
        _ = try shell("\(command) \(output)", in: folder)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("\(number)").path)
        #expect(names.sorted() == ["findings.csv", "ranking.csv"], "\(output)")
      }
    }
  }

  /// A reader who has gone is no fault: there is nothing to say, and the end is that of any program in a pipe.
  @Test func whoeverReadsTheFirstLinesAloneIsNotTroubled() throws {
    try withFolder { folder in
      let run = try shell("{ \"$0\" rulebooks show malang-2021; echo $? >\"$1/code\"; } | true", in: folder)
      #expect(run.errors.isEmpty)
      let code = try String(contentsOf: folder.appendingPathComponent("code"), encoding: .utf8)
      #expect(code == "141\n")
    }
  }

  @Test func fileBeyondTheLimitOfTheShellIsSaid() throws {
    try withFolder { folder in
      let run = try shell("ulimit -f 1; \"$0\" convert \"$MALANG/innovations.csv\" \"$1/a.json\"", in: folder)
      #expect(run.code == 65)
      #expect(run.errors.contains("FILE_UNWRITABLE"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
  }

  @Test func inputThatIsAFolderIsSaid() throws {
    try withFolder { folder in
      let run = try shell("\"$0\" convert - \"$1/a.json\" <\"$1\"", in: folder)
      #expect(run.code == 65)
      #expect(run.errors.contains("FILE_UNREADABLE"))
    }
  }
}
#endif
