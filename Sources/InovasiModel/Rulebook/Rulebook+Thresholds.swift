extension Rulebook.Indicator {
  /// Which number reaches which level, as printed: `≤ 0.55`, `0.56–0.90`, `≥ 0.90`.
  public struct Thresholds: Hashable, Sendable, Codable {
    /// Which way is better.
    public enum Direction: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
      /// A greater number reaches a higher level.
      case higher
      /// A smaller number reaches a higher level.
      case lower
    }

    /// One level with its range.
    public struct Range: Hashable, Sendable {
      /// The level.
      public var level: Int
      /// The range as printed.
      public var range: PrintedRange

      /// A level with its range.
      public init(level: Int, range: PrintedRange) {
        self.level = level
        self.range = range
      }
    }

    /// What the number counts: `%`, `orang`.
    public var unit: String
    /// Which way is better.
    public var better: Direction
    /// The levels with their ranges.
    public var ranges: [Range]
    /// What closes holes and overlaps; `nil` when nothing has to.
    public var closing: ClosingRule?

    /// Thresholds.
    public init(unit: String, better: Direction, ranges: [Range], closing: ClosingRule? = nil) {
      self.unit = unit
      self.better = better
      self.ranges = ranges
      self.closing = closing
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case unit, better, ranges, closing }

    /// Reads thresholds; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      unit = try container.decode(String.self, forKey: .unit)
      better = try container.decode(Direction.self, forKey: .better)
      ranges = try container.decode([Range].self, forKey: .ranges)
      closing = try container.decodeIfPresent(ClosingRule.self, forKey: .closing)
    }

    /// The ranges with the rule that closes them; levels decide an overlap.
    public var table: RangeTable {
      RangeTable(ranges.map { RangeTable.Row($0.range, rank: $0.level) }, closing: closing)
    }

    /// The level that a number reaches and how that was decided; `nil` where the printed table says nothing of it.
    public func level(of value: Fraction) -> (level: Int, decision: RangeTable.Decision)? {
      table.row(of: value).map { (ranges[$0.index].level, $0.decision) }
    }
  }

  /// One of several things on which an indicator may be measured (dasar pengukuran), of which an innovation chooses exactly one; or
  /// a branch of it, such as digital and non-digital.
  public struct Choice: Hashable, Sendable, Codable, Identifiable {
    /// A short name: `a`, `digital`.
    public typealias ID = Identifier<Choice>

    /// A short name.
    public var id: ID
    /// The name that people read.
    public var name: LocalizedText
    /// Which number reaches which level; `nil` when it is not a number that decides.
    public var thresholds: Thresholds?

    /// A choice.
    public init(id: ID, name: LocalizedText, thresholds: Thresholds? = nil) {
      self.id = id
      self.name = name
      self.thresholds = thresholds
    }

    private enum CodingKeys: String, CodingKey, CaseIterable { case id, name, thresholds }

    /// Reads a choice; a key that is not known is an error.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
      id = try container.decode(ID.self, forKey: .id)
      name = try container.decode(LocalizedText.self, forKey: .name)
      thresholds = try container.decodeIfPresent(Thresholds.self, forKey: .thresholds)
    }
  }
}

extension Rulebook.Indicator.Thresholds.Range: Codable {
  private enum CodingKeys: String, CodingKey, CaseIterable { case level, from, above, through, below }

  /// Reads `{level, from, through}`; `above` and `below` for ends that do not belong to the range.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
    level = try container.decode(Int.self, forKey: .level)
    range = try PrintedRange(in: container)
  }

  /// Writes the form that ``init(from:)`` reads.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(level, forKey: .level)
    try range.write { key, value in
      if let key = CodingKeys(rawValue: key.rawValue) { try container.encode(value, forKey: key) }
    }
  }
}
