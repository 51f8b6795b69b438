#if CommandLine
import Foundation
import Testing

/// Bundles as a city's officer meets them.
struct BundleCommandTests {
  @Test func aBundleIsWrittenVerifiedAndNamesItsHash() throws {
    try withFolder { folder in
      let written = try inovasi("bundle", decided, "--output", folder + "/a", "--language", "en")
      #expect(written.code == 0)
      #expect(written.output.contains("File") && written.output.contains("Bytes") && !written.output.contains("Berkas"))
      let root = try #require(try self.root(of: folder + "/a"))
      #expect(written.output.contains(root))
      #expect(try inovasi("bundle", decided, "--output", folder + "/a").code == 65)

      let verified = try inovasi("verify", folder + "/a")
      #expect(verified.code == 0)
      #expect(verified.output.contains("  \(root)\n"))
      #expect(verified.output.contains("BELUM terbukti: bahwa ini data yang asli"))
      let known = try inovasi("verify", folder + "/a", "--root", " " + root.uppercased(), "--language", "en")
      #expect(known.code == 0)
      #expect(known.output.contains("Proved: the hash is the one that was given"))
      #expect(!known.output.contains("NOT proved"))
      let other = try inovasi("verify", folder + "/a", "--root", String(repeating: "0", count: 64), "--language", "en")
      #expect(other.code == 1)
      #expect(other.errors.contains("BUNDLE_ROOT") && other.output.contains("NOT VERIFIED"))

      let json = try inovasi("verify", folder + "/a", "--format", "json").output
      let document = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
      #expect(document["root"] as? String == root)
      #expect(document["isSound"] as? Bool == true)
      #expect(try inovasi("verify", "/nowhere").code == 66)
    }
  }

  @Test func aChangedByteIsFound() throws {
    try withFolder { folder in
      #expect(try inovasi("bundle", decided, "--output", folder + "/a").code == 0)
      let scores = URL(fileURLWithPath: folder + "/a/inputs/scores.csv")
      try (Data(contentsOf: scores) + Data("\n".utf8)).write(to: scores)
      let run = try inovasi("verify", folder + "/a")
      #expect(run.code == 1)
      #expect(run.errors.contains("BUNDLE_FILE_CHANGED: inputs/scores.csv tidak sesuai manifes."))
      #expect(run.output.contains("TIDAK LOLOS PEMERIKSAAN"))
    }
  }

  @Test func withoutAJudgeIsADifferenceOfTwoBundles() throws {
    try withFolder { folder in
      #expect(try inovasi("bundle", decided, "--output", folder + "/a").code == 0)
      #expect(try inovasi("bundle", decided, "--output", folder + "/b", "--without-judge", "J3").code == 0)
      #expect(try inovasi("verify", folder + "/b").code == 0)
      #expect(try inovasi("diff", folder + "/a", folder + "/a", "--strict").code == 0)
      let difference = try inovasi("diff", folder + "/a", folder + "/b", "--format", "csv", "--strict")
      #expect(difference.code == 1)
      #expect(difference.output.hasPrefix("innovation,title,place_before,place_after,final_before,final_after,"))
      #expect(difference.output.split(separator: "\n").count > 1)
      // Of two bundles the message says which one is meant.
      let absent = try inovasi("diff", folder + "/a", folder + "/none")
      #expect(absent.code == 66)
      #expect(absent.errors.contains("/none/outputs/results.json"), "\(absent.errors)")
      #expect(try inovasi("bundle", decided, "--output", folder + "/c", "--without-judge", "NOBODY").code == 66)
      #expect(try inovasi("bundle", folder + "/none", "--output", folder + "/c", "--without-judge", "J1").code == 66)
    }
  }

  /// The two scores of one entry are told apart, be it by the fifth decimal.
  @Test func scoresThatDifferLookDifferent() throws {
    try withFolder { folder in
      let source = folder + "/source"
      try FileManager.default.copyItem(atPath: decided, toPath: source)
      let scores = URL(fileURLWithPath: source + "/scores.csv")
      let text = try String(contentsOf: scores, encoding: .utf8)
      try Data(text.replacingOccurrences(of: "I01,J3,K2,89\n", with: "I01,J3,K2,89.0001\n").utf8).write(to: scores)
      #expect(try inovasi("bundle", decided, "--output", folder + "/a").code == 0)
      #expect(try inovasi("bundle", source, "--output", folder + "/b").code == 0)
      let shown = try inovasi("diff", folder + "/a", folder + "/b").output
      #expect(shown.contains(" 88.7  ") && shown.contains(" 88.70001  "), "\(shown)")
      let csv = try inovasi("diff", folder + "/a", folder + "/b", "--format", "csv").output
      #expect(csv.contains(",88.7,88.7000133333,"), "\(csv)")
      #expect(try inovasi("what-if", decided, "--change", "I01,J3,K2=89.0001").output.contains(" 88.70001  "))
    }
  }

