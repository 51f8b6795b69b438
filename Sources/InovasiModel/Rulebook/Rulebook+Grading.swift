extension Rulebook {
  /// How agencies are graded (penjenjangan): a weighted sum in which innovation is one variable among others.
  public struct Grading: Hashable, Sendable, Codable {
    /// One variable.
    public struct Variable: Hashable, Sendable, Codable, Identifiable {
      /// A short name: `inovasi`, `sakip`.
      public typealias ID = Identifier<Variable>

      /// Where the value comes from.
      public enum Source: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
        /// The mean final score of the agency's ranked entries.
        case innovationMean
        /// The best final score of the agency's ranked entries.
        case innovationBest
        /// A value that the competition's files bring.
        case input
      }

      /// A short name.
      public var id: ID
      /// The name that people read.
      public var name: LocalizedText
      /// The variable's share.
      public var weight: Weight
      /// Where the value comes from.
      public var source: Source

      /// A variable.
      public init(id: ID, name: LocalizedText, weight: Weight, source: Source) {
        self.id = id
        self.name = name
        self.weight = weight
        self.source = source
      }
    }

    /// What happens when an agency has no value for a variable.
    public enum Missing: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
      /// The agency gets no grade, and the result says which variable is missing.
      case ungraded
      /// The variable counts as zero, because the rulebook says so.
      case zero
    }

    /// The variables; their weights add up to one.
    public var variables: [Variable]
    /// The tiers (jenjang) by the weighted sum.
    public var bands: [Band]
    /// What happens when a value is missing.
    public var missing: Missing
    /// Where the grading comes from.
    public var basis: LegalBasis

    /// A grading.
    public init(variables: [Variable], bands: [Band], missing: Missing = .ungraded, basis: LegalBasis) {
      self.variables = variables
      self.bands = bands
      self.missing = missing
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case variables, bands, missing, basis }

    /// Reads a grading; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      variables = try container.decode([Variable].self, forKey: .variables)
      bands = try container.decode([Band].self, forKey: .bands)
      missing = try container.decodeIfPresent(Missing.self, forKey: .missing) ?? .ungraded
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }

  /// A range of scores with a name: `Sangat Inovatif`, from 60.
  public struct Band: Hashable, Sendable, Codable, Identifiable {
    /// A short name.
    public typealias ID = Identifier<Band>

    /// A short name.
    public var id: ID
    /// The name that people read.
    public var name: LocalizedText
    /// The lowest score, included.
    public var from: Points
    /// The upper end: excluded, but for the highest band, which includes it.
    public var to: Points

    /// A band.
    public init(id: ID, name: LocalizedText, from: Points, to: Points) {
      self.id = id
      self.name = name
      self.from = from
      self.to = to
    }
  }
}
