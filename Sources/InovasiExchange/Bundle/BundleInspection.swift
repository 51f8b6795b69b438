public import InovasiModel

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What the files of a bundle are, set beside what its manifest says of them.
public struct BundleInspection: Hashable, Sendable {
  /// What the manifest says.
  public let manifest: BundleManifest
  /// What is not as it says, in order of paths: what is changed or missing, what is no plain file, what should not be there.
  public let findings: [Finding]

  /// Whether every byte is as the manifest says, and nothing else is there.
  public var isWhole: Bool { findings.isEmpty }
}

extension BundleFolder {
  /// Reads every file of the bundle once and sets it beside the manifest.
  ///
  /// Nothing outside the folder is read: a link in it is refused, wherever it leads. A manifest that is not in its one form counts as
  /// changed.
  ///
  /// - Throws: an error when there is no such folder, or it has no manifest that can be read.
  /// - Complexity: O(*n*) in the size of the bundle; memory for its largest file.
  public func inspection() throws(ExchangeError) -> BundleInspection {
    guard FileBytes.exists(path) else { throw ExchangeError(.fileMissing, path) }
    guard !SystemFile.isLink("\(path)/\(BundleManifest.fileName)") else {
      throw ExchangeError(.bundleFileNotPlain, BundleManifest.fileName)
    }
    let written = try content(of: BundleManifest.fileName)
    let claimed = try decoded(BundleManifest.self, from: BundleManifest.fileName, written)
    var findings: [Finding] = []
    if try BundleManifest(files: claimed.files).content() != written {
      findings.append(ExchangeError(.bundleFileChanged, BundleManifest.fileName).finding)
    }
    let (files, others) = try measured()
    let there = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let named = Set(claimed.files.map(\.path))
    for file in claimed.files where there[file.path] != file {
      guard !others.contains(file.path) else { continue }
      findings.append(ExchangeError(there[file.path] == nil ? .bundleFileMissing : .bundleFileChanged, file.path).finding)
    }
    for path in others { findings.append(ExchangeError(.bundleFileNotPlain, path).finding) }
    for path in there.keys.sorted() where !named.contains(path) {
      findings.append(ExchangeError(.bundleFileExtra, path).finding)
    }
    return BundleInspection(manifest: claimed, findings: findings)
  }

  /// Every file of the folder but the manifest and its signature, as it is now; and what is no plain file, or a folder of nothing.
  func measured() throws(ExchangeError) -> (files: [BundleManifest.File], others: [String]) {
    var files: [BundleManifest.File] = []
    var others: [String] = []
    try walk("", &files, &others)
    return (files, others.sorted())
  }

  private func walk(
    _ folder: String, _ files: inout [BundleManifest.File], _ others: inout [String]
  ) throws(ExchangeError) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)").sorted() else {
      throw ExchangeError(.fileUnreadable, folder.isEmpty ? path : folder)
    }
    if names.isEmpty { others.append(folder) }
    for name in names where !(folder.isEmpty && BundleManifest.unlisted.contains(name)) {
      let inner = folder + name
      switch SystemFile.isLink("\(path)/\(inner)") ? .other : SystemFile.kind(of: "\(path)/\(inner)") {
      case .file: files.append(BundleManifest.File(path: inner, content: try content(of: inner)))
      case .folder: try walk(inner + "/", &files, &others)
      case .other, .nothing: others.append(inner)
      }
    }
  }
}
