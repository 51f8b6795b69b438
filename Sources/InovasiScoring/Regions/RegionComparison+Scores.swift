public import InovasiModel

extension RegionComparison {
  /// Sets published counts and scores against one another.
  ///
  /// Counts are compared as ``init(counts:focus:)`` does. Scores are ranked within one year and one cluster: the rulebook's clusters, or
  /// the kinds of region where it has none. Only final scores on the scale of their year take a place, and of a region to which sources
  /// give several in one year, none does. A change is computed between years on one scale only; a score whose scale the rulebook does not know has none.
  ///
  /// Complexity: O(*n* *m*) for *n* scores and *m* regions in one cluster.
  ///
  /// - Parameters:
  ///   - counts: the published counts, in any order.
  ///   - scores: the published scores, in any order.
  ///   - focus: the region from whose point of view the gaps are counted.
  ///   - rulebook: whose clusters, scales and bands are used.
  public init(
    counts: [RegionCount], scores: [RegionScore], focus: RegionCode?, rulebook: Rulebook?
  ) throws(ScoringError) {
    self.init(counts: counts, focus: focus)
    let comparison = ScoreComparison(scores, focus: focus, rulebook: rulebook)
    self.scores = try about(.competition) { () throws(ArithmeticOverflow) in
      var lines: [ScoreLine] = []
      for score in scores { lines.append(try comparison.line(score)) }
      return lines.sorted { Self.key($0) < Self.key($1) }
    }
  }

  private static func key(_ line: ScoreLine) -> (Int, String, Int, String, String, String) {
    (
      line.score.year, line.cluster?.rawValue ?? "\u{10FFFF}", ~line.score.score.tenThousandths,
      line.score.region?.rawValue ?? "", line.score.name, line.score.status.rawValue + (line.score.source ?? "")
    )
  }
}
