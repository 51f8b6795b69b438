import Inovasi

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A result bundle of which one file is broken: found against the manifest; and, where the manifest was made to fit, read or refused.
struct BundleTarget: FuzzTarget {
  let name = "bundle"
  let cost = 15

  /// The files of a sound bundle by path.
  private let files: [String: [UInt8]]

  init() {
    let tables = ["agencies", "innovations", "scores"]
    var inputs = Dictionary(
      uniqueKeysWithValues: tables.map { ("\($0).csv", Array((Corpus.tables[$0] ?? "").utf8)) })
    inputs["competition.json5"] = Array(Corpus.competition.utf8)
    files =
      (try? Scratch.with(inputs) { folder in
        let path = "\(folder)/bundle"
        _ = try Evaluation().bundle(folder: folder, to: path)
        var files: [String: [UInt8]] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
          files[name] = (try? Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)"))).map { [UInt8]($0) }
        }
        return files
      }) ?? [:]
  }

  /// The files that say something; what the results look like to people is of no interest here.
  private var broken: [String] {
    files.keys.sorted().filter { $0.hasSuffix(".json") || $0.hasPrefix("inputs/") }
  }

  var corpus: [[UInt8]] { broken.compactMap { files[$0] } }

  func input(_ mutator: inout Mutator, round: Int) -> [UInt8] {
    broken.isEmpty ? [] : mutator.mutated([files[broken[round % broken.count]] ?? []])
  }

  func fault(with input: [UInt8], round: Int) throws -> String? {
    guard !broken.isEmpty else { return "no bundle could be made" }
    let name = broken[round % broken.count]
    var files = files
    files[name] = input
    let isFitting = round / broken.count % 2 == 1 && name != BundleManifest.fileName
    if isFitting {
      let content = files.filter { $0.key != BundleManifest.fileName }
      let manifest = BundleManifest(files: content.map { BundleManifest.File(path: $0.key, content: $0.value) })
      files[BundleManifest.fileName] = try BundleFolder.canonical(manifest, BundleManifest.fileName)
    }
    return try Scratch.with(files) { folder in
      guard let verification = try? Evaluation().verify(bundle: folder) else { return nil }
      let isSame = input == self.files[name]
      if verification.isSound, !isFitting, !isSame { return "\(name) was changed and the bundle is sound" }
      return nil
    }
  }
}
