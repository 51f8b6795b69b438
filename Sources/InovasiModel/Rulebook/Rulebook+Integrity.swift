extension Rulebook {
  /// What keeps judging fair (integritas penilaian).
  public struct Integrity: Hashable, Sendable, Codable {
    /// Whether a judge may not score entries of the agency that the judge comes from, of one above it, or of one below.
    public var excludesOwnAgency: Bool
    /// Which conflicts of interest keep a judge from an entry when judges are assigned; all kinds when `nil`.
    public var conflicts: [ConflictKind]?
    /// Whether every judge has to have signed the pact of integrity (pakta integritas).
    public var requiresPact: Bool
    /// Where the rule comes from.
    public var basis: LegalBasis

    /// What keeps judging fair.
    public init(
      excludesOwnAgency: Bool = false, conflicts: [ConflictKind]? = nil, requiresPact: Bool = false, basis: LegalBasis
    ) {
      self.excludesOwnAgency = excludesOwnAgency
      self.conflicts = conflicts
      self.requiresPact = requiresPact
      self.basis = basis
    }

    /// The kinds that keep a judge from an entry: those that are named, or all, and those of the organisation graph where
    /// ``excludesOwnAgency`` says so.
    public var excludedConflicts: Set<ConflictKind> {
      let named = Set(conflicts ?? ConflictKind.allCases)
      return excludesOwnAgency ? named.union(ConflictKind.ofOrganisation) : named
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case excludesOwnAgency, conflicts, requiresPact, basis }

    /// Reads the rule; nothing is asked unless the file says so.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      excludesOwnAgency = try container.decodeIfPresent(Bool.self, forKey: .excludesOwnAgency) ?? false
      conflicts = try container.decodeIfPresent([ConflictKind].self, forKey: .conflicts)
      requiresPact = try container.decodeIfPresent(Bool.self, forKey: .requiresPact) ?? false
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }

  /// Scores that are rounded before entries are compared (pembulatan), because the rules say so.
  ///
  /// Without it nothing is rounded, and two entries tie only when they are equal.
  public struct Rounding: Hashable, Sendable, Codable {
    /// How many decimal places are kept; halves go away from zero.
    public var places: Int
    /// Whether each stage's score is rounded.
    public var roundsStages: Bool
    /// Whether the final score is.
    public var roundsFinal: Bool
    /// Where the rule comes from.
    public var basis: LegalBasis

    /// A rounding.
    public init(places: Int, stages: Bool = false, final: Bool = true, basis: LegalBasis) {
      self.places = places
      roundsStages = stages
      roundsFinal = final
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case places, roundsStages = "stages", roundsFinal = "final", basis
    }

    /// Reads a rounding; of the final score alone unless the file says otherwise.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      places = try container.decode(Int.self, forKey: .places)
      roundsStages = try container.decodeIfPresent(Bool.self, forKey: .roundsStages) ?? false
      roundsFinal = try container.decodeIfPresent(Bool.self, forKey: .roundsFinal) ?? true
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }
}
