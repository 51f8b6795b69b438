#if CommandLine && os(Linux)
import Foundation
import Testing

/// A writer that is killed at every single step that it takes in the file system: strace counts its calls, and ends it at each in turn.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace")))
struct InterruptedWriterTests {
  /// The calls that change something; of those that a machine does not have, none is ever made.
  private static let calls = [
    "mkdir", "mkdirat", "rename", "renameat", "renameat2", "link", "linkat", "unlink", "unlinkat", "rmdir", "fsync", "write",
    "chmod", "fchmodat",
  ]

  /// Runs the tool under strace, which kills it at a call of this kind; `false` when it makes fewer, and so has ended by itself.
  private func wasKilled(_ arguments: [String], at call: String, number: Int) throws -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/strace")
    process.arguments =
      ["-f", "-qq", "-o", "/dev/null", "-e", "trace=\(call)", "-e", "inject=\(call):signal=SIGKILL:when=\(number)"]
      + [CommandTests.products.appendingPathComponent("inovasi").path] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal || process.terminationStatus == 128 + SIGKILL
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
    #expect(try CommandTests.inovasi(arguments(target, true)).code == 0)
    let new = try #require(try seen())
    #expect(old != new)
    var killed = 0
    for call in Self.calls {
      try prepare()
      var number = 1
      while try wasKilled(arguments(target, true), at: call, number: number) {
        let found = try seen()
        #expect(found == old || found == new, "killed at \(call) \(number)")
        (number, killed) = (number + 1, killed + 1)
        try prepare()
      }
    }
    #expect(killed > 4)
  }
}
#endif