  /// Numbers that could be read in two ways are not taken, which is said; with the mark that the office gives, they are, here and by whoever
  /// verifies.
  @Test func whatIsWrongWithTheDataIsSaidAndTheDecimalMarkGoesIntoTheBundle() throws {
    try withFolder { folder in
      let source = folder + "/source"
      try FileManager.default.copyItem(atPath: decided, toPath: source)
      let scores = URL(fileURLWithPath: source + "/scores.csv")
      let lines = try String(contentsOf: scores, encoding: .utf8).split(separator: "\n")
      let rows = lines.map { $0.split(separator: ",").joined(separator: ";") }
      let text = (rows.prefix(1) + rows.dropFirst().map { $0 + ".000" }).joined(separator: "\n")
      try Data((text + "\n").utf8).write(to: scores)

      let unread = try inovasi("bundle", source, "--output", folder + "/a", "--language", "en")
      #expect(unread.code == 0 && unread.errors.contains("Findings: ") && !unread.errors.contains("Findings: 0 errors"))
      #expect(try inovasi("bundle", source, "--output", folder + "/b", "--strict").code == 1)

      let read = try inovasi(
        "bundle", source, "--output", folder + "/c", "--decimal-mark", "point", "--strict", "--language", "en")
      #expect(read.code == 0 && read.errors.contains("Findings: 0 errors"), "\(read.errors)")
      #expect(try inovasi("verify", folder + "/c").code == 0)
      #expect(try inovasi("bundle", decided, "--output", folder + "/d").code == 0)
      let ranking = "/outputs/ranking.csv"
      #expect(FileManager.default.contentsEqual(atPath: folder + "/c" + ranking, andPath: folder + "/d" + ranking))
    }
  }

  @Test func pseudonymsHideNamesAndTheMappingStaysOutside() throws {
    try withFolder { folder in
      let mapping = folder + "/siapa.csv"
      func bundle(_ name: String, _ mapping: String) throws -> CommandTests.Run {
        try inovasi("bundle", decided, "--output", "\(folder)/\(name)", "--pseudonyms", "--mapping", mapping)
      }
      #expect(try bundle("a", mapping).code == 0)
      #expect(try inovasi("verify", folder + "/a").code == 0)
      let scores = try String(contentsOfFile: folder + "/a/inputs/scores.csv", encoding: .utf8)
      #expect(scores.contains("Juri-01") && !scores.contains("J1"))
      let lines = try String(contentsOfFile: mapping, encoding: .utf8).split(separator: "\n")
      #expect(lines.first == "pseudonym,judge,name")
      #expect(lines.count == 4)
      // The same mapping gives the same bundle, byte for byte.
      #expect(try bundle("b", mapping).code == 0)
      #expect(try root(of: folder + "/a") == root(of: folder + "/b"))
      // It never lies in what is published, and nothing else is written over.
      let inside = try bundle("c", folder + "/c/siapa.csv")
      #expect(inside.code == 65 && inside.errors.contains("PSEUDONYM_FILE_INSIDE"))
      #expect(try bundle("c", decided + "/scores.csv").code == 65)
      #expect(!FileManager.default.fileExists(atPath: folder + "/c"))
      #expect(try inovasi("bundle", decided, "--output", folder + "/c", "--mapping", mapping).code == 64)
      #expect(try inovasi("bundle", decided, "--output", folder + "/c", "--pseudonyms", "--mended", folder).code == 64)
    }
  }

  #if Signing
  @Test func aSignatureSaysWhose() throws {
    try withFolder { folder in
      let made = try inovasi("keys", folder + "/kota")
      #expect(made.code == 0)
      let secret = try String(contentsOfFile: folder + "/kota.key", encoding: .utf8).split(separator: "\n")[1]
      #expect(!made.output.contains(secret) && !made.errors.contains(secret))
      #expect(try inovasi("keys", folder + "/kota").code == 65)
      // Nor is a public key overwritten whose private one has gone elsewhere, as it should.
      let published = try String(contentsOfFile: folder + "/kota.pub", encoding: .utf8)
      try FileManager.default.moveItem(atPath: folder + "/kota.key", toPath: folder + "/aman.key")
      let again = try inovasi("keys", folder + "/kota", "--language", "en")
      #expect(again.code == 65 && again.errors.contains("kota.pub is there already"))
      #expect(try String(contentsOfFile: folder + "/kota.pub", encoding: .utf8) == published)
      #expect(!FileManager.default.fileExists(atPath: folder + "/kota.key"))
      try FileManager.default.moveItem(atPath: folder + "/aman.key", toPath: folder + "/kota.key")
      #expect(try inovasi("keys", folder + "/lain").code == 0)
      #expect(try inovasi("bundle", decided, "--output", folder + "/a", "--sign-with", folder + "/kota.key").code == 0)
      let run = try inovasi("verify", folder + "/a", "--signed-by", folder + "/kota.pub", "--language", "en")
      #expect(run.code == 0)
      #expect(run.output.contains("the signer is the owner of the public key that was given"))
      #expect(!run.output.contains("NOT proved"))
      let other = try inovasi("verify", folder + "/a", "--signed-by", folder + "/lain.pub")
      #expect(other.code == 1 && other.errors.contains("BUNDLE_SIGNATURE_MISSING"))
      #expect(try inovasi("verify", folder + "/a", "--signed-by", folder + "/kota.key").code == 65)
      // Another bundle's signature is none.
      #expect(try inovasi("bundle", decided, "--output", folder + "/b", "--without-judge", "J3").code == 0)
      try FileManager.default.copyItem(atPath: folder + "/a/signatures.json", toPath: folder + "/b/signatures.json")
      let copied = try inovasi("verify", folder + "/b")
      #expect(copied.code == 1 && copied.errors.contains("BUNDLE_SIGNATURE_INVALID"))
    }
  }

