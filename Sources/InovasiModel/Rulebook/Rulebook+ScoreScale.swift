extension Rulebook {
  /// The scale on which scores of some years were published, so that scores of different scales are never set against one another.
  ///
  /// The regional index of 2019 and 2020 is an unbounded number of points; from 2021 on it runs from 0 to 100.
  public struct ScoreScale: Hashable, Sendable, Codable {
    /// A short name, the same for all years whose scores may be compared: `iid-0-100`.
    public typealias ID = Identifier<ScoreScale>

    /// The short name; several entries may have it, where only the bands differ.
    public var id: ID
    /// The first year.
    public var from: Int
    /// The last year; the first one when left out.
    public var through: Int
    /// The highest score; `nil` for a scale without an upper end.
    public var maximum: Points?
    /// The bands of these years, as far as they are known; `nil` when none are.
    public var bands: PublishedBands?
    /// Where it comes from.
    public var basis: LegalBasis

    /// A scale.
    public init(
      id: ID, from: Int, through: Int? = nil, maximum: Points? = nil, bands: PublishedBands? = nil, basis: LegalBasis
    ) {
      self.id = id
      self.from = from
      self.through = through ?? from
      self.maximum = maximum
      self.bands = bands
      self.basis = basis
    }

    /// Whether scores of the year stand on it.
    public func contains(_ year: Int) -> Bool { from <= year && year <= through }

    private enum CodingKeys: String, CodingKey, CaseIterable { case id, from, through, maximum, bands, basis }

    /// Reads a scale; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      id = try container.decode(ID.self, forKey: .id)
      from = try container.decode(Int.self, forKey: .from)
      through = try container.decodeIfPresent(Int.self, forKey: .through) ?? from
      maximum = try container.decodeIfPresent(Points.self, forKey: .maximum)
      bands = try container.decodeIfPresent(PublishedBands.self, forKey: .bands)
      basis = try container.decode(LegalBasis.self, forKey: .basis)
    }
  }
}
