/// Regions set against one another by the number of their innovations, year by year and for one measure at a time, and by their
/// published scores, within one cluster and on one scale.
public struct RegionComparison: Hashable, Sendable, Codable {
  /// The region from whose point of view the gap is counted; `nil` when there is none.
  public var focus: RegionCode?
  /// The counts, in order of measure, year and count.
  public var lines: [Line]
  /// The published scores, in order of year, cluster and score.
  public var scores: [ScoreLine]

  /// A comparison.
  public init(focus: RegionCode?, lines: [Line], scores: [ScoreLine] = []) {
    self.focus = focus
    self.lines = lines
    self.scores = scores
  }

  /// A region's count in one year.
  public struct Line: Hashable, Sendable, Codable {
    /// The published count.
    public var count: RegionCount
    /// The place among the regions with a count of the same measure in the same year, counted from 1.
    public var place: Int
    /// How many regions have such a count.
    public var regions: Int
    /// The count less that of the focus in the same year and measure; `nil` when the focus has none.
    public var gap: Int?
    /// The count less the region's own last earlier count of the same measure; `nil` when there is none.
    public var change: Int?
    /// The year of that earlier count.
    public var since: Int?

    /// A line.
    public init(count: RegionCount, place: Int, regions: Int, gap: Int?, change: Int?, since: Int?) {
      self.count = count
      self.place = place
      self.regions = regions
      self.gap = gap
      self.change = change
      self.since = since
    }
  }
}
