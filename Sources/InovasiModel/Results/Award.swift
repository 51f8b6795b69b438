/// An award that an entry takes.
public struct Award: Hashable, Sendable, Codable {
  /// The tier.
  public var tier: AwardTier.ID
  /// The tier's name.
  public var name: LocalizedText
  /// The entry.
  public var entry: Entry.ID
  /// The agency that filed it.
  public var agency: Agency.ID?
  /// The entry's place.
  public var place: Int
  /// The rule.
  public var basis: LegalBasis

  /// An award.
  public init(
    tier: AwardTier.ID, name: LocalizedText, entry: Entry.ID, agency: Agency.ID?, place: Int, basis: LegalBasis
  ) {
    self.tier = tier
    self.name = name
    self.entry = entry
    self.agency = agency
    self.place = place
    self.basis = basis
  }
}
