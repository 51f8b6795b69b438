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

/// The money that an entry brings its agency.
public struct Allocation: Hashable, Sendable, Codable {
  /// The entry.
  public var entry: Entry.ID
  /// The agency that filed it.
  public var agency: Agency.ID?
  /// What the share is in proportion to.
  public var claim: Fraction
  /// The exact share of the fund, before rounding to whole rupiah.
  public var share: Fraction
  /// The money.
  public var amount: Rupiah
  /// Whether one rupiah was added when the remainder was given out.
  public var roundedUp: Bool

  /// An allocation.
  public init(
    entry: Entry.ID, agency: Agency.ID?, claim: Fraction, share: Fraction, amount: Rupiah, roundedUp: Bool
  ) {
    self.entry = entry
    self.agency = agency
    self.claim = claim
    self.share = share
    self.amount = amount
    self.roundedUp = roundedUp
  }
}