  @Test func membersOfACommitteeSignOneAfterAnother() throws {
    try withFolder { folder in
      for name in ["ketua", "anggota"] { #expect(try inovasi("keys", "\(folder)/\(name)").code == 0) }
      #expect(try inovasi("bundle", decided, "--output", folder + "/a").code == 0)
      let root = try #require(try root(of: folder + "/a"))
      #expect(try inovasi("sign", folder + "/a").code == 64)
      #expect(try inovasi("sign", folder + "/a", "--with", folder + "/ketua.pub").code == 65)
      #expect(try inovasi("sign", folder + "/nowhere", "--with", folder + "/ketua.key").code == 66)
      // Not what the minutes say.
      let other = try inovasi("sign", folder + "/a", "--with", folder + "/ketua.key", "--root", String(repeating: "0", count: 64))
      #expect(other.code == 1 && other.errors.contains("Tidak ditandatangani"))
      #expect(!FileManager.default.fileExists(atPath: folder + "/a/signatures.json"))
      for name in ["ketua", "anggota", "ketua"] {
        let run = try inovasi("sign", folder + "/a", "--with", "\(folder)/\(name).key", "--root", root)
        #expect(run.code == 0 && run.output.contains(root), "\(run.errors)")
      }
      for name in ["ketua", "anggota"] {
        #expect(try inovasi("verify", folder + "/a", "--signed-by", "\(folder)/\(name).pub").code == 0)
      }
      let signed = try inovasi("sign", folder + "/a", "--with", folder + "/ketua.key", "--format", "csv")
      #expect(signed.output.split(whereSeparator: \.isNewline).count == 3)
      // Nobody signs what is not as it was.
      try Data("place\n".utf8).write(to: URL(fileURLWithPath: folder + "/a/outputs/ranking.csv"))
      let before = try Data(contentsOf: URL(fileURLWithPath: folder + "/a/signatures.json"))
      #expect(try inovasi("sign", folder + "/a", "--with", folder + "/ketua.key").code == 1)
      #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "/a/signatures.json")) == before)
    }
  }
  #else
  @Test func aBuildWithoutSigningSaysSo() throws {
    for arguments in [
      ["keys", "/nowhere/kota"], ["bundle", decided, "--output", "/nowhere/a", "--sign-with", "/nowhere/kota.key"],
      ["verify", "/nowhere", "--signed-by", "/nowhere/kota.pub"], ["sign", "/nowhere", "--with", "/nowhere/kota.key"],
    ] {
      let run = try CommandTests.inovasi(arguments)
      #expect(run.code == 64)
      #expect(run.errors.contains("tanpa tanda tangan") && run.errors.contains("Signing"))
    }
  }
  #endif

  /// One version: the tool's, the bundles', and the newest in the changelog; before the first release there is none there.
  @Test func theToolTheBundleAndTheChangelogHaveOneVersion() throws {
    try withFolder { folder in
      let version = try inovasi("--version").output.trimmingCharacters(in: .newlines)
      #expect(try inovasi("bundle", decided, "--output", folder + "/a").code == 0)
      let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/a/parameters.json"))
      let parameters = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
      #expect(parameters["version"] as? String == version)
      let changelog = try String(contentsOf: package.appendingPathComponent("CHANGELOG.md"), encoding: .utf8)
      let released = changelog.split(separator: "\n").filter { $0.hasPrefix("## [") && !$0.hasPrefix("## [Unreleased]") }
        .compactMap { $0.dropFirst(4).split(separator: "]").first }
      #expect(version == released.first.map(String.init) ?? "0.1.0")
    }
  }

  private func inovasi(_ arguments: String...) throws -> CommandTests.Run { try CommandTests.inovasi(arguments) }

  private func root(of bundle: String) throws -> String? {
    let data = try Data(contentsOf: URL(fileURLWithPath: bundle + "/manifest.json"))
    return (try JSONSerialization.jsonObject(with: data) as? [String: Any])?["root"] as? String
  }

  private func withFolder(_ work: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try work(folder.path)
  }
}

private let package = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

private let decided = package.appendingPathComponent("Tests/Fixtures/decisions").path
#endif
