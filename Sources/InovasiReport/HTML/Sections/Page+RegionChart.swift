import InovasiModel

extension Page {
  /// The focus and the regions ahead of the rest, over the years; nothing for a single year.
  func chart(ofRegions points: [(region: String, name: String, year: Int, value: Double, label: String)], title: String) -> Markup
  {
    let byRegion = Dictionary(grouping: points, by: \.region)
    let focus = results.regions.focus?.rawValue
    let latest = points.map(\.year).max() ?? 0
    // Those with a line first, then those with a number in the last year, by that number: who one wants to be compared with.
    let ordered = byRegion.keys.sorted { one, other in
      let (a, b) = (rank(byRegion[one], latest), rank(byRegion[other], latest))
      return a == b ? one < other : a > b
    }
    let chosen = ordered.filter { $0 == focus } + ordered.filter { $0 != focus }.prefix(Self.lines)
    let chart = LineChart(
      series: chosen.map { region in
        let own = (byRegion[region] ?? []).sorted { $0.year < $1.year }
        return LineChart.Series(
          name: own.last?.name ?? region, isFocus: region == focus, points: own.map { ($0.year, $0.value, $0.label) })
      })
    guard chart.isDrawable else { return .empty }
    let summary = words(
      "\(words.number(chosen.count)) dari \(words.number(byRegion.count)) daerah digambar; angkanya di tabel di bawah.",
      "\(words.number(chosen.count)) of \(words.number(byRegion.count)) regions are drawn; the numbers are in the table below.")
    return .group([chart.markup(title: title, summary: summary), tag("p", ["class": "small"]) { summary }])
  }

  private func rank(
    _ points: [(region: String, name: String, year: Int, value: Double, label: String)]?, _ latest: Int
  ) -> Double {
    guard let points, let last = points.max(by: { $0.year < $1.year }) else { return -.infinity }
    return last.value - (last.year == latest ? 0 : 1e12) - (points.count > 1 ? 0 : 2e12)
  }

  private static let lines = 6
}
