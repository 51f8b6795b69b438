/// Puts a rulebook together that builds on another: `{extends: 'kipp-2023-umum', …}` is that rulebook, but for what it says.
///
/// What differs is written once, and the rest follows the base when the base is mended. See `Documentation/Rulebooks.md`.
package struct RulebookAssembly {
  /// How long a chain of rulebooks may be that build on one another.
  package static let maximumDepth = 8

  private let base: (Rulebook.ID) throws -> SettingsTree?

  /// - Parameter base: the rulebook of that name as it stands; `nil` when there is none.
  package init(base: @escaping (Rulebook.ID) throws -> SettingsTree?) {
    self.base = base
  }

  /// The whole rulebook, with everything that its bases say.
  ///
  /// - Throws: `DecodingError` when a base does not exist, or the chain goes in a circle.
  package func assemble(_ tree: SettingsTree) throws -> SettingsTree {
    var layers = [tree]
    while let name = layers.last?["extends"]?.text {
      guard layers.count <= Self.maximumDepth else {
        throw Self.error(
          LocalizedText(
            id: "rulebook dasarnya berputar kembali, atau lebih dari {limit} tingkat.",
            en: "the rulebooks that it builds on go in a circle, or more than {limit} deep."), ["limit": "\(Self.maximumDepth)"])
      }
      guard let id = Rulebook.ID(name), let next = try base(id) else {
        throw Self.error(
          LocalizedText(
            id: "tidak ada rulebook terbitan \"{name}\" untuk dijadikan dasar.",
            en: "there is no published rulebook \"{name}\" to build on."), ["name": name])
      }
      layers.append(next)
    }
    return layers.reversed().reduce(SettingsTree.object([:])) { $0.patched(by: $1) }
  }

  private static func error(_ text: LocalizedText, _ parameters: TextParameters) -> DecodingError {
    .unreadable(text, parameters, at: [AnyKey(stringValue: "extends")])
  }
}
