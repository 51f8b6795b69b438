#if CommandLine
import ArgumentParser
import Inovasi

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// A path that an option or argument names, looked at before any work is done for it.
struct NamedPath {
  private let path: String
  /// What named it: `--output`.
  private let option: String

  init(_ path: String, _ option: String) {
    self.path = path
    self.option = option
  }

  /// What stands there; `nil` where nothing does.
  private var isFolder: Bool? {
    var isDirectory = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) ? isDirectory : nil
  }

  var exists: Bool { isFolder != nil }

  /// Refuses a path at which no folder can be written into.
  func refuseAsFolder() throws {
    try refuseEmpty()
    guard isFolder == false else { return }
    throw ValidationError(
      id: "{option}: \"{path}\" sebuah berkas; sebutkan folder.", en: "{option}: \"{path}\" is a file; name a folder.",
      ["option": option, "path": path])
  }

  /// Refuses a path that cannot be a file, as the name of a folder.
  func refuseAsFile() throws {
    try refuseEmpty()
    guard isFolder == true else { return }
    throw ValidationError(
      id: "{option}: \"{path}\" sebuah folder; sebutkan berkas.", en: "{option}: \"{path}\" is a folder; name a file.",
      ["option": option, "path": path])
  }

  private func refuseEmpty() throws {
    guard path.isEmpty else { return }
    throw ValidationError(id: "{option} kosong; sebutkan namanya.", en: "{option} is empty; give a name.", ["option": option])
  }
}
#endif
