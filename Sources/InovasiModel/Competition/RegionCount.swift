/// How many innovations a region had in a year, as published.
public struct RegionCount: Hashable, Sendable, Codable {
  /// The region.
  public var region: RegionCode

  /// The region's name as it is shown.
  public var name: String

  /// The year.
  public var year: Int

  /// How many.
  public let count: Int

  /// What was counted: `IGA`, `KIPP Kota`. Counts of different things are never set against one another.
  public var measure: String

  /// Where the number comes from.
  public var source: String?

  /// A count; `nil` when negative.
  public init?(region: RegionCode, name: String, year: Int, count: Int, measure: String, source: String? = nil) {
    guard count >= 0 else { return nil }
    self.region = region
    self.name = name
    self.year = year
    self.count = count
    self.measure = measure
    self.source = source
  }

  private enum CodingKeys: String, CodingKey { case region, name, year, count, measure, source }

  /// Reads a count that is not negative.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard
      let read = RegionCount(
        region: try container.decode(RegionCode.self, forKey: .region),
        name: try container.decode(String.self, forKey: .name), year: try container.decode(Int.self, forKey: .year),
        count: try container.decode(Int.self, forKey: .count),
        measure: try container.decode(String.self, forKey: .measure),
        source: try container.decodeIfPresent(String.self, forKey: .source))
    else {
      throw DecodingError.dataCorruptedError(
        forKey: .count, in: container, debugDescription: "a count is never negative")
    }
    self = read
  }
}
