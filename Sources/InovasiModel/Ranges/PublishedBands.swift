/// Named ranges of a score as a document prints them (predikat): `Sangat Inovatif 65.01–100`, both ends included.
///
/// With ``closing`` the table is a total function; without it, every hole and overlap is an error of the rulebook.
public struct PublishedBands: Hashable, Sendable, Codable {
  /// A named range.
  public struct Band: Hashable, Sendable, Codable, Identifiable {
    /// A short name: `SI`.
    public var id: Rulebook.Band.ID
    /// The name that people read: `Sangat Inovatif`.
    public var name: LocalizedText
    /// The range as printed.
    public var range: PrintedRange

    /// A named range.
    public init(id: Rulebook.Band.ID, name: LocalizedText, range: PrintedRange) {
      self.id = id
      self.name = name
      self.range = range
    }
  }

  /// What a score of exactly nought is called: no band, because nothing was there to assess (tidak dapat dinilai).
  public struct NotAssessable: Hashable, Sendable, Codable {
    /// A short name: `TDD`.
    public var id: Rulebook.Band.ID
    /// The name that people read.
    public var name: LocalizedText

    /// A name for a score of exactly nought.
    public init(id: Rulebook.Band.ID, name: LocalizedText) {
      self.id = id
      self.name = name
    }
  }

  /// Where a score falls.
  public struct Placement: Hashable, Sendable, Codable {
    /// The band's short name, or that of ``NotAssessable``.
    public var id: Rulebook.Band.ID
    /// The name that people read.
    public var name: LocalizedText
    /// Whether there was anything to assess.
    public var isAssessable: Bool
    /// How it was decided.
    public var decision: RangeTable.Decision
  }

  /// The bands, in any order.
  public var bands: [Band]
  /// What a score of exactly nought is; `nil` when it is a score like any other.
  public var notAssessable: NotAssessable?
  /// What closes holes and overlaps; `nil` when no rule is stated.
  public var closing: ClosingRule?
  /// Where the bands come from.
  public var basis: LegalBasis

  /// Bands as published.
  public init(bands: [Band], notAssessable: NotAssessable? = nil, closing: ClosingRule? = nil, basis: LegalBasis) {
    self.bands = bands
    self.notAssessable = notAssessable
    self.closing = closing
    self.basis = basis
  }

  private enum CodingKeys: String, CodingKey, CaseIterable { case bands, notAssessable, closing, basis }

  /// Reads bands; a key that is not known is an error.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
    bands = try container.decode([Band].self, forKey: .bands)
    notAssessable = try container.decodeIfPresent(NotAssessable.self, forKey: .notAssessable)
    closing = try container.decodeIfPresent(ClosingRule.self, forKey: .closing)
    basis = try container.decode(LegalBasis.self, forKey: .basis)
  }
}

extension PublishedBands {
  /// The bands as ranges; of two that hold one number, the one that begins higher is the higher.
  public var table: RangeTable {
    let plain = RangeTable(bands.map { RangeTable.Row($0.range, rank: 0) }, closing: closing)
    var rows = plain.rows
    for (rank, index) in plain.ascending.enumerated() { rows[index].rank = rank }
    return RangeTable(rows, closing: closing)
  }

  /// Where a score falls; `nil` outside all bands, or where no rule decides.
  ///
  /// Exactly nought is ``notAssessable``. Above nought and below the lowest band is the lowest band: a score that rounds to 0.00 is
  /// still a score.
  public func placement(of score: Fraction) -> Placement? {
    if let notAssessable {
      if score == .zero {
        return Placement(id: notAssessable.id, name: notAssessable.name, isAssessable: false, decision: .printed)
      }
      if score > .zero, let lowest = lowest, !lowest.range.reachesDown(to: rounded(score)) {
        return Placement(id: lowest.id, name: lowest.name, isAssessable: true, decision: .reachesDown)
      }
    }
    return table.row(of: score).map { row in
      Placement(id: bands[row.index].id, name: bands[row.index].name, isAssessable: true, decision: row.decision)
    }
  }

  /// The band above a score with the least score that falls into it; `nil` in the highest band.
  ///
  /// With rounding, scores from half a step below the printed end fall into it. From nought the next band is the lowest, with the end that
  /// is printed for it.
  public func next(above score: Fraction) throws(ArithmeticOverflow) -> (band: Band, from: Fraction)? {
    for index in table.ascending {
      let band = bands[index]
      guard let printed = band.range.lower else { continue }
      var from = Fraction(printed.value)
      if closing?.holes == .round, let half = Fraction(closing?.step.tenThousandths ?? 0, over: 20_000) {
        from = try from.subtracting(half)
      }
      if score < from { return (band, from) }
    }
    return nil
  }

  private var lowest: Band? { table.ascending.first.map { bands[$0] } }

  private func rounded(_ score: Fraction) -> Fraction {
    closing?.holes == .round ? score.rounded(places: closing?.places ?? 2) : score
  }
}

extension PublishedBands.Band {
  private enum CodingKeys: String, CodingKey, CaseIterable { case id, name, from, above, through, below }

  /// Reads `{id, name, from, through}`; `above` and `below` for ends that do not belong to the band.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
    id = try container.decode(Rulebook.Band.ID.self, forKey: .id)
    name = try container.decode(LocalizedText.self, forKey: .name)
    range = try PrintedRange(in: container)
  }

  /// Writes the form that ``init(from:)`` reads.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(name, forKey: .name)
    try range.write { key, value in
      if let key = CodingKeys(rawValue: key.rawValue) { try container.encode(value, forKey: key) }
    }
  }
}
