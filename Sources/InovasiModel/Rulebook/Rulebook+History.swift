extension Rulebook {
  /// Awards that bar an innovation from entering again.
  public struct FormerWinners: Hashable, Sendable, Codable {
    /// The competition in which the awards were won: `KIPP`.
    public var competition: String
    /// The awards that count; any award when empty.
    public var awards: [String]
    /// The first year that counts; `nil` for all years back.
    public var firstYear: Int?
    /// The last year that counts; `nil` for all years up to now.
    public var lastYear: Int?
    /// How many such awards are still allowed: 0 for "never", 1 for "at most once".
    public var allowed: Int
    /// For how many years an award bars, that of the award being the first; for ever when `nil`. With 2, an award of 2019 bars from the
    /// editions of 2019 and 2020.
    public var years: Int?
    /// The groups to which the rule applies; all of them when empty.
    public var groups: [Group.ID]
    /// Where the rule comes from.
    public var basis: LegalBasis

    /// Awards that bar an innovation.
    public init(
      competition: String, awards: [String] = [], firstYear: Int? = nil, lastYear: Int? = nil, allowed: Int = 0,
      years: Int? = nil, groups: [Group.ID] = [], basis: LegalBasis
    ) {
      self.competition = competition
      self.awards = awards
      self.firstYear = firstYear
      self.lastYear = lastYear
      self.allowed = allowed
      self.years = years
      self.groups = groups
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case competition, awards, firstYear, lastYear, allowed, years, groups, basis
    }

    /// Reads the rule; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      competition = try container.decode(String.self, forKey: .competition)
      awards = try container.list(.awards)
      firstYear = try container.decodeIfPresent(Int.self, forKey: .firstYear)
      lastYear = try container.decodeIfPresent(Int.self, forKey: .lastYear)
      allowed = try container.decodeIfPresent(Int.self, forKey: .allowed) ?? 0
      years = try container.decodeIfPresent(Int.self, forKey: .years)
      groups = try container.list(.groups)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }

  /// Awards that an innovation must have won to enter a group: Top Terpuji for the khusus group, and some years since.
  public struct RequiredAward: Hashable, Sendable, Codable {
    /// The competition in which the awards were won: `KIPP`.
    public var competition: String
    /// The awards that count; any award when empty.
    public var awards: [String]
    /// The first year that counts; `nil` for all years back.
    public var firstYear: Int?
    /// The last year that counts; `nil` for all years up to now.
    public var lastYear: Int?
    /// The groups to which the rule applies; all of them when empty.
    public var groups: [Group.ID]
    /// Where the rule comes from.
    public var basis: LegalBasis

    /// Awards that an innovation must have won, one of them at least.
    public init(
      competition: String, awards: [String] = [], firstYear: Int? = nil, lastYear: Int? = nil, groups: [Group.ID] = [],
      basis: LegalBasis
    ) {
      self.competition = competition
      self.awards = awards
      self.firstYear = firstYear
      self.lastYear = lastYear
      self.groups = groups
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case competition, awards, firstYear, lastYear, groups, basis
    }

    /// Reads the rule; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      competition = try container.decode(String.self, forKey: .competition)
      awards = try container.list(.awards)
      firstYear = try container.decodeIfPresent(Int.self, forKey: .firstYear)
      lastYear = try container.decodeIfPresent(Int.self, forKey: .lastYear)
      groups = try container.list(.groups)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }

  /// Groups in which an entry has to name the innovation that it replicates (kelompok replikasi).
  public struct Replication: Hashable, Sendable, Codable {
    /// The groups to which the rule applies; all of them when empty.
    public var groups: [Group.ID]
    /// The competition whose winners may be replicated; any innovation when `nil`.
    public var competition: String?
    /// The awards that count; any award when empty.
    public var awards: [String]
    /// Where the rule comes from.
    public var basis: LegalBasis

    /// Groups in which an entry has to name what it replicates.
    public init(groups: [Group.ID] = [], competition: String? = nil, awards: [String] = [], basis: LegalBasis) {
      self.groups = groups
      self.competition = competition
      self.awards = awards
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case groups, competition, awards, basis }

    /// Reads the rule; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      groups = try container.list(.groups)
      competition = try container.decodeIfPresent(String.self, forKey: .competition)
      awards = try container.list(.awards)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }
}
