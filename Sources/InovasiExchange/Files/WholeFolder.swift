#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A folder that is written whole or not at all: under a temporary name beside its own, and then renamed.
enum WholeFolder {
  /// Lets a folder be filled and gives it its name; what was filled is taken away again when anything fails, and by the next writer where this
  /// one is killed.
  ///
  /// - Parameters:
  ///   - path: where the folder shall lie; nothing may be there.
  ///   - fill: writes into the folder whose path it is given.
  static func write(_ path: String, fill: (String) throws(ExchangeError) -> Void) throws(ExchangeError) {
    let path = Self.path(path)
    guard !FileBytes.exists(path) else { throw ExchangeError(.bundleExists, path) }
    // Hidden, as those of an ``OutputFolder`` are: nobody's own folder is called so.
    let end = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    let (parent, start) = (String(path[..<end]), ".\(path[end...]).part-")
    LeftOvers.remove(startingWith: start, in: parent.isEmpty ? "." : parent)
    let temporary = "\(parent)\(start)\(SystemFile.processNumber)"
    remove(temporary)
    do {
      try ResultWriter(folder: temporary).makeFolder()
      try fill(temporary)
    } catch {
      remove(temporary)
      throw error
    }
    guard SystemFile.rename(temporary, to: path) else {
      remove(temporary)
      // Another writer may have been first.
      throw ExchangeError(FileBytes.exists(path) ? .bundleExists : .fileUnwritable, path)
    }
  }

  /// The path of a folder as it is without the mark that may end it, so that something can be written beside it.
  static func path(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// Takes a folder away with everything in it; what is not there is gone already.
  static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }
}
