import InovasiModel

extension Page {
  /// Who takes which award, and under which rule.
  var winners: Markup? {
    guard !results.awards.isEmpty else { return nil }
    let titles = Dictionary(results.standings.map { ($0.entry, $0.title) }) { first, _ in first }
    return .group(
      rulebook.awards.map { tier in
        let awards = results.awards.filter { $0.tier == tier.id }
        guard !awards.isEmpty else { return .empty }
        var table = DataTable(
          caption: words("Dasar: ", "Basis: ") + tier.basis.text(in: words.language),
          columns: [.number(words("Peringkat", "Place")), .name(words("Inovasi", "Innovation")), .text(words("OPD", "Agency"))])
        table.rows = awards.prefix(maximumRows).map {
          [.text(words.number($0.place)), winner($0, titles), .text(name(of: $0.agency))]
        }
        return .group([tag("h3") { tier.name[words.language] }, table.markup, cut(awards.count, file: "awards.csv")])
      })
  }

  /// The winner's title, with the decision where the place alone does not give the award.
  private func winner(_ award: Award, _ titles: [Entry.ID: String]) -> Markup {
    let title = Markup.text(titles[award.entry] ?? award.entry.rawValue)
    guard let decision = award.decision else { return title }
    return .group([
      title, tag("div", ["class": "small"]) { words("Menurut keputusan \(decision)", "By decision \(decision)") },
    ])
  }
}
