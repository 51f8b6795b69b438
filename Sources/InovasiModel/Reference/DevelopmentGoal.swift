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

  private enum CodingKeys: String, CodingKey { case id, name, aliases, source }

  /// Reads a goal whose number is one of 1 to 17.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard
      let goal = DevelopmentGoal(
        id: try container.decode(Int.self, forKey: .id), name: try container.decode(String.self, forKey: .name),
        aliases: try container.list(.aliases), source: try container.decode(LegalBasis.self, forKey: .source))
    else {
      throw DecodingError.dataCorruptedError(
        forKey: .id, in: container, debugDescription: "the goals are numbered from 1 to 17")
    }
    self = goal
  }
}
