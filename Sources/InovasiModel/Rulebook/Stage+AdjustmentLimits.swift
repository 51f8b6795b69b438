extension Stage.Panel {
  /// How much has to be known of judges before totals are freed of their severity; what is not stated is for the adjustment to say.
  ///
  /// The adjustments of InovasiScoring take 3 judges, 6 entries and 2 sheets of a judge unless a rulebook states others.
  public struct AdjustmentLimits: Hashable, Sendable, Codable {
    /// The fewest judges: with fewer, no total of the stage is adjusted.
    public var judges: Int?
    /// The fewest entries, calibration entries among them: with fewer, no total of the stage is adjusted.
    public var entries: Int?
    /// The fewest complete sheets of one judge: with fewer, nothing of that judge's own is taken off.
    public var sheets: Int?

    /// Limits.
    public init(judges: Int? = nil, entries: Int? = nil, sheets: Int? = nil) {
      self.judges = judges
      self.entries = entries
      self.sheets = sheets
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case judges, entries, sheets }

    /// Reads limits; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      judges = try container.decodeIfPresent(Int.self, forKey: .judges)
      entries = try container.decodeIfPresent(Int.self, forKey: .entries)
      sheets = try container.decodeIfPresent(Int.self, forKey: .sheets)
    }

    /// Whether something is stated, and all of it is at least one.
    var isPossible: Bool {
      let stated = [judges, entries, sheets].compactMap(\.self)
      return !stated.isEmpty && stated.allSatisfy { $0 >= 1 }
    }
  }
}
