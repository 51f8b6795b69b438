import InovasiModel

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Makes a rulebook of its file's bytes, with what it builds on looked up in a directory.
struct RulebookReader {
  let directory: any RulebookDirectory

  func rulebook(_ tree: SettingsTree) throws -> Rulebook {
    let whole = try RulebookAssembly(base: text).assemble(tree)
    return try JSONDecoder().decode(Rulebook.self, from: JSONEncoder().encode(whole))
  }

  private func text(_ id: Rulebook.ID) throws -> SettingsTree? {
    let decoder = JSONDecoder()
    guard let text = directory.rulebookText(id) else {
      // A directory made in code has rulebooks without a text.
      return try directory.rulebook(id).map { try decoder.decode(SettingsTree.self, from: JSONEncoder().encode($0)) }
    }
    decoder.allowsJSON5 = true
    return try decoder.decode(SettingsTree.self, from: Data(text.utf8))
  }
}
