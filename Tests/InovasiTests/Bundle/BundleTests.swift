import Foundation
import Inovasi
import Testing

/// A bundle is the same bytes each time, is verified from its own data, and gives away every byte that was changed.
struct BundleTests {
  private let malang = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Examples/Data/malang-2021").path

  private func scratch(_ work: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("bundle-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try work(folder.path)
  }

  @Test func twiceTheSameBytesAndReproduced() throws {
    try scratch { folder in
      let first = try Evaluation().bundle(folder: malang, to: folder + "/a")
      let second = try Evaluation().bundle(folder: malang, to: folder + "/b")
      #expect(first == second)
      let verification = try Evaluation().verify(bundle: folder + "/a", root: first.root)
      #expect(verification.isSound, "\(verification.findings.map(\.code))")
      #expect(verification.difference.isEmpty)
      #expect(throws: EvaluationError.self) { try Evaluation().bundle(folder: malang, to: folder + "/a") }
      #expect(try Evaluation().verify(bundle: folder + "/a", root: "0").findings.map(\.code) == ["BUNDLE_ROOT"])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["a", "b"])
    }
  }

  @Test func everyChangedFileIsFound() throws {
    try scratch { folder in
      let manifest = try Evaluation().bundle(folder: malang, to: folder + "/a")
      let bundle = BundleFolder(folder + "/a")
      for file in manifest.files {
        let url = URL(fileURLWithPath: folder + "/a/" + file.path)
        let whole = try Data(contentsOf: url)
        for step in 0..<3 where !whole.isEmpty {
          var changed = whole
          changed[step * (whole.count - 1) / 2] ^= UInt8(1 << step)
          try changed.write(to: url)
          #expect(try bundle.tampering().map(\.code) == ["BUNDLE_FILE_CHANGED"], "\(file.path)")
        }
        try whole.write(to: url)
      }
      try Data("x".utf8).write(to: URL(fileURLWithPath: folder + "/a/extra"))
      #expect(try bundle.tampering().map(\.code) == ["BUNDLE_FILE_EXTRA"])
    }
  }

  /// Whoever writes a better score and makes the manifest anew is found by computing again.
  @Test func aForgedResultIsNotReproduced() throws {
    try scratch { folder in
      _ = try Evaluation().bundle(folder: malang, to: folder + "/a")
      let url = URL(fileURLWithPath: folder + "/a/outputs/ranking.csv")
      try (Data(contentsOf: url) + Data("9,FORGED\n".utf8)).write(to: url)
      let old = try BundleFolder(folder + "/a").manifest()
      let files = try old.files.map { file in
        BundleManifest.File(path: file.path, content: try BundleFolder(folder + "/a").content(of: file.path))
      }
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
      try (encoder.encode(BundleManifest(files: files)) + Data("\n".utf8))
        .write(to: URL(fileURLWithPath: folder + "/a/manifest.json"))
      let verification = try Evaluation().verify(bundle: folder + "/a")
      #expect(verification.findings.map(\.code) == ["BUNDLE_NOT_REPRODUCED"])
      #expect(try !Evaluation().verify(bundle: folder + "/a", root: old.root).isSound)
    }
  }

  @Test func withoutAJudgeIsInTheParametersAndVerifies() throws {
    try scratch { folder in
      let judge = try #require(try Evaluation().load(folder: malang).scores[0].judge as Judge.ID?)
      var evaluation = Evaluation()
      evaluation.excludedJudges = [judge]
      _ = try evaluation.bundle(folder: malang, to: folder + "/a")
      #expect(
        try BundleFolder(folder + "/a").decoded(BundleParameters.self, from: "parameters.json").excludedJudges == [judge])
      #expect(try Evaluation().verify(bundle: folder + "/a").isSound)
    }
  }
}
