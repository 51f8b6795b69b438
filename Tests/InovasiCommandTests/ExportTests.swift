#if CommandLine
import Foundation
import Testing

/// `inovasi export`.
struct ExportTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let malang = root.appendingPathComponent("Examples/Data/malang-2021").path
  private static let decided = root.appendingPathComponent("Tests/Fixtures/decisions").path
  /// What nobody has said of these made-up and illustrative results, said for the tests.
  private static let parameters = root.appendingPathComponent("Tests/InovasiExchangeTests/OpenStandards/Peers/parameters.json5")
    .path

  private func withFolder<Value>(_ work: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try work(folder)
  }

  @Test(arguments: ["icpc", "360giving", "openbadges", "ocds"])
  func everyStandardIsWritten(standard: String) throws {
    try withFolder { folder in
      for source in [Self.malang, Self.decided] {
        let path = folder.appendingPathComponent("\(standard)-\((source as NSString).lastPathComponent)").path
        let run = try CommandTests.inovasi([
          "export", source, "--standard", standard, "--output", path, "--parameters", Self.parameters, "--format", "csv",
        ])
        #expect(run.code == 0, "\(run.errors)")
        let files = run.output.split(separator: "\n").dropFirst().map(String.init)
        #expect(!files.isEmpty)
        for file in files {
          _ = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: file)))
        }
        #expect(run.errors.contains("status hasil: \(source == Self.malang ? "rancangan" : "final")"), "\(run.errors)")
        #expect(run.errors.contains("belum ditandatangani") == (standard == "openbadges"))
      }
    }
  }

  @Test func whatIsMissingIsNamedInBothLanguagesAndNothingIsWritten() throws {
    try withFolder { folder in
      let path = folder.appendingPathComponent("hibah.json").path
      let run = try CommandTests.inovasi(["export", Self.malang, "--standard", "360giving", "--output", path])
      #expect(run.code == 65)
      for name in ["grantPrefix", "competition", "funder.id", "funder.name", "awardDate"] {
        #expect(run.errors.contains("EXPORT_PARAMETER_MISSING: 360Giving perlu \(name)"), "\(name)")
      }
      #expect(!FileManager.default.fileExists(atPath: path))
      let english = try CommandTests.inovasi(["export", Self.malang, "--standard", "ocds", "--output", path, "--language", "en"])
      #expect(english.errors.contains("OCDS 1.1 needs ocidPrefix"))
      // The day of the decree is in the log.
      let decided = try CommandTests.inovasi(["export", Self.decided, "--standard", "360giving", "--output", path])
      #expect(!decided.errors.contains("awardDate"))
    }
  }

  @Test(
    arguments: [
      (["export"], 64), (["export", malang], 64), (["export", malang, "--standard", "icpc"], 64),
      (["export", malang, "--standard", "rss", "--output", "/nowhere/a"], 64),
      (["export", "/nowhere", "--standard", "icpc", "--output", "/nowhere/a"], 66),
      (["export", malang, "--standard", "icpc", "--output", "/nowhere/a"], 65),
      (["export", malang, "--standard", "icpc", "--output", "/nowhere/a", "--parameters", "/nowhere"], 66),
      (["export", malang, "--standard", "icpc", "--output", "/nowhere/a", "--parameters", malang + "/competition.json5"], 65),
      (["export", malang, "--standard", "openbadges", "--output", malang, "--parameters", parameters], 65),
    ] as [([String], Int32)])
  func exitCode(arguments: [String], code: Int32) throws {
    #expect(try CommandTests.inovasi(arguments).code == code, "\(arguments)")
  }
}
#endif
