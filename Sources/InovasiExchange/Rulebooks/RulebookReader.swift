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
    guard let text = directory.rulebookText(id) else { return nil }
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    return try decoder.decode(SettingsTree.self, from: Data(text.utf8))
  }
}
