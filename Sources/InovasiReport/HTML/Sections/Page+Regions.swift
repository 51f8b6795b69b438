import InovasiModel

extension Page {
  /// The regions' counts, one table a measure: counts of different things are never set against one another.
  var regions: Markup? {
    let lines = results.regions.lines
    guard !lines.isEmpty else { return nil }
    var measures: [String] = []
    for line in lines where measures.last != line.count.measure { measures.append(line.count.measure) }
    let focus = results.regions.focus.flatMap { code in lines.first { $0.count.region == code }?.count.name }
    return .group(
      measures.map { measure in
        let own = lines.filter { $0.count.measure == measure }
        let largest = own.map(\.count.count).max() ?? 0
        var table = DataTable(
          caption: words("Jumlah inovasi menurut ", "Innovations by ") + measure
            + (focus.map { words("; selisih terhadap \($0)", "; gap to \($0)") } ?? ""),
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
        return .group([tag("h3") { measure }, table.markup])
      })
  }
}
