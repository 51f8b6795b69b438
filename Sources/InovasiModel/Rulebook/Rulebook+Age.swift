extension Rulebook {
  /// An age that an innovation must have, or must not exceed, on the last day of registration.
  public struct AgeLimit: Hashable, Sendable, Codable {
    /// The day from which the age is counted.
    public enum Start: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
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

    /// An age.
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

    /// Reads an age; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      months = try container.decode(Int.self, forKey: .months)
      countedFrom = try container.decodeIfPresent(Start.self, forKey: .countedFrom) ?? .started
      groups = try container.list(.groups)
      categories = try container.list(.categories)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }

  /// Days in which an innovation must have gone into use (masa penerapan): IID 2023 takes those applied in 2021 and 2022.
  public struct StartWindow: Hashable, Sendable, Codable {
    /// The day that must lie in the window.
    public var countedFrom: AgeLimit.Start
    /// The window, both ends included.
    public var days: DateSpan
    /// The groups to which the rule applies; all of them when empty.
    public var groups: [Group.ID]
    /// Where the rule comes from.
    public var basis: LegalBasis

    /// A window.
    public init(
      countedFrom: AgeLimit.Start = .started, days: DateSpan, groups: [Group.ID] = [], basis: LegalBasis
    ) {
      self.countedFrom = countedFrom
      self.days = days
      self.groups = groups
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case countedFrom, days, groups, basis }

    /// Reads a window; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      countedFrom = try container.decodeIfPresent(AgeLimit.Start.self, forKey: .countedFrom) ?? .started
      days = try container.decode(DateSpan.self, forKey: .days)
      groups = try container.list(.groups)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }
}
