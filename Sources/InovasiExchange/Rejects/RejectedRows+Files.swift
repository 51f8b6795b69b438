import InovasiModel

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension RejectedRows {
  /// What stands before the name of a further file of one table, once for each file that there is already.
  static let prefix = "again-"

  /// The names of the files of rejected rows in a folder.
  static func files(in folder: String) -> Set<String> {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return Set(names.filter { isName($0) && isFile("\(folder)/\($0)") })
  }

  /// Whether a file of rejected rows may have this name.
  static func isName(_ name: String) -> Bool {
    var rest = name[...]
    while rest.hasPrefix(prefix) { rest = rest.dropFirst(prefix.count) }
    return CompetitionFolder.isTable(String(rest))
  }

  /// Whether a file holds rejected rows: the column that names their lines says so.
  static func isFile(_ path: String) -> Bool {
    guard case .file = SystemFile.kind(of: path),
      let source = try? TableInput(path: path, name: path, limits: ReadingLimits()).open()
    else { return false }
    return source.columns.contains { $0.folded == lineColumn.folded }
  }
}
