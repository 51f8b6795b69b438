/// Answers which rulebooks have been published. `DirectoryCompatTest` in InovasiTesting tries an implementation.
public protocol RulebookDirectory: Sendable {
  /// The identifiers of the rulebooks, in order.
  var rulebookIDs: [Rulebook.ID] { get }

  /// The rulebook, or `nil` when none goes by this identifier.
  ///
  /// - Throws: `DecodingError` when its text is broken.
  func rulebook(_ id: Rulebook.ID) throws -> Rulebook?

  /// The rulebook's text as it was written, with its comments: what a city copies to begin its own.
  func rulebookText(_ id: Rulebook.ID) -> String?
}
