extension Rulebook {
  /// A part of the competition's calendar: registration, presentation, announcement.
  public struct Phase: Hashable, Sendable, Codable, Identifiable {
    /// A short name; the phase `registration` gives the closing date of a competition that states none.
    public typealias ID = Identifier<Phase>

    /// A short name.
    public var id: ID
    /// The name that people read.
    public var name: LocalizedText
    /// The days, both included, as last revised.
    public var days: DateSpan
    /// Where the dates come from.
    public var basis: LegalBasis

    /// A phase.
    public init(id: ID, name: LocalizedText, days: DateSpan, basis: LegalBasis) {
      self.id = id
      self.name = name
      self.days = days
      self.basis = basis
    }
  }

  /// A group in which entries compete (kelompok): umum, replikasi, khusus.
  public struct Group: Hashable, Sendable, Codable, Identifiable {
    /// A short name: `umum`.
    public typealias ID = Identifier<Group>

    /// A short name.
    public var id: ID
    /// The name that people read.
    public var name: LocalizedText
    /// Where it comes from.
    public var basis: LegalBasis

    /// A group.
    public init(id: ID, name: LocalizedText, basis: LegalBasis) {
      self.id = id
      self.name = name
      self.basis = basis
    }
  }

  /// A category that an entry fits (kategori): kesehatan, pendidikan.
  public struct Category: Hashable, Sendable, Codable, Identifiable {
    /// A short name: `kesehatan`.
    public typealias ID = Identifier<Category>

    /// A short name.
    public var id: ID
    /// The name that people read.
    public var name: LocalizedText
    /// Where it comes from.
    public var basis: LegalBasis

    /// A category.
    public init(id: ID, name: LocalizedText, basis: LegalBasis) {
      self.id = id
      self.name = name
      self.basis = basis
    }
  }

  /// How old an innovation must be on the last day of registration.
  public struct MinimumAge: Hashable, Sendable, Codable {
    /// The day from which the age is counted.
    public enum Start: String, Hashable, Sendable, Codable, CaseIterable {
      /// The day on which it went into use (penerapan).
      case started
      /// The day on which a trial began (uji coba).
      case trialStarted
    }

    /// The age in months; a year is twelve.
    public var months: Int
    /// The day from which the age is counted.
    public var countedFrom: Start
    /// The groups to which the rule applies; all of them when empty.
    public var groups: [Group.ID]
    /// The categories to which the rule applies; all of them when empty.
    public var categories: [Category.ID]
    /// Where the rule comes from.
    public var basis: LegalBasis

    /// A minimum age.
    public init(
      months: Int, countedFrom: Start = .started, groups: [Group.ID] = [], categories: [Category.ID] = [],
      basis: LegalBasis
    ) {
      self.months = months
      self.countedFrom = countedFrom
      self.groups = groups
      self.categories = categories
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case months, countedFrom, groups, categories, basis }

    /// Reads a minimum age; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      months = try container.decode(Int.self, forKey: .months)
      countedFrom = try container.decodeIfPresent(Start.self, forKey: .countedFrom) ?? .started
      groups = try container.list(.groups)
      categories = try container.list(.categories)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }

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
    /// The groups to which the rule applies; all of them when empty.
    public var groups: [Group.ID]
    /// Where the rule comes from.
    public var basis: LegalBasis

    /// Awards that bar an innovation.
    public init(
      competition: String, awards: [String] = [], firstYear: Int? = nil, lastYear: Int? = nil, allowed: Int = 0,
      groups: [Group.ID] = [], basis: LegalBasis
    ) {
      self.competition = competition
      self.awards = awards
      self.firstYear = firstYear
      self.lastYear = lastYear
      self.allowed = allowed
      self.groups = groups
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case competition, awards, firstYear, lastYear, allowed, groups, basis
    }

    /// Reads the rule; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      competition = try container.decode(String.self, forKey: .competition)
      awards = try container.list(.awards)
      firstYear = try container.decodeIfPresent(Int.self, forKey: .firstYear)
      lastYear = try container.decodeIfPresent(Int.self, forKey: .lastYear)
      allowed = try container.decodeIfPresent(Int.self, forKey: .allowed) ?? 0
      groups = try container.list(.groups)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }

  /// How many entries may be filed.
  public struct Quota: Hashable, Sendable, Codable {
    /// What the number is counted over.
    public enum Scope: String, Hashable, Sendable, Codable, CaseIterable {
      /// Each agency by itself.
      case agency
      /// Everybody together.
      case competition
    }

    /// What the number is counted over.
    public var per: Scope
    /// The largest number of entries.
    public var maximum: Int
    /// The groups whose entries count; all of them when empty. A group that is invited stays outside this way.
    public var groups: [Group.ID]
    /// Where the rule comes from.
    public var basis: LegalBasis

    /// A quota.
    public init(per: Scope, maximum: Int, groups: [Group.ID] = [], basis: LegalBasis) {
      self.per = per
      self.maximum = maximum
      self.groups = groups
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case per, maximum, groups, basis }

    /// Reads a quota; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      per = try container.decode(Scope.self, forKey: .per)
      maximum = try container.decode(Int.self, forKey: .maximum)
      groups = try container.list(.groups)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }
}
