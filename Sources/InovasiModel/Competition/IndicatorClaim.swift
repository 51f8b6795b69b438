/// What is said of one indicator, about the region or about one innovation: what is claimed, what the evidence shows, and what a
/// verifier confirmed, side by side (klaim, bukti, verifikasi).
///
/// A level that nobody has stated is `nil`, which is not a level of nought.
public struct IndicatorClaim: Hashable, Sendable, Codable {
  /// The innovation that it is about; `nil` for the region.
  public var innovation: Entry.ID?
  /// The indicator, by the rulebook's identifier.
  public var indicator: Rulebook.Indicator.ID
  /// The level that is claimed.
  public var claimed: Int?
  /// The level that the evidence shows; where it is not stated and there is evidence, the level claimed.
  public var evidenced: Int?
  /// The level that a verifier confirmed; `nil` while nobody has.
  public var verified: Int?
  /// The number from which the level follows, where the rulebook has thresholds.
  public var value: Points?
  /// The basis or branch that was chosen, where the rulebook offers several.
  public var choice: Rulebook.Indicator.Choice.ID?
  /// The evidence, as file names or links.
  public var evidence: [String]
  /// Where the row stood that it was read from.
  public var location: SourceLocation?

  /// A claim.
  public init(
    innovation: Entry.ID? = nil, indicator: Rulebook.Indicator.ID, claimed: Int? = nil, evidenced: Int? = nil,
    verified: Int? = nil, value: Points? = nil, choice: Rulebook.Indicator.Choice.ID? = nil, evidence: [String] = [],
    location: SourceLocation? = nil
  ) {
    self.innovation = innovation
    self.indicator = indicator
    self.claimed = claimed
    self.evidenced = evidenced
    self.verified = verified
    self.value = value
    self.choice = choice
    self.evidence = evidence
    self.location = location
  }

  /// What is said, without where it stood: the same for two rows that say the same.
  package var sortKey: String {
    let levels = [claimed, evidenced, verified].map { $0.map(String.init) ?? "" }
    return ([indicator.rawValue] + levels + [value?.description ?? "", choice?.rawValue ?? ""] + evidence)
      .joined(separator: "\u{1F}")
  }
}

/// Which levels make up an index: what is claimed, or what has been shown.
public enum EvidenceBasis: String, Hashable, Sendable, Codable, CaseIterable {
  /// What is claimed, evidence or not.
  case claimed
  /// What the evidence shows; nought without evidence.
  case evidenced
  /// What a verifier confirmed; nought where nobody has.
  case verified
  /// What a verifier confirmed, and what the evidence shows where nobody has verified yet.
  case proven
}
