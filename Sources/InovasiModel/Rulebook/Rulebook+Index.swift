extension Rulebook {
  /// How levels of indicators become an index of the region (Indeks Inovasi Daerah, IID).
  ///
  /// ```text
  /// maturity of an innovation = Σ weight × level over the rows on innovations
  /// SPD                       = Σ weight × level over the rows on the region
  /// SID                       = Σ maturities ÷ MAX(k, n) + count term
  /// index                     = (SPD + SID) ÷ maximum × 100
  /// ```
  ///
  /// Source: presentation of BSKDN on the index of 2023; letter of the head of BSKDN 400.10.11/1887/BSKDN of 29 April 2026.
  public struct IndexRule: Hashable, Sendable, Codable {
    /// The highest total (skor total maksimum).
    public var maximum: Points
    /// The highest total of the rows on the region (SPD).
    public var regionMaximum: Points
    /// The highest maturity of one innovation (kematangan).
    public var maturityMaximum: Points
    /// By what the maturities are divided.
    public var divisor: Divisor
    /// The points for the number of innovations (skor jumlah inovasi); `nil` when there are none.
    public var count: CountTerm?
    /// What has to be represented for the count term; `nil` when nothing has to.
    public var coverage: Coverage?
    /// The names of the ranges of the index (predikat).
    public var bands: PublishedBands
    /// The decimal places with which the index is printed; it is compared unrounded unless the bands' closing rule says otherwise.
    public var places: Int
    /// The parameters of later years, where a source foresees them.
    public var schedule: [Forecast]
    /// The scales and bands of other years, by which published scores are read.
    public var scales: [ScoreScale]
    /// Where the formula comes from.
    public var basis: LegalBasis

    /// A rule.
    public init(
      maximum: Points, regionMaximum: Points, maturityMaximum: Points, divisor: Divisor, count: CountTerm? = nil,
      coverage: Coverage? = nil, bands: PublishedBands, places: Int = 2, schedule: [Forecast] = [],
      scales: [ScoreScale] = [], basis: LegalBasis
    ) {
      self.maximum = maximum
      self.regionMaximum = regionMaximum
      self.maturityMaximum = maturityMaximum
      self.divisor = divisor
      self.count = count
      self.coverage = coverage
      self.bands = bands
      self.places = places
      self.schedule = schedule
      self.scales = scales
      self.basis = basis
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
      case maximum, regionMaximum, maturityMaximum, divisor, count, coverage, bands, places, schedule, scales, basis
    }

    /// Reads a rule; printed with two places unless the file says otherwise.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      maximum = try container.decode(Points.self, forKey: .maximum)
      regionMaximum = try container.decode(Points.self, forKey: .regionMaximum)
      maturityMaximum = try container.decode(Points.self, forKey: .maturityMaximum)
      divisor = try container.decode(Divisor.self, forKey: .divisor)
      count = try container.decodeIfPresent(CountTerm.self, forKey: .count)
      coverage = try container.decodeIfPresent(Coverage.self, forKey: .coverage)
      bands = try container.decode(PublishedBands.self, forKey: .bands)
      places = try container.decodeIfPresent(Int.self, forKey: .places) ?? 2
      schedule = try container.list(.schedule)
      scales = try container.list(.scales)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }
}

extension Rulebook.IndexRule {
  /// The rule with the parameters that a source foresees for a later year; `nil` for a year that it says nothing of.
  public func foreseen(for year: Int) -> Rulebook.IndexRule? {
    guard let forecast = schedule.first(where: { $0.year == year }) else { return nil }
    var rule = self
    rule.divisor.floor = forecast.divisorFloor
    rule.divisor.basis = forecast.basis
    if let needed = forecast.coverageNeeded {
      rule.coverage?.needed = needed
      rule.coverage?.basis = forecast.basis
    }
    return rule
  }

  /// The scale on which scores of a year were published; `nil` for a year that the rulebook says nothing of.
  public func scale(of year: Int) -> Rulebook.ScoreScale? { scales.first { $0.contains(year) } }
}
