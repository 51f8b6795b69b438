#if CommandLine
import Foundation
import Testing

/// No command writes where it reads: the competition's files are as they were, byte for byte.
struct OutputIsInputTests {
  private func withCopy(_ work: (_ folder: String) throws -> Void) throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: CommandTests.malangFolder, to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    try work(url.path)
  }

  private func contents(_ folder: String) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      contents[name] = FileManager.default.contents(atPath: "\(folder)/\(name)")
    }
    return contents
  }

  @Test(arguments: ["", "/", "/.", "/../."])
  func foldersOfInputsAreRefused(ending: String) throws {
    try withCopy { folder in
      let target = ending == "/../." ? folder + "/../" + URL(fileURLWithPath: folder).lastPathComponent : folder + ending
      let before = try contents(folder)
      for arguments in [
        ["validate", folder, "--rejects", target], ["evaluate", folder, "--rejects", target],
        ["evaluate", folder, "--output", target],
      ] {
        let run = try CommandTests.inovasi(arguments)
        #expect(run.code == 65, "\(arguments)")
        #expect(run.output.isEmpty && run.errors.contains("OUTPUT_IS_INPUT"), "\(arguments)")
        #expect(run.errors.contains("adalah masukan"))
        #expect(try contents(folder) == before, "\(arguments)")
      }
      let english = try CommandTests.inovasi(["evaluate", folder, "--output", target, "--language", "en"])
      #expect(english.code == 65 && english.errors.contains("is an input"))
    }
  }

  @Test func currentFolderIsOneToo() throws {
    try withCopy { folder in
      let before = try contents(folder)
      let process = Process()
      process.executableURL = CommandTests.products.appendingPathComponent("inovasi")
      process.currentDirectoryURL = URL(fileURLWithPath: folder)
      process.arguments = ["validate", ".", "--rejects", "."]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 65)
      #expect(try contents(folder) == before)
    }
  }

  @Test func mendedRowsAndRejectsHaveFoldersOfTheirOwn() throws {
    try withCopy { folder in
      let scores = URL(fileURLWithPath: folder + "/scores.csv")
      let broken = try String(contentsOf: scores, encoding: .utf8) + "M01,J9,kebaruan,x\n"
      try Data(broken.utf8).write(to: scores)
      let rejects = folder + "/ditolak"
      #expect(try CommandTests.inovasi(["validate", folder, "--rejects", rejects]).code == 0)
      let before = try contents(folder)
      for arguments in [
        ["validate", folder, "--mended", rejects, "--rejects", rejects + "/"],
        ["evaluate", folder, "--mended", rejects, "--output", rejects],
      ] {
        let run = try CommandTests.inovasi(arguments)
        #expect(run.code == 65 && run.errors.contains("OUTPUT_IS_INPUT"), "\(arguments)")
      }
      #expect(try CommandTests.inovasi(["evaluate", folder, "--rejects", rejects, "--output", rejects + "/."]).code == 64)
      #expect(try contents(folder) == before)
      // As it was written, the folder is written anew; with a row mended in it, it is not.
      #expect(try CommandTests.inovasi(["validate", folder, "--rejects", rejects]).code == 0)
      let mended = URL(fileURLWithPath: rejects + "/scores.csv")
      let rows = try String(contentsOf: mended, encoding: .utf8)
      try Data(rows.replacingOccurrences(of: "M01,J9,kebaruan,x,", with: "M01,J9,kebaruan,80,").utf8).write(to: mended)
      let work = try contents(folder)
      for command in ["validate", "evaluate"] {
        let run = try CommandTests.inovasi([command, folder, "--rejects", rejects])
        #expect(run.code == 65 && run.output.isEmpty && run.errors.contains("OUTPUT_MENDED"), "\(command)")
      }
      #expect(try contents(folder) == work)
    }
  }

  @Test func filesOfInputsAreRefused() throws {
    try withCopy { folder in
      let before = try contents(folder)
      for arguments in [
        ["assign", folder, "--per-entry", "2", "--output", folder + "/scores.csv"],
        ["assign", folder, "--per-entry", "2", "--output", folder + "/competition.json5"],
      ] {
        let run = try CommandTests.inovasi(arguments)
        #expect(run.code == 65 && run.errors.contains("OUTPUT_IS_INPUT"), "\(arguments)")
      }
      #expect(try contents(folder) == before)
      #if Spreadsheet
      let (table, workbook) = (folder + "/innovations.csv", folder + "/innovations.xlsx")
      #expect(try CommandTests.inovasi(["convert", table, workbook]).code == 0)
      try FileManager.default.removeItem(atPath: table)
      let asWorkbook = try contents(folder)
      let template = try CommandTests.inovasi(["template", "--folder", folder, "--output", workbook])
      #expect(template.code == 65 && template.errors.contains("OUTPUT_IS_INPUT"), "\(template.errors)")
      #expect(try contents(folder) == asWorkbook)
      #endif
      // The assignment itself may be made anew.
      for _ in 0..<2 {
        let run = try CommandTests.inovasi(["assign", folder, "--per-entry", "2", "--output", folder + "/assignments.csv"])
        #expect(run.code == 0, "\(run.errors)")
      }
    }
  }
}
#endif
