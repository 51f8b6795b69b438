extension RegionComparison {
  /// A region's published score in one year, beside those of the other regions of its cluster that are known here.
  ///
  /// Places and percentiles are counted among the scores that were given, which need not be all that were published.
  public struct ScoreLine: Hashable, Sendable, Codable {
    /// The published score.
    public var score: RegionScore
    /// The scale on which it stands; `nil` when the rulebook does not know it.
    public var scale: Rulebook.ScoreScale.ID?
    /// Where it falls by the bands of its year; `nil` where these are not known.
    public var band: PublishedBands.Placement?
    /// The cluster in which it is compared; `nil` where the region is not known.
    public var cluster: Rulebook.Cluster.ID?
    /// The place among the final scores of the cluster in the year, counted from 1; `nil` for a score that takes none.
    public var place: Int?
    /// How many regions of the cluster have a final score in the year.
    public var regions: Int?
    /// The percentile rank in the cluster: the share of scores below, and half of those that are equal, in percent.
    public var percentile: Fraction?
    /// The score less the region's own last earlier final score on the same scale; `nil` when there is none.
    public var change: Points?
    /// The place less the one in that earlier year: negative for one that has risen; `nil` when there is none in the same cluster.
    public var placeChange: Int?
    /// The year of that earlier score.
    public var since: Int?
    /// The score less that of the focus in the same year; `nil` when the focus has none.
    public var gapToFocus: Points?
    /// The score less the best of the cluster in the year.
    public var gapToBest: Points?
    /// What is missing to the next band; `nil` in the highest, and where the bands are not known.
    public var gapToNextBand: Fraction?

    /// A score beside nothing.
    public init(score: RegionScore) { self.score = score }
  }
}
