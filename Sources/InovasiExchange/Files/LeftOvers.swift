#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// What writers that were stopped have left under their temporary names: these end with the number of their process.
enum LeftOvers {
  /// Takes away what processes that run no more have left in a folder; whoever still writes is left alone.
  ///
  /// - Parameter start: what the temporary names begin with, before the number of the process.
  static func remove(startingWith start: String, in folder: String) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where name.hasPrefix(start) {
      guard let process = Int(name.dropFirst(start.count)), !SystemFile.isRunning(process) else { continue }
      try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    }
  }
}
