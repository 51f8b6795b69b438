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
  /// The entry's place among those who compete for it.
  public var place: Int
  /// The rule.
  public var basis: LegalBasis
  /// The decision by which the entry takes it; `nil` when its place gives it.
  public var decision: DecisionReference?

  /// An award.
  public init(
    tier: AwardTier.ID, name: LocalizedText, entry: Entry.ID, agency: Agency.ID?, place: Int, basis: LegalBasis,
    decision: DecisionReference? = nil
  ) {
    self.tier = tier
    self.name = name
    self.entry = entry
    self.agency = agency
    self.place = place
    self.basis = basis
    self.decision = decision
  }
}
