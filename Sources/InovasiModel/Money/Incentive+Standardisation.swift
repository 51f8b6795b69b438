extension Rulebook.Incentive {
  /// What a score counts for before it is shared upon (standar nilai), among those who take part in one pot.
  public enum Standardisation: Hashable, Sendable {
    /// Where in the range from the worst to the best value a value lies. Source: PMK 91/2024, annex A, step 2.
    case minMax(MinMax, better: Direction)
    /// `x × 100 ÷ max`. Source: PMK 97/2023, article 3. A greatest value of zero or less leaves every claim at zero.
    case shareOfMaximum
    /// How much of the way to the target was made since the year before. Source: PMK 91/2024, annex A, step 1.
    case improvement(Improvement, better: Direction)
  }

  /// Which values are the better ones.
  public enum Direction: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
    /// The higher ones.
    case higher
    /// The lower ones: a rate of poverty, of stunting, of inflation.
    case lower
  }

  /// The three readings of the formula: as published it has lost its brackets, and the `1` may stand in either place or be none.
  public enum MinMax: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
    /// `(x − min) ÷ (max − min)`: from 0 to 1, so that the worst gets nothing.
    case plain
    /// `(x − min) ÷ (max − min) + 1`: from 1 to 2.
    case plusOne
    /// `(x − min + 1) ÷ (max − min)`.
    case plusOneWithin
  }

  /// From where to where improvement is measured: `(value − previous) ÷ (target − previous)`.
  ///
  /// Who stood at the target before has no way to go: the claim is one for staying there, and nothing for falling back. This is
  /// an assumption; no source says so.
  public struct Improvement: Hashable, Sendable {
    /// What is aimed at.
    public enum Target: Hashable, Sendable {
      /// The same value for everybody.
      case value(Points)
      /// Each agency's own, by the name of the variable.
      case variable(Rulebook.Grading.Variable.ID)
    }

    /// The variable that holds the value of the year before.
    public var previous: Rulebook.Grading.Variable.ID
    /// What is aimed at.
    public var target: Target

    /// From where to where.
    public init(previous: Rulebook.Grading.Variable.ID, target: Target) {
      self.previous = previous
      self.target = target
    }
  }
}

extension Rulebook.Incentive.Improvement: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable { case previous, target }

  /// A variable whose name is a number, written so that it is not read as one.
  private struct Named: Codable {
    let variable: Rulebook.Grading.Variable.ID

    private enum CodingKeys: String, CodingKey, CaseIterable { case variable }

    init(_ variable: Rulebook.Grading.Variable.ID) { self.variable = variable }

    init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      variable = try container.decode(Rulebook.Grading.Variable.ID.self, forKey: .variable)
    }
  }

  /// Reads `{previous, target}`; the target is a number, the name of a variable, or `{variable}` where that name is a number.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
    previous = try container.decode(Rulebook.Grading.Variable.ID.self, forKey: .previous)
    if let value = try? container.decode(Points.self, forKey: .target) {
      target = .value(value)
    } else if let named = try? container.decode(Named.self, forKey: .target) {
      target = .variable(named.variable)
    } else {
      target = .variable(try container.decode(Rulebook.Grading.Variable.ID.self, forKey: .target))
    }
  }

  /// Writes the form that ``init(from:)`` reads.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(previous, forKey: .previous)
    switch target {
    case .value(let value): try container.encode(value, forKey: .target)
    case .variable(let variable) where (try? Points(text: variable.rawValue)) != nil:
      try container.encode(Named(variable), forKey: .target)
    case .variable(let variable): try container.encode(variable, forKey: .target)
    }
  }
}

extension Rulebook.Incentive.Standardisation: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable { case minMax, improvement, better }

  /// Reads `"shareOfMaximum"`, `{minMax, better}` or `{improvement, better}`; higher is better unless the file says otherwise.
  public init(from decoder: any Decoder) throws {
    if let name = try? decoder.singleValueContainer().decode(String.self) {
      guard name == "shareOfMaximum" else {
        throw DecodingError.unreadable(
          LocalizedText(
            id: "\"{text}\" bukan standardisasi; pilihannya: shareOfMaximum, {minMax}, {improvement}.",
            en: "\"{text}\" is no standardisation; there are: shareOfMaximum, {minMax}, {improvement}."),
          ["text": name], at: decoder.codingPath)
      }
      self = .shareOfMaximum
      return
    }
    let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
    let better = try container.decodeIfPresent(Rulebook.Incentive.Direction.self, forKey: .better) ?? .higher
    if try container.exactlyOne(of: .minMax, .improvement) == .minMax {
      self = .minMax(try container.decode(Rulebook.Incentive.MinMax.self, forKey: .minMax), better: better)
    } else {
      self = .improvement(
        try container.decode(Rulebook.Incentive.Improvement.self, forKey: .improvement), better: better)
    }
  }

  /// Writes the form that ``init(from:)`` reads.
  public func encode(to encoder: any Encoder) throws {
    guard self != .shareOfMaximum else {
      var container = encoder.singleValueContainer()
      return try container.encode("shareOfMaximum")
    }
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .minMax(let reading, let better):
      try container.encode(reading, forKey: .minMax)
      try container.encode(better, forKey: .better)
    case .improvement(let improvement, let better):
      try container.encode(improvement, forKey: .improvement)
      try container.encode(better, forKey: .better)
    case .shareOfMaximum: break
    }
  }
}
