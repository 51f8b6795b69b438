import Foundation
import InovasiCatalog
import InovasiExchange
import InovasiModel
import Testing

/// A bundle as files alone, whatever is computed: every byte counts, nothing outside is read, signatures lie beside the manifest.
struct BundleFolderTests {
  @Test func manifestHasOneForm() throws {
    let manifest = BundleManifest(files: [
      .init(path: "outputs/b.csv", content: Array("abc".utf8)), .init(path: "inputs/a.csv", content: []),
    ])
    // The root is the SHA-256 that coreutils' sha256sum gives for the two lines `hash  bytes  path`.
    let text = """
      {
        "files" : [
          {
            "bytes" : 0,
            "path" : "inputs/a.csv",
            "sha256" : "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
          },
          {
            "bytes" : 3,
            "path" : "outputs/b.csv",
            "sha256" : "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
          }
        ],
        "format" : 1,
        "root" : "0f458aed305a5e7947188c48e8898e7d8d4aa79cf59bfcb9a4e89ee91018fffe"
      }

      """
    #expect(try String(decoding: manifest.content(), as: UTF8.self) == text)
    #expect(try JSONDecoder().decode(BundleManifest.self, from: Data(manifest.content())) == manifest)
  }

  @Test func everyByteOfEveryFileCounts() throws {
    try withBundle { bundle in
      #expect(try bundle.inspection().isWhole)
      for name in try bundle.manifest().files.map(\.path) + [BundleManifest.fileName] {
        let url = URL(fileURLWithPath: "\(bundle.path)/\(name)")
        let whole = try Data(contentsOf: url)
        // Every byte of the small files; of the others, enough to meet every kind of place.
        for index in stride(from: 0, to: whole.count, by: whole.count / (name == BundleManifest.fileName ? 120 : 40) + 1) {
          var changed = whole
          changed[index] ^= 1 << (index % 7)
          try changed.write(to: url)
          let isWhole = (try? bundle.inspection().isWhole) ?? false
          #expect(!isWhole, "\(name) \(index)")
        }
        try whole.write(to: url)
      }
      #expect(try bundle.inspection().isWhole)
    }
  }

