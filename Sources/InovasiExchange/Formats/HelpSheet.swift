package import InovasiModel

/// A sheet of a template that is there for whoever fills it in, and holds no rows of a table.
package enum HelpSheet: CaseIterable {
  /// How to fill it in.
  case instructions
  /// How many words each section has.
  case wordCount
  /// What cells are chosen from.
  case lists

  /// The name on its tab.
  package var name: LocalizedText {
    switch self {
    case .instructions: LocalizedText(id: "Petunjuk", en: "Instructions")
    case .wordCount: LocalizedText(id: "Hitung kata", en: "Word count")
    case .lists: LocalizedText(id: "Daftar", en: "Lists")
    }
  }

  /// Whether a sheet of this name is one, in any language.
  static func isName(_ name: String) -> Bool {
    allCases.contains { [$0.name.indonesian, $0.name.english].contains { $0.folded == name.folded } }
  }
}
