extension Rulebook.IndexRule {
  /// By what the maturities are divided: the greater of a floor and a number of innovations (MAX(k, n)).
  public struct Divisor: Hashable, Sendable, Codable {
    /// What becomes of innovations that were reported and refused.
    public enum Refused: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
      /// They add nothing to the sum and are not divided by.
      case excluded
      /// They add nothing to the sum and are divided by, so that they dilute it.
      case divided
    }

    /// The least divisor (k).
    public var floor: Int
    /// What becomes of refused innovations.
    public var refused: Refused
    /// Where the floor comes from.
    public var basis: LegalBasis
    /// Where the treatment of refused innovations comes from.
    public var refusedBasis: LegalBasis

    /// A divisor.
    public init(floor: Int, refused: Refused, basis: LegalBasis, refusedBasis: LegalBasis) {
      self.floor = floor
      self.refused = refused
      self.basis = basis
      self.refusedBasis = refusedBasis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case floor, refused, basis, refusedBasis }

    /// Reads a divisor; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      floor = try container.decode(Int.self, forKey: .floor)
      refused = try container.decode(Refused.self, forKey: .refused)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
      refusedBasis = try container.decode(LegalBasis.self, forKey: .refusedBasis)
    }
  }

  /// Points for the number of accepted innovations: MIN(n, cap) × coefficient.
  public struct CountTerm: Hashable, Sendable, Codable {
    /// The points for one innovation.
    public var coefficient: Points
    /// The most innovations that bring points.
    public var cap: Int
    /// Where the term comes from.
    public var basis: LegalBasis

    /// A count term.
    public init(coefficient: Points, cap: Int, basis: LegalBasis) {
      self.coefficient = coefficient
      self.cap = cap
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case coefficient, cap, basis }

    /// Reads a count term; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      coefficient = try container.decode(Points.self, forKey: .coefficient)
      cap = try container.decode(Int.self, forKey: .cap)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }

  /// What has to be represented among the accepted innovations; short of it the count term is nought.
  public struct Coverage: Hashable, Sendable, Codable {
    /// The affairs that count: the obligatory ones of basic service (urusan wajib pelayanan dasar, UU 23/2014 Pasal 12).
    public var affairs: [Affair.ID]
    /// How many of them have to be represented.
    public var needed: Int
    /// Where the rule comes from.
    public var basis: LegalBasis

    /// A coverage rule.
    public init(affairs: [Affair.ID], needed: Int, basis: LegalBasis) {
      self.affairs = affairs
      self.needed = needed
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case affairs, needed, basis }

    /// Reads a coverage rule; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      affairs = try container.decode([Affair.ID].self, forKey: .affairs)
      needed = try container.decode(Int.self, forKey: .needed)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }

  /// What a source foresees for a later year.
  public struct Forecast: Hashable, Sendable, Codable {
    /// The year.
    public var year: Int
    /// The least divisor in that year.
    public var divisorFloor: Int
    /// How many of the affairs have to be represented; `nil` when that does not change.
    public var coverageNeeded: Int?
    /// Where the forecast comes from.
    public var basis: LegalBasis

    /// A forecast.
    public init(year: Int, divisorFloor: Int, coverageNeeded: Int? = nil, basis: LegalBasis) {
      self.year = year
      self.divisorFloor = divisorFloor
      self.coverageNeeded = coverageNeeded
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case year, divisorFloor, coverageNeeded, basis }

    /// Reads a forecast; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      year = try container.decode(Int.self, forKey: .year)
      divisorFloor = try container.decode(Int.self, forKey: .divisorFloor)
      coverageNeeded = try container.decodeIfPresent(Int.self, forKey: .coverageNeeded)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }
}
