extension Rulebook.Incentive {
  /// What an agency has to show before it takes part (kriteria utama): an audit opinion WTP, a budget on time, e-procurement, PTSP.
  ///
  /// The value is one of the agency's variables; `1` stands for yes.
  public struct Gate: Hashable, Sendable, Codable, Identifiable {
    /// A short name: `wtp`.
    public typealias ID = Identifier<Gate>

    /// What happens to an agency without a value, or with two that contradict each other.
    public enum Missing: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
      /// It is left out until the value is shown.
      case exclude
      /// It takes part.
      case admit
    }

    /// A short name.
    public var id: ID
    /// The name that people read.
    public var name: LocalizedText
    /// The variable that is looked at.
    public var variable: Rulebook.Grading.Variable.ID
    /// The lowest value that passes; `nil` for no limit.
    public var minimum: Points?
    /// The highest value that passes; `nil` for no limit.
    public var maximum: Points?
    /// What happens without a value; there is no default, since a rulebook has to say so.
    public var missing: Missing
    /// Where it comes from.
    public var basis: LegalBasis

    /// A gate.
    public init(
      id: ID, name: LocalizedText, variable: Rulebook.Grading.Variable.ID, minimum: Points? = nil, maximum: Points? = nil,
      missing: Missing, basis: LegalBasis
    ) {
      self.id = id
      self.name = name
      self.variable = variable
      self.minimum = minimum
      self.maximum = maximum
      self.missing = missing
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case id, name, variable, minimum, maximum, missing, basis }

    /// Reads a gate; where no limit is written it asks for a yes, which is `1`. `minimum: null` is a gate without limits.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      id = try container.decode(ID.self, forKey: .id)
      name = try container.decode(LocalizedText.self, forKey: .name)
      variable = try container.decode(Rulebook.Grading.Variable.ID.self, forKey: .variable)
      maximum = try container.decodeIfPresent(Points.self, forKey: .maximum)
      minimum =
        container.contains(.minimum) || maximum != nil
        ? try container.decodeIfPresent(Points.self, forKey: .minimum) : Points(1)
      missing = try container.decode(Missing.self, forKey: .missing)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }

    /// Writes the form that ``init(from:)`` reads.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(id, forKey: .id)
      try container.encode(name, forKey: .name)
      try container.encode(variable, forKey: .variable)
      if maximum == nil {
        // Left out, it would be read as a yes.
        try container.encode(minimum, forKey: .minimum)
      } else {
        try container.encodeIfPresent(minimum, forKey: .minimum)
      }
      try container.encodeIfPresent(maximum, forKey: .maximum)
      try container.encode(missing, forKey: .missing)
      try container.encode(basis, forKey: .basis)
    }

    /// Whether an agency with this value takes part.
    public func admits(_ value: Points?) -> Bool {
      guard let value else { return missing == .admit }
      return value >= minimum ?? value && value <= maximum ?? value
    }
  }

  /// Something that the money may not be spent on.
  public struct ForbiddenUse: Hashable, Sendable, Codable {
    /// What it is: salaries, allowances, honoraria, travel.
    public var name: LocalizedText
    /// Where it comes from.
    public var basis: LegalBasis

    /// A use that is forbidden.
    public init(name: LocalizedText, basis: LegalBasis) {
      self.name = name
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case name, basis }

    /// Reads a use that is forbidden; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      name = try container.decode(LocalizedText.self, forKey: .name)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }
}
