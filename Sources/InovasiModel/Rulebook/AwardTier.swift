/// An award and the places that take it (jenjang penghargaan): Top 45, Juara I.
///
/// Tiers may be nested: Top 45 lies within Top 99.
public struct AwardTier: Hashable, Sendable, Codable, Identifiable {
  /// A short name: `top-45`.
  public typealias ID = Identifier<AwardTier>

  /// What happens when entries share the last place of a tier and not all of them fit.
  public enum Ties: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
    /// All of them take the award.
    case keep
    /// None of them does.
    case cut
  }

  /// A short name.
  public var id: ID
  /// The name that people read.
  public var name: LocalizedText
  /// The first place that takes it.
  public var firstPlace: Int
  /// The last place that takes it.
  public var lastPlace: Int
  /// The lowest final score that takes it (passing grade); `nil` when there is none.
  public var minimumScore: Points?
  /// What happens when entries share the last place.
  public var ties: Ties
  /// The groups whose entries compete for it, with places counted among them; all of them when empty.
  public var groups: [Rulebook.Group.ID]
  /// The kinds of participant who compete for it, likewise; all of them when empty.
  public var classes: [Rulebook.ParticipantClass.ID]
  /// Where it comes from.
  public var basis: LegalBasis

  /// An award.
  public init(
    id: ID, name: LocalizedText, places: ClosedRange<Int>, minimumScore: Points? = nil, ties: Ties = .keep,
    groups: [Rulebook.Group.ID] = [], classes: [Rulebook.ParticipantClass.ID] = [], basis: LegalBasis
  ) {
    self.id = id
    self.name = name
    firstPlace = places.lowerBound
    lastPlace = places.upperBound
    self.minimumScore = minimumScore
    self.ties = ties
    self.groups = groups
    self.classes = classes
    self.basis = basis
  }

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case id, name, firstPlace, lastPlace, minimumScore, ties, groups, classes, basis
  }

  /// Reads an award; from the first place on, ties kept, unless the file says otherwise.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
    id = try container.decode(ID.self, forKey: .id)
    name = try container.decode(LocalizedText.self, forKey: .name)
    firstPlace = try container.decodeIfPresent(Int.self, forKey: .firstPlace) ?? 1
    lastPlace = try container.decode(Int.self, forKey: .lastPlace)
    minimumScore = try container.decodeIfPresent(Points.self, forKey: .minimumScore)
    ties = try container.decodeIfPresent(Ties.self, forKey: .ties) ?? .keep
    groups = try container.list(.groups)
    classes = try container.list(.classes)
    basis = try container.decode(LegalBasis.self, forKey: .basis)
  }
}
