extension Rulebook {
  /// How entries are put in order, beside their scores and the tie-break (pemeringkatan).
  public struct RankingRule: Hashable, Sendable, Codable {
    /// How places are numbered where entries share one.
    public var style: RankStyle
    /// Within what each entry is ranked besides the whole competition.
    public var within: [Division.Kind]
    /// Where the rule comes from.
    public var basis: LegalBasis

    /// A way to rank.
    public init(style: RankStyle = .standard, within: [Division.Kind] = [], basis: LegalBasis) {
      self.style = style
      self.within = within
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case style, within, basis }

    /// Reads a way to rank; standard places over the whole competition unless the file says otherwise.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      style = try container.decodeIfPresent(RankStyle.self, forKey: .style) ?? .standard
      within = try container.list(.within)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }

  /// What a result needs before it may be published (syarat pengumuman).
  ///
  /// Below it the result is provisional, and says which entries need another judge or which coefficient is too low.
  public struct PublicationRule: Hashable, Sendable, Codable {
    /// How many complete sheets every ranked entry needs in each stage that judges score; `nil` for no more than the panel asks.
    public var minimumSheets: Int?
    /// The lowest Krippendorff's alpha (interval) of a stage's totals; `nil` when it is not asked for.
    public var minimumAlpha: Points?
    /// The lowest ICC(2,k) of a stage's totals; `nil` when it is not asked for.
    public var minimumICC: Points?
    /// The lowest Kendall's W of a stage's totals; `nil` when it is not asked for.
    public var minimumConcordance: Points?
    /// Where the rule comes from.
    public var basis: LegalBasis

    /// What a result needs.
    public init(
      minimumSheets: Int? = nil, minimumAlpha: Points? = nil, minimumICC: Points? = nil, minimumConcordance: Points? = nil,
      basis: LegalBasis
    ) {
      self.minimumSheets = minimumSheets
      self.minimumAlpha = minimumAlpha
      self.minimumICC = minimumICC
      self.minimumConcordance = minimumConcordance
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case minimumSheets, minimumAlpha, minimumICC = "minimumIcc", minimumConcordance, basis
    }

    /// Reads the rule; nothing is asked unless the file says so.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      minimumSheets = try container.decodeIfPresent(Int.self, forKey: .minimumSheets)
      minimumAlpha = try container.decodeIfPresent(Points.self, forKey: .minimumAlpha)
      minimumICC = try container.decodeIfPresent(Points.self, forKey: .minimumICC)
      minimumConcordance = try container.decodeIfPresent(Points.self, forKey: .minimumConcordance)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }
}
