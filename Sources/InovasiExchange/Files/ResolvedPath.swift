#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Where a path leads: links followed as far as there is something, dots and relative beginnings resolved.
///
/// Two paths that lead to one place are equal, whether anything is there yet or not.
struct ResolvedPath: Hashable {
  private let parts: [String]

  init(_ path: String) {
    var existing = path.hasPrefix("/") ? path : "\(FileManager.default.currentDirectoryPath)/\(path)"
    var missing: [String] = []
    while SystemFile.resolved(existing) == nil, let cut = existing.lastIndex(of: "/") {
      missing.insert(String(existing[existing.index(after: cut)...]), at: 0)
      existing = String(existing[..<cut])
    }
    var parts = (SystemFile.resolved(existing) ?? existing).split(separator: "/").map(String.init)
    for part in missing where !part.isEmpty && part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    self.parts = parts
  }

  /// Whether this is a folder, or lies within it.
  func lies(in folder: ResolvedPath) -> Bool { parts.starts(with: folder.parts) }
}
