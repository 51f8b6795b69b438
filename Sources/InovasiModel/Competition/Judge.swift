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

  /// A judge.
  public init(
    id: ID, name: String, agency: Agency.ID? = nil, stages: [Stage.ID] = [], hasSignedPact: Bool? = nil
  ) {
    self.id = id
    self.name = name
    self.agency = agency
    self.stages = stages
    self.hasSignedPact = hasSignedPact
  }
}
