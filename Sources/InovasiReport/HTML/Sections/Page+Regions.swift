import InovasiModel

extension Page {
  /// The regions beside one another: their counts, and their published scores.
  var regions: Markup? {
    let tables = countTables + scoreTables
    return tables.isEmpty ? nil : .group(tables)
  }

  private var focus: RegionCode? { results.regions.focus }

  /// One table a measure: counts of different things are never set against one another.
  private var countTables: [Markup] {
    let lines = results.regions.lines
    var measures: [String] = []
    for line in lines where measures.last?.folded != line.count.measure.folded { measures.append(line.count.measure) }
    let name = focus.flatMap { code in lines.first { $0.count.region == code }?.count.name }
    return measures.map { measure in
      let own = lines.filter { $0.count.measure.folded == measure.folded }
      let largest = own.map(\.count.count).max() ?? 0
      var table = DataTable(
        caption: words("Jumlah inovasi menurut ", "Innovations by ") + measure
          + (name.map { words("; selisih terhadap \($0)", "; gap to \($0)") } ?? ""),
        columns: [
          .number(words("Tahun", "Year")), .name(words("Daerah", "Region")), .number(words("Jumlah", "Count")), .text(""),
          .number(words("Urutan", "Place")), .number(words("Selisih", "Gap")), .number(words("Perubahan", "Change")),
        ])
      table.rows = own.prefix(maximumRows).map { line in
        let change = line.change.map { _ in words.difference(line.change) + (line.since.map { " (\($0))" } ?? "") } ?? ""
        return [
          .text("\(line.count.year)"), .text(line.count.name), .text(words.number(line.count.count)),
          DataBar(line.count.count, of: largest).markup, .text("\(line.place)/\(line.regions)"),
          .text(words.difference(line.gap)), .text(change),
        ]
      }
      let points = own.map { line in
        (
          line.count.region.rawValue, line.count.name, line.count.year, Double(line.count.count), words.number(line.count.count)
        )
      }
      return .group([
        tag("h3") { measure }, chart(ofRegions: points, title: words("Jumlah inovasi: ", "Innovations: ") + measure),
        table.markup, cut(own.count, file: "results.json"),
      ])
    }
  }

  /// One table a scale: scores of different scales are never set against one another.
  private var scoreTables: [Markup] {
    let scores = results.regions.scores
    let scales = Set(scores.map { $0.scale?.rawValue ?? "" }).sorted()
    let name = focus.flatMap { code in scores.first { $0.score.region == code }?.score.name }
    return scales.map { scale in
      var table = DataTable(
        caption: words("Indeks yang diterbitkan", "Published scores") + (scale.isEmpty ? "" : " (\(scale))")
          + (name.map { words("; selisih terhadap \($0)", "; gap to \($0)") } ?? ""),
        columns: [
          .number(words("Tahun", "Year")), .text(words("Klaster", "Cluster")), .name(words("Daerah", "Region")),
          .number(words("Skor", "Score")), .text(words("Predikat", "Band")), .number(words("Urutan", "Place")),
          .number(words("Persentil", "Percentile")), .number(words("Selisih", "Gap")),
          .number(words("Ke predikat berikut", "To next band")), .number(words("Perubahan", "Change")),
        ])
      let own = scores.filter { ($0.scale?.rawValue ?? "") == scale }
      table.rows = own.prefix(maximumRows).map(row)
      let points = own.filter { $0.score.status != .provisional }.map { line in
        (
          line.score.region?.rawValue ?? line.score.name, line.score.name, line.score.year,
          Fraction(line.score.score).approximate, words.number(line.score.score)
        )
      }
      return .group([
        tag("h3") { words("Indeks", "Index") + (scale.isEmpty ? "" : " \(scale)") },
        // Without a scale nobody knows whether these scores can be set against one another.
        scale.isEmpty
          ? .empty : chart(ofRegions: points, title: words("Indeks yang diterbitkan", "Published scores") + " \(scale)"),
        table.markup,
        cut(own.count, file: "results.json"),
      ])
    }
  }

  private func row(_ line: RegionComparison.ScoreLine) -> [Markup] {
    let place = line.place.map { "\($0)/\(line.regions ?? 0)" }
    let change = line.change.map { signed($0) + (line.since.map { " (\($0))" } ?? "") }
    return [
      .text("\(line.score.year)"), .text(line.cluster?.rawValue ?? ""), .text(line.score.name),
      .text(words.number(line.score.score)), .text(line.band?.id.rawValue ?? ""),
      .text(place ?? (line.score.status == .provisional ? words("sementara", "provisional") : "")),
      .text(line.percentile.map { words.number($0, places: 1) } ?? ""), .text(line.gapToFocus.map(signed) ?? ""),
      .text(line.gapToNextBand.map { words.number($0, places: 2) } ?? ""), .text(change ?? ""),
    ]
  }

  private func signed(_ points: Points) -> String { (points > .zero ? "+" : "") + words.number(points) }
}