  @Test func whoeverIsSecondIsToldSo() throws {
    try withScratch { url in
      let bundle = BundleFolder(url.appendingPathComponent("b").path)
      let error = #expect(throws: ExchangeError.self) {
        try bundle.write(inputs: { _ throws(ExchangeError) in }, rulebook: TestRulebooks.rulebook, parameters: ["a": 1]) {
          _, _ throws(ExchangeError) in
          try TextFile.write("1", named: "x", ending: "txt", in: bundle.path)
        }
      }
      #expect(error?.finding.kind == .bundleExists)
      let names = try FileManager.default.contentsOfDirectory(atPath: url.path)
      #expect(names == ["b"])
    }
  }

  /// Listed twice, a file would count twice in the hash over all of them.
  @Test func aFileThatIsListedTwiceIsFound() throws {
    try withBundle { bundle in
      let files = try bundle.manifest().files
      let url = URL(fileURLWithPath: bundle.path + "/" + BundleManifest.fileName)
      try Data(BundleManifest(files: files + files.suffix(1)).content()).write(to: url)
      let findings = try bundle.inspection().findings
      #expect(findings.map(\.code) == ["BUNDLE_FILE_CHANGED"])
      #expect(findings.first?.parameters["file"] == BundleManifest.fileName)
      try Data(BundleManifest(files: files).content()).write(to: url)
      #expect(try bundle.inspection().isWhole)
    }
  }

  @Test func whatIsMissingExtraOrNoFileIsFound() throws {
    try withBundle { bundle in
      let manager = FileManager.default
      try Data("x".utf8).write(to: URL(fileURLWithPath: bundle.path + "/extra"))
      try manager.createDirectory(atPath: bundle.path + "/inputs/judges.csv", withIntermediateDirectories: false)
      try manager.removeItem(atPath: bundle.path + "/inputs/scores.csv")
      let findings = try bundle.inspection().findings
      #expect(findings.map(\.code) == ["BUNDLE_FILE_MISSING", "BUNDLE_FILE_NOT_PLAIN", "BUNDLE_FILE_EXTRA"])
    }
  }

  /// Whoever hands a bundle in can make a file look as large as the file system goes: what has another size is not read.
  @Test func aFileOfAnotherSizeIsNotRead() throws {
    try withBundle { bundle in
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: bundle.path + "/inputs/scores.csv"))
      try handle.truncate(atOffset: 1 << 42)
      try handle.close()
      try FileManager.default.copyItem(atPath: bundle.path + "/rulebook.json", toPath: bundle.path + "/extra")
      let extra = try FileHandle(forWritingTo: URL(fileURLWithPath: bundle.path + "/extra"))
      try extra.truncate(atOffset: 1 << 42)
      try extra.close()
      let findings = try bundle.inspection().findings
      #expect(findings.map(\.code) == ["BUNDLE_FILE_CHANGED", "BUNDLE_FILE_EXTRA"])
    }
  }

  @Test func limitsHoldForWhatIsReadWhole() throws {
    try withBundle { bundle in
      let size = try bundle.content(of: BundleManifest.fileName).count
      func code(_ limits: ReadingLimits) -> String? {
        do throws(ExchangeError) {
          return try BundleFolder(bundle.path, limits: limits).inspection().isWhole ? nil : "changed"
        } catch {
          return error.finding.code
        }
      }
      #expect(code(ReadingLimits(maximumSettingsBytes: size)) == nil)
      #expect(code(ReadingLimits(maximumSettingsBytes: size - 1)) == "FILE_TOO_LARGE")
      #expect(code(ReadingLimits(maximumFileBytes: 8)) == "FILE_TOO_LARGE")
      // In pieces of any size the hash is the same.
      #expect(code(ReadingLimits(chunkBytes: 7)) == nil)
      #expect(throws: ExchangeError.self) {
        try BundleFolder(bundle.path, limits: ReadingLimits(maximumJSONBytes: 8)).content(of: "inputs/scores.csv")
      }
    }
  }

  @Test func linksAreRefusedWhereverTheyLead() throws {
    try withBundle { bundle in
      let manager = FileManager.default
      // To the very same bytes: what lies elsewhere can change without the bundle.
      let (file, elsewhere) = (bundle.path + "/inputs/scores.csv", bundle.path + "-elsewhere")
      try manager.moveItem(atPath: file, toPath: elsewhere)
      defer { try? manager.removeItem(atPath: elsewhere) }
      try manager.createSymbolicLink(atPath: file, withDestinationPath: elsewhere)
      try manager.createSymbolicLink(atPath: bundle.path + "/loop", withDestinationPath: bundle.path)
      #expect(try bundle.inspection().findings.map(\.code) == ["BUNDLE_FILE_NOT_PLAIN", "BUNDLE_FILE_NOT_PLAIN"])
      try manager.removeItem(atPath: bundle.path + "/manifest.json")
      try manager.createSymbolicLink(atPath: bundle.path + "/manifest.json", withDestinationPath: elsewhere)
      #expect(throws: ExchangeError.self) { try bundle.inspection() }
    }
  }

  @Test func signaturesLieBesideTheManifest() throws {
    try withBundle(signers: [Stamp(name: "b"), Stamp(name: "a"), Stamp(name: "a")]) { bundle in
      let inspection = try bundle.inspection()
      #expect(inspection.isWhole)
      #expect(!inspection.manifest.files.contains { $0.path == "signatures.json" })
      let signatures = try bundle.signatures()
      #expect(signatures.map(\.publicKey) == ["a", "b"].map { BundleSignature.text(ofKey: Array($0.utf8)) })
      let message = try inspection.manifest.content()
      #expect(signatures.allSatisfy { $0.isValid(for: message, by: [StampScheme()]) == true })
      #expect(signatures.allSatisfy { $0.isValid(for: message + [0], by: [StampScheme()]) == false })
      #expect(signatures.allSatisfy { $0.isValid(for: message, by: []) == nil })
      let url = URL(fileURLWithPath: bundle.path + "/signatures.json")
      try (Data(contentsOf: url) + Data(" ".utf8)).write(to: url)
      #expect(throws: ExchangeError.self) { try bundle.signatures() }
    }
  }

  @Test func aSignatureIsAddedLater() throws {
    try withBundle { bundle in
      let manifest = try bundle.content(of: "manifest.json")
      let names = { (signatures: [BundleSignature]) in
        signatures.map { String(decoding: BundleSignature.key(ofText: $0.publicKey) ?? [], as: UTF8.self) }
      }
      #expect(try names(bundle.sign(with: [Stamp(name: "b")])) == ["b"])
      #expect(try names(bundle.sign(with: [Stamp(name: "c"), Stamp(name: "a")])) == ["a", "b", "c"])
      #expect(try names(bundle.sign(with: [Stamp(name: "b")])) == ["a", "b", "c"])
      #expect(try bundle.signatures().allSatisfy { $0.isValid(for: manifest, by: [StampScheme()]) == true })
      // Whoever cannot sign leaves everything as it was.
      let before = try bundle.content(of: "signatures.json")
      #expect(throws: ExchangeError.self) { try bundle.sign(with: [Stamp(name: "d"), BrokenStamp()]) }
      #expect(try bundle.content(of: "signatures.json") == before)
      #expect(try bundle.inspection().isWhole)
      #expect(try bundle.content(of: "manifest.json") == manifest)
    }
    #expect(throws: ExchangeError.self) { try BundleFolder("/nowhere").sign(with: [Stamp(name: "a")]) }
  }

  @Test func aBundleIsWrittenWholeOrNotAtAll() throws {
    try withBundle { bundle in
      #expect(throws: ExchangeError.self) { try write(to: bundle) }
      let other = BundleFolder(bundle.path + "-other")
      #expect(throws: ExchangeError.self) { try write(to: other, signers: [BrokenStamp()]) }
      #expect(!FileManager.default.fileExists(atPath: other.path))
    }
  }

  // MARK: Bundles to look at

  /// What a writer that was killed has left goes with the next bundle; what somebody else has there does not.
  @Test func leftOversOfKilledWritersGo() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("inovasi-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: url) }
    // No process has the first number, and the system's first process always runs; the last folder is no writer's.
    let running = ".berkas.part-1"
    for name in [".berkas.part-2147483646/inputs", running, "berkas.part-2147483646"] {
      try FileManager.default.createDirectory(at: url.appendingPathComponent(name), withIntermediateDirectories: true)
    }
    try write(to: BundleFolder(url.appendingPathComponent("berkas").path + "/"))
    let names = try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
    #expect(names == [running, "berkas", "berkas.part-2147483646"])
  }

  private func withBundle(signers: [any ManifestSigner] = [], _ work: (BundleFolder) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("bundle-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let bundle = BundleFolder(path)
    try write(to: bundle, signers: signers)
    try work(bundle)
  }

  private func write(to bundle: BundleFolder, signers: [any ManifestSigner] = []) throws {
    let rulebook = try #require(try IndonesianCatalog.standard.rulebook("kovablik"))
    _ = try bundle.write(
      inputs: { folder throws(ExchangeError) in
        try TextFile.write(Array("innovation,judge\nI1,J1\n".utf8), to: folder + "/scores.csv")
      }, rulebook: rulebook, parameters: ["a": 1], signers: signers
    ) { _, folder throws(ExchangeError) in
      try TextFile.write("place\n1\n", named: "ranking", ending: "csv", in: folder)
    }
  }
}

/// No signature at all, only the shape of one: what every key says of a message is its name and the message's hash.
private struct Stamp: ManifestSigner {
  let name: String
  let algorithm = "Stamp"
  var publicKey: [UInt8] { Array(name.utf8) }
  func signature(of message: [UInt8]) -> [UInt8] { publicKey + Array(SHA256.hex(of: message).utf8) }
}

private struct StampScheme: SignatureVerifier {
  let algorithm = "Stamp"
  func isValid(_ signature: [UInt8], of message: [UInt8], by publicKey: [UInt8]) -> Bool {
    signature == publicKey + Array(SHA256.hex(of: message).utf8)
  }
}

private struct BrokenStamp: ManifestSigner {
  let algorithm = "Stamp"
  let publicKey: [UInt8] = []
  func signature(of message: [UInt8]) throws(ExchangeError) -> [UInt8] {
    throw ExchangeError(Finding(.signingKeyInvalid, about: .competition, parameters: ["file": "stamp"]))
  }
}
