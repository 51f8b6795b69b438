/// One of the seventeen sustainable development goals (Tujuan Pembangunan Berkelanjutan, TPB/SDGs).
public struct DevelopmentGoal: Hashable, Sendable, Codable, Identifiable {
  /// The number, from 1 to 17.
  public let id: Int

  /// The name in Indonesian.
  public let name: String

  /// Other names in use.
  public let aliases: [String]

  /// Where the name comes from.
  public let source: LegalBasis

  /// A goal; `nil` when the number is not one of 1 to 17.
  public init?(id: Int, name: String, aliases: [String] = [], source: LegalBasis) {
    guard (1...17).contains(id) else { return nil }
    self.id = id
    self.name = name
    self.aliases = aliases
    self.source = source
  }
}
