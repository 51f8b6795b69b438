import InovasiModel

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Makes a rulebook of its file's text, with what it builds on looked up in a directory.
struct RulebookReader {
  let directory: any RulebookDirectory

  func rulebook(_ tree: SettingsTree) throws -> Rulebook {
    let whole = try RulebookAssembly(base: text).assemble(tree)
    return try Rulebook(from: SettingsDecoder(JSON5Value(whole)))
  }

  private func text(_ id: Rulebook.ID) throws -> SettingsTree? {
    guard let text = directory.rulebookText(id) else {
      // A directory made in code has rulebooks without a text.
      return try directory.rulebook(id).map { try JSONDecoder().decode(SettingsTree.self, from: JSONEncoder().encode($0)) }
    }
    return try SettingsText(Array(text.utf8), name: id.rawValue).decode(SettingsTree.self)
  }
}
