/// An innovation of an earlier competition, here or elsewhere, with the award it took.
public struct PastEntry: Hashable, Sendable, Codable {
  /// The title as it was published.
  public var title: String

  /// The region whose innovation it was.
  public var region: RegionCode?

  /// The agency or unit as it was published.
  public var agency: String?

  /// The competition: `KIPP`, `KOVABLIK`, `IGA`.
  public var competition: String

  /// The year of the award or of the mention.
  public var year: Int

  /// The award as it was published: `Top 45`; `nil` for an entry that took none.
  public var award: String?

  /// The entry of the present competition that is the same innovation, where the organiser has said so.
  public var entry: Entry.ID?

  /// Where the fact comes from.
  public var source: String?

  /// An innovation of an earlier competition.
  public init(
    title: String, region: RegionCode? = nil, agency: String? = nil, competition: String, year: Int,
    award: String? = nil, entry: Entry.ID? = nil, source: String? = nil
  ) {
    self.title = title
    self.region = region
    self.agency = agency
    self.competition = competition
    self.year = year
    self.award = award
    self.entry = entry
    self.source = source
  }
}
