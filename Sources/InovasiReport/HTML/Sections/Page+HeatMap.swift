import InovasiModel

extension Page {
  /// How agencies fare by stage and criterion, as a table whose cells are darker for higher numbers.
  var heatMap: Markup? {
    let columns = heatColumns
    let agencies = results.agencies.filter { $0.ranked > 0 }
    guard agencies.count > 1, !columns.isEmpty else { return nil }
    let rows = agencies.prefix(maximumRows).map { figures in (figures, columns.map { $0.mean(figures.agency) }) }
    let ranges = columns.indices.map { column in
      let values = rows.compactMap { $0.1[column] }
      return (lowest: values.min() ?? 0, highest: values.max() ?? 0)
    }
    let caption = words(
      "Rata-rata nilai inovasi yang diperingkat; makin pekat makin tinggi di antara OPD pada kolom yang sama.",
      "Means over ranked entries; the deeper the colour, the higher among the agencies in the same column.")
    return .group([
      tag("div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": caption]) {
        tag("table", ["class": "heat"]) {
          tag("caption") { caption }
          tag("thead") {
            tag("tr") {
              tag("th", ["scope": "col", "class": "name"]) { words("OPD", "Agency") }
              for column in columns { tag("th", ["scope": "col", "class": "number wrap"]) { column.heading } }
            }
          }
          tag("tbody") {
            for (figures, values) in rows {
              tag("tr") {
                tag("th", ["scope": "row", "class": "name"]) { figures.name }
                for (column, value) in values.enumerated() {
                  tag("td", ["class": "number heat\(Self.depth(of: value, in: ranges[column]))"]) {
                    value.map { words.decimal($0, places: 2) } ?? "–"
                  }
                }
              }
            }
          }
        }
      },
      cut(agencies.count, file: "agencies.csv"),
    ])
  }

  /// From 1 to 5, and 0 where there is nothing.
  private static func depth(of value: Double?, in range: (lowest: Double, highest: Double)) -> Int {
    guard let value else { return 0 }
    guard range.highest > range.lowest else { return 3 }
    return 1 + min(4, Int((value - range.lowest) / (range.highest - range.lowest) * 5))
  }

  private var heatColumns: [(heading: String, mean: (Agency.ID) -> Double?)] {
    var columns: [(heading: String, mean: (Agency.ID) -> Double?)] = []
    for stage in rulebook.stages where !stage.isGateOnly || rulebook.stages.count == 1 {
      let name = stage.name[words.language]
      let means = meansOfAgencies(in: stage.id)
      if !means.isEmpty { columns.append((name, { means[$0] })) }
      for leaf in stage.leaves.prefix(20)
      where results.agencies.contains(where: { judged(leaf.criterion.id, stage.id, $0.agency) }) {
        let criterion = leaf.criterion
        columns.append(
          (criterion.name[words.language], { input.judging.mean(of: criterion.id, in: stage.id, agency: $0) }))
      }
    }
    return columns
  }

  private func judged(_ criterion: Criterion.ID, _ stage: Stage.ID, _ agency: Agency.ID) -> Bool {
    input.judging.mean(of: criterion, in: stage, agency: agency) != nil
  }

  private func meansOfAgencies(in stage: Stage.ID) -> [Agency.ID: Double] {
    var sums: [Agency.ID: (sum: Double, count: Int)] = [:]
    for standing in results.standings {
      guard let agency = standing.agency, let score = standing.stages.first(where: { $0.stage == stage })?.score else { continue }
      let known = sums[agency] ?? (0, 0)
      sums[agency] = (known.sum + score.approximate, known.count + 1)
    }
    return sums.mapValues { $0.sum / Double($0.count) }
  }
}
