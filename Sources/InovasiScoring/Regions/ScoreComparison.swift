import InovasiModel

/// Sets published scores against one another: within one year and cluster for places, on one scale for changes.
struct ScoreComparison {
  private struct Edition: Hashable {
    let year: Int
    let cluster: Rulebook.Cluster.ID
  }

  private let rulebook: Rulebook?
  private let focus: RegionCode?
  /// The one final score of each region in each year; none where sources give several, or one that the year's scale does not have.
  private var finals: [RegionCode: [Int: Points]] = [:]
  private var editions: [Edition: [Points]] = [:]

  init(_ scores: [RegionScore], focus: RegionCode?, rulebook: Rulebook?) {
    self.rulebook = rulebook
    self.focus = focus
    for (region, own) in Dictionary(grouping: scores.filter { $0.status == .final }, by: \.region) {
      guard let region else { continue }
      for (year, given) in Dictionary(grouping: own, by: \.year) {
        let values = Set(given.map(\.score))
        guard values.count == 1, let value = values.first, rulebook?.index?.scale(of: year)?.lacks(value) != true else {
          continue
        }
        finals[region, default: [:]][year] = value
        if let cluster = cluster(of: region) { editions[Edition(year: year, cluster: cluster), default: []].append(value) }
      }
    }
  }

  func line(_ score: RegionScore) throws(ArithmeticOverflow) -> RegionComparison.ScoreLine {
    var line = RegionComparison.ScoreLine(score: score)
    let bands = rulebook?.publishedBands(of: score.year)
    line.scale = scale(of: score.year)
    line.band = bands?.placement(of: Fraction(score.score))
    if line.band != nil, let next = try bands?.next(above: Fraction(score.score)) {
      line.gapToNextBand = try next.from.subtracting(Fraction(score.score))
    }
    guard let region = score.region else { return line }
    line.cluster = cluster(of: region)
    guard score.status == .final, finals[region]?[score.year] != nil else { return line }
    if let cluster = line.cluster, let values = editions[Edition(year: score.year, cluster: cluster)] {
      line.place = place(of: score.score, among: values)
      line.regions = values.count
      let (below, equal) = (values.count { $0 < score.score }, values.count { $0 == score.score })
      line.percentile = Fraction(100 * (2 * below + equal), over: 2 * values.count)
      line.gapToBest = values.max().map { score.score.less($0) }
    }
    if let focus, let own = finals[focus]?[score.year] { line.gapToFocus = score.score.less(own) }
    guard let scale = line.scale,
      let since = finals[region]?.keys.filter({ $0 < score.year && self.scale(of: $0) == scale }).max(),
      let earlier = finals[region]?[since]
    else { return line }
    line.since = since
    line.change = score.score.less(earlier)
    if let cluster = line.cluster, let place = line.place, let values = editions[Edition(year: since, cluster: cluster)] {
      line.placeChange = place - self.place(of: earlier, among: values)
    }
    return line
  }

  private func place(of score: Points, among values: [Points]) -> Int { 1 + values.count { score < $0 } }

  private func scale(of year: Int) -> Rulebook.ScoreScale.ID? { rulebook?.index?.scale(of: year)?.id }

  /// The rulebook's cluster; where it has none at all, the kind of region.
  private func cluster(of region: RegionCode) -> Rulebook.Cluster.ID? {
    if let rulebook, !rulebook.clusters.isEmpty { return rulebook.cluster(of: region)?.id }
    return Rulebook.Cluster.Kind(of: region).flatMap { Rulebook.Cluster.ID($0.rawValue) }
  }
}

extension Points {
  /// The difference; scores that were read are far from where it could overflow, and one made in code stops at the end.
  fileprivate func less(_ other: Points) -> Points {
    let (difference, isTooLarge) = tenThousandths.subtractingReportingOverflow(other.tenThousandths)
    return Points(tenThousandths: isTooLarge ? (tenThousandths < 0 ? .min : .max) : difference)
  }
}
