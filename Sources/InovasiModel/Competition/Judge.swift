/// A person who scores entries (juri). No more is kept than a competition needs.
public struct Judge: Hashable, Sendable, Codable, Identifiable {
  /// A short stable name: `J01`.
  public typealias ID = Identifier<Judge>

  /// A short stable name.
  public var id: ID

  /// The name as it is shown; may be the identifier again.
  public var name: String

  /// The agency that the judge comes from, where it matters for conflicts of interest.
  public var agency: Agency.ID?

  /// The stages that the judge scores; all of them when empty.
  public var stages: [Stage.ID]

  /// Whether the judge has signed the pact of integrity (pakta integritas); `nil` when nobody has said.
  public var hasSignedPact: Bool?

  /// The affairs of government that the judge is an expert in (keahlian).
  public var affairs: [Affair.ID]

  /// The categories that the judge is an expert in.
  public var categories: [Rulebook.Category.ID]

  /// How many entries the judge takes at most in a stage; `nil` when nobody has said.
  public var capacity: Int?

  /// How many entries the judge is to be given at least in a stage; `nil` for none.
  public var minimumLoad: Int?

  /// The panels that the judge belongs to.
  public var panels: [JudgePanel.ID]

  /// A judge.
  public init(
    id: ID, name: String, agency: Agency.ID? = nil, stages: [Stage.ID] = [], hasSignedPact: Bool? = nil,
    affairs: [Affair.ID] = [], categories: [Rulebook.Category.ID] = [], capacity: Int? = nil, minimumLoad: Int? = nil,
    panels: [JudgePanel.ID] = []
  ) {
    self.id = id
    self.name = name
    self.agency = agency
    self.stages = stages
    self.hasSignedPact = hasSignedPact
    self.affairs = affairs
    self.categories = categories
    self.capacity = capacity
    self.minimumLoad = minimumLoad
    self.panels = panels
  }

  private enum CodingKeys: String, CodingKey {
    case id, name, agency, stages, hasSignedPact, affairs, categories, capacity, minimumLoad, panels
  }

  /// Reads a judge; lists that are left out are empty.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try container.decode(ID.self, forKey: .id), name: try container.decode(String.self, forKey: .name),
      agency: try container.decodeIfPresent(Agency.ID.self, forKey: .agency), stages: try container.list(.stages),
      hasSignedPact: try container.decodeIfPresent(Bool.self, forKey: .hasSignedPact),
      affairs: try container.list(.affairs), categories: try container.list(.categories),
      capacity: try container.decodeIfPresent(Int.self, forKey: .capacity),
      minimumLoad: try container.decodeIfPresent(Int.self, forKey: .minimumLoad), panels: try container.list(.panels))
  }
}
