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
  /// Reads every file that the manifest names once and sets it beside what the manifest says.
  ///
  /// Nothing outside the folder is read: a link in it is refused, wherever it leads. A manifest that is not in its one form, or lists a file twice,
  /// counts as changed. A file whose size is not the one that the manifest has is changed, and not read: a stranger may have made it as large as any.
  ///
  /// - Throws: an error when there is no such folder, it has no manifest that can be read, or a file is larger than ``limits`` allow.
  /// - Complexity: O(*n*) in the size of the bundle; memory for the manifest and a piece of a file.
  public func inspection() throws(ExchangeError) -> BundleInspection {
    guard FileBytes.exists(path) else { throw ExchangeError(.fileMissing, path) }
    guard !SystemFile.isLink("\(path)/\(BundleManifest.fileName)") else {
      throw ExchangeError(.bundleFileNotPlain, BundleManifest.fileName)
    }
    let written = try content(of: BundleManifest.fileName)
    let claimed = try decoded(BundleManifest.self, from: BundleManifest.fileName, written)
    var findings: [Finding] = []
    let named = Set(claimed.files.map(\.path))
    let isInOneForm = try BundleManifest(files: claimed.files).content() == written
    // A file that is listed twice has two lines in the hash over all of them, and is one file.
    if !isInOneForm || named.count < claimed.files.count {
      findings.append(ExchangeError(.bundleFileChanged, BundleManifest.fileName).finding)
    }
    let there = try listing()
    var read: [String: BundleManifest.File] = [:]
    for file in claimed.files where !there.others.contains(file.path) {
      guard let size = there.sizes[file.path] else {
        findings.append(ExchangeError(.bundleFileMissing, file.path).finding)
        continue
      }
      if size == file.bytes, read[file.path] == nil { read[file.path] = try self.file(at: file.path) }
      if read[file.path] != file { findings.append(ExchangeError(.bundleFileChanged, file.path).finding) }
    }
    for path in there.others.sorted() { findings.append(ExchangeError(.bundleFileNotPlain, path).finding) }
    for path in there.sizes.keys.sorted() where !named.contains(path) {
      findings.append(ExchangeError(.bundleFileExtra, path).finding)
    }
    return BundleInspection(manifest: claimed, findings: findings)
  }

  /// Every file of the folder but the manifest and its signature, as it is now.
  func files() throws(ExchangeError) -> [BundleManifest.File] {
    var files: [BundleManifest.File] = []
    for path in try listing().sizes.keys.sorted() { files.append(try file(at: path)) }
    return files
  }

  /// What lies in a bundle, unread.
  private struct Listing {
    /// How large each file is, but for the manifest and its signature.
    var sizes: [String: Int] = [:]
    /// What is no plain file, or a folder of nothing.
    var others: Set<String> = []
  }

  private func listing() throws(ExchangeError) -> Listing {
    var listing = Listing()
    try walk("", &listing)
    return listing
  }

  private func walk(_ folder: String, _ listing: inout Listing) throws(ExchangeError) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)") else {
      throw ExchangeError(.fileUnreadable, folder.isEmpty ? path : folder)
    }
    if names.isEmpty { listing.others.insert(folder) }
    for name in names where !(folder.isEmpty && BundleManifest.unlisted.contains(name)) {
      let inner = folder + name
      switch SystemFile.isLink("\(path)/\(inner)") ? .other : SystemFile.kind(of: "\(path)/\(inner)") {
      case .file(let size): listing.sizes[inner] = size
      case .folder: try walk(inner + "/", &listing)
      case .other, .nothing: listing.others.insert(inner)
      }
    }
  }
}
