/// A language that people read results in, by its ISO 639-1 code.
///
/// The library speaks Indonesian and English; an importer can add another, see ``LocalizedText``.
public struct Language: RawRepresentable, Hashable, Sendable, Codable {
  /// The code: `id`, `en`.
  public let rawValue: String

  /// A language by its code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Bahasa Indonesia, the default everywhere.
  public static let indonesian = Language(rawValue: "id")

  /// English.
  public static let english = Language(rawValue: "en")
}
