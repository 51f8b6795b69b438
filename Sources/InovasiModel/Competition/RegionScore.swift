/// A region's index in a year, as published.
public struct RegionScore: Hashable, Sendable, Codable {
  /// How far the publication had come.
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    /// The result.
    case final
    /// An interim figure, before validation; it takes no place among results.
    case provisional
  }

  /// The region; `nil` where the source does not let one tell which it was.
  public var region: RegionCode?
  /// The region's name as it is shown.
  public var name: String
  /// The year of the index.
  public var year: Int
  /// The score, as printed.
  public var score: Points
  /// The band as published (predikat); `nil` when the source gives none.
  public var predicate: Rulebook.Band.ID?
  /// How far the publication had come.
  public var status: Status
  /// Where the numbers come from.
  public var source: String?

  /// A published score.
  public init(
    region: RegionCode?, name: String, year: Int, score: Points, predicate: Rulebook.Band.ID? = nil,
    status: Status = .final, source: String? = nil
  ) {
    self.region = region
    self.name = name
    self.year = year
    self.score = score
    self.predicate = predicate
    self.status = status
    self.source = source
  }

  /// Where findings about it point: to a year and a region, of which there is one score, or a few that differ.
  package var path: String { "regionScores.\(year).\(name)" }
}
