#if CommandLine && os(Linux)
import Foundation
import Testing

/// A writer that is killed at every single step that it takes in the file system: strace counts its calls, and ends it at each in turn.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace")))
struct InterruptedWriterTests {
  /// The calls that change something.
  private static let calls =
    "mkdir,mkdirat,rename,renameat,renameat2,link,linkat,unlink,unlinkat,rmdir,fsync,write,chmod,fchmodat"

  /// Runs the tool under strace.
  ///
  /// - Parameter step: at which call it is killed; never when `nil`.
  /// - Returns: how many calls it made, and whether it was killed.
  private func run(_ arguments: [String], killedAt step: Int?) throws -> (calls: Int, wasKilled: Bool) {
    let log = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString).log")
    defer { try? FileManager.default.removeItem(at: log) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/strace")
    process.arguments =
      ["-f", "-qq", "-o", log.path, "-e", "trace=\(Self.calls)"]
      + (step.map { ["-e", "inject=\(Self.calls):signal=SIGKILL:when=\($0)"] } ?? [])
      + [CommandTests.products.appendingPathComponent("inovasi").path] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let text = try String(contentsOf: log, encoding: .utf8)
    return (
      text.split(separator: "\n").count { $0.contains("(") && !$0.contains("resumed>") }, text.contains("killed by SIGKILL")
    )
  }

  private func contents(_ target: URL) throws -> [String: Data]? {
    guard FileManager.default.fileExists(atPath: target.path) else { return nil }
    var contents: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: target.path) {
      contents[name] = try? Data(contentsOf: target.appendingPathComponent(name))
    }
    return contents
  }

  @Test func resultsAreTheOldOnesOrTheNew() throws {
    try killedAtEveryStep { target, isNew in
      [
        "evaluate", CommandTests.malangFolder.path, "--output", target.path, "--outputs", "ranking,findings,awards", "--language",
        isNew ? "en" : "id",
      ]
    }
  }

  @Test func bundleIsThereOrNot() throws {
    try killedAtEveryStep(beginsAnew: true) { target, _ in ["bundle", CommandTests.malangFolder.path, "--output", target.path] }
  }

  @Test func convertedFileIsTheOldOneOrTheNew() throws {
    let scores = CommandTests.malangFolder.appendingPathComponent("scores.csv").path
    try killedAtEveryStep { target, isNew in
      ["convert", scores, target.path, "--to", isNew ? "jsonl" : "csv"]
    }
  }

  /// - Parameters:
  ///   - beginsAnew: whether nothing may be at the target before.
  ///   - arguments: what writes the old content to a target, and what the new.
  private func killedAtEveryStep(beginsAnew: Bool = false, _ arguments: (URL, Bool) -> [String]) throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: url) }
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    let target = url.appendingPathComponent("hasil")
    func prepare() throws {
      for name in try FileManager.default.contentsOfDirectory(atPath: url.path) {
        try FileManager.default.removeItem(at: url.appendingPathComponent(name))
      }
      if !beginsAnew { #expect(try CommandTests.inovasi(arguments(target, false)).code == 0) }
    }
    func seen() throws -> [String: Data]? {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: target.path, isDirectory: &isFolder) else { return nil }
      return isFolder.boolValue ? try contents(target) : ["": try Data(contentsOf: target)]
    }
    try prepare()
    let old = try seen()
    let steps = try run(arguments(target, true), killedAt: nil).calls
    let new = try #require(try seen())
    #expect(old != new && steps > 3)
    // With many steps, those in the middle are writes of one kind: each is tried at the ends, every third between.
    var killed = 0
    for step in 1...steps where step < 25 || step > steps - 40 || step.isMultiple(of: 3) {
      try prepare()
      if try run(arguments(target, true), killedAt: step).wasKilled { killed += 1 }
      let found = try seen()
      #expect(found == old || found == new, "killed at step \(step) of \(steps)")
    }
    #expect(killed > steps / 4)
    // Whatever was left behind, the next writer writes.
    #expect(try CommandTests.inovasi(arguments(target, true)).code == 0 || beginsAnew)
  }
}
#endif
