public import InovasiModel

extension RegionComparison {
  /// Sets published counts against one another: within one year and one measure only. A measure is one in any letter case.
  ///
  /// A place is standard competition ranking by count, the most first. Where sources give a region several counts for one year
  /// and measure, each has its line, its place is counted among the other regions' highest counts, and no gap or change is
  /// computed from them: to choose one would be a guess.
  ///
  /// Lines are in order of measure, year, count (the most first) and region. Complexity: O(*n* log *n*) for *n* counts, with a
  /// factor of the number of regions in one year.
  ///
  /// - Parameters:
  ///   - counts: the published counts, in any order.
  ///   - focus: the region from whose point of view the gap is counted.
  public init(counts: [RegionCount], focus: RegionCode?) {
    let counts = counts.sorted { Self.key($0) < Self.key($1) }
    let editions = Dictionary(grouping: counts) { Edition(measure: $0.measure.folded, year: $0.year) }
    let histories = Dictionary(grouping: counts) { History(measure: $0.measure.folded, region: $0.region) }

    let lines = counts.map { count in
      let edition = editions[Edition(measure: count.measure.folded, year: count.year)] ?? []
      let best = Dictionary(edition.map { ($0.region, $0.count) }, uniquingKeysWith: max)
      let history = histories[History(measure: count.measure.folded, region: count.region)] ?? []
      let own = Self.only(history.filter { $0.year == count.year })
      let focus = Self.only(edition.filter { $0.region == focus })
      let since = history.filter { $0.year < count.year }.map(\.year).max()
      let earlier = Self.only(history.filter { $0.year == since })
      let change = own == nil ? nil : earlier.map { count.count - $0 }
      return Line(
        count: count, place: 1 + best.filter { $0.key != count.region && $0.value > count.count }.count,
        regions: best.count, gap: own == nil ? nil : focus.map { count.count - $0 }, change: change,
        since: change == nil ? nil : since)
    }
    self.init(focus: focus, lines: lines)
  }

  private struct Edition: Hashable {
    let measure: String
    let year: Int
  }

  private struct History: Hashable {
    let measure: String
    let region: RegionCode
  }

  /// The count on which all of these agree; `nil` when there is none.
  private static func only(_ counts: [RegionCount]) -> Int? {
    guard let first = counts.first, counts.allSatisfy({ $0.count == first.count }) else { return nil }
    return first.count
  }

  // A count is never negative, so its complement orders the most first without a chance to overflow.
  private static func key(_ count: RegionCount) -> (String, Int, Int, RegionCode, String, String) {
    (
      count.measure.folded, count.year, ~count.count, count.region, count.name,
      "\(count.measure) \(count.source ?? "")"
    )
  }
}
