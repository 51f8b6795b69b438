extension Rulebook {
  /// What follows for an agency that falls short (sanksi). Nothing follows that no sanction of the rulebook asks for.
  public struct Sanction: Hashable, Sendable, Codable, Identifiable {
    /// A short name: `pembinaan`.
    public typealias ID = Identifier<Sanction>

    /// A short name.
    public var id: ID
    /// What it is, in words: a warning, coaching, a cut of an allowance.
    public var name: LocalizedText
    /// What it does, for whoever carries it out; `nil` where it is only named.
    public var effect: Effect?
    /// When it follows.
    public var condition: Condition
    /// Where it comes from.
    public var basis: LegalBasis

    /// A sanction.
    public init(id: ID, name: LocalizedText, effect: Effect? = nil, condition: Condition, basis: LegalBasis) {
      self.id = id
      self.name = name
      self.effect = effect
      self.condition = condition
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case id, name, effect, condition, basis }

    /// Reads a sanction; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      id = try container.decode(ID.self, forKey: .id)
      name = try container.decode(LocalizedText.self, forKey: .name)
      effect = try container.decodeIfPresent(Effect.self, forKey: .effect)
      condition = try container.decode(Condition.self, forKey: .condition)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }

    /// When a sanction follows.
    public enum Condition: Hashable, Sendable {
      /// The agency filed no entry.
      case noEntry
      /// The agency filed fewer entries than this.
      case entriesBelow(Int)
      /// Fewer of its entries than this were admitted; those that were withdrawn or put out by decision are not.
      case admittedBelow(Int)
      /// A figure lies below the agency's own target, which is one of its variables (target perjanjian kinerja).
      ///
      /// Without the target, or without the figure, it is undecided, and nothing follows.
      case targetNotMet(Grading.Variable.ID, by: Measure)
      /// Its grade lies in this band; undecided while it has no grade, or one outside of all bands.
      case band(Band.ID)
    }

    /// A figure of an agency that a target is set for.
    public enum Measure: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
      /// How many entries it filed.
      case entries
      /// How many of them were admitted.
      case admitted
      /// How many of them were ranked.
      case ranked
      /// The mean final score of the ranked ones.
      case mean
      /// The best final score.
      case best
      /// The score of its grade.
      case grade
    }
  }
}

extension Rulebook.Sanction.Condition: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable {
    case noEntry, entriesBelow, admittedBelow, targetNotMet, measure, band
  }

  /// Reads `{noEntry: true}`, `{entriesBelow}`, `{admittedBelow}`, `{targetNotMet, measure}` or `{band}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
    switch try container.exactlyOne(of: .noEntry, .entriesBelow, .admittedBelow, .targetNotMet, .band) {
    case .entriesBelow: self = .entriesBelow(try container.decode(Int.self, forKey: .entriesBelow))
    case .admittedBelow: self = .admittedBelow(try container.decode(Int.self, forKey: .admittedBelow))
    case .targetNotMet, .measure:
      self = .targetNotMet(
        try container.decode(Rulebook.Grading.Variable.ID.self, forKey: .targetNotMet),
        by: try container.decode(Rulebook.Sanction.Measure.self, forKey: .measure))
      return
    case .band: self = .band(try container.decode(Rulebook.Band.ID.self, forKey: .band))
    case .noEntry:
      guard try container.decode(Bool.self, forKey: .noEntry) else {
        throw DecodingError.unreadable(
          LocalizedText(
            id: "noEntry bernilai true; tidak ada sanksi karena mengajukan inovasi.",
            en: "noEntry is true; a sanction for having entries is none."), forKey: .noEntry, in: container)
      }
      self = .noEntry
    }
    // Only a target has a measure.
    _ = try container.atMostOne(of: [.measure] + container.allKeys.filter { $0 != .measure })
  }

  /// Writes the form that ``init(from:)`` reads.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .noEntry: try container.encode(true, forKey: .noEntry)
    case .entriesBelow(let count): try container.encode(count, forKey: .entriesBelow)
    case .admittedBelow(let count): try container.encode(count, forKey: .admittedBelow)
    case .targetNotMet(let target, let measure):
      try container.encode(target, forKey: .targetNotMet)
      try container.encode(measure, forKey: .measure)
    case .band(let id): try container.encode(id, forKey: .band)
    }
  }
}
