#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension TextFile {
  /// The files of a folder with an ending that were not written under any of these names, in order; none where there is no folder.
  package static func others(than names: [String], ending: String, in folder: String) -> [String] {
    let own = Set(names.map { safe($0) + "." + ending })
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { !$0.hasPrefix(".") && $0.hasSuffix("." + ending) && !own.contains($0) }.sorted()
  }
}
