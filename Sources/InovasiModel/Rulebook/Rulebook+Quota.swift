extension Rulebook {
  /// How many entries may be filed.
  public struct Quota: Hashable, Sendable, Codable {
    /// What the number is counted over.
    public enum Scope: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
      /// Each agency by itself.
      case agency
      /// Each group by itself.
      case group
      /// Each kind of participant by itself.
      case participantClass = "class"
      /// Everybody together.
      case competition
    }

    /// What the number is counted over.
    public var per: Scope
    /// The largest number of entries.
    public var maximum: Int
    /// The groups whose entries count; all of them when empty. A group that is invited stays outside this way.
    public var groups: [Group.ID]
    /// The kinds of participant whose entries count; all of them when empty.
    public var classes: [ParticipantClass.ID]
    /// Where the rule comes from.
    public var basis: LegalBasis

    /// A quota.
    public init(
      per: Scope, maximum: Int, groups: [Group.ID] = [], classes: [ParticipantClass.ID] = [], basis: LegalBasis
    ) {
      self.per = per
      self.maximum = maximum
      self.groups = groups
      self.classes = classes
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case per, maximum, groups, classes, basis }

    /// Reads a quota; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      per = try container.decode(Scope.self, forKey: .per)
      maximum = try container.decode(Int.self, forKey: .maximum)
      groups = try container.list(.groups)
      classes = try container.list(.classes)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }
}
