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
          caption: words("Dasar: ", "Basis: ") + tier.basis.description,
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

  /// How the fund is shared out; the shares add up to it.
  var incentive: Markup? {
    guard let fund = competition.fund, !results.allocations.isEmpty else { return nil }
    let titles = Dictionary(results.standings.map { ($0.entry, $0.title) }) { first, _ in first }
    let largest = results.allocations.map(\.amount.amount).max() ?? 0
    var table = DataTable(
      caption: words("Dasar: ", "Basis: ") + (rulebook.incentive?.basis.description ?? ""),
      columns: [
        .name(words("Inovasi", "Innovation")), .code(words("OPD", "Agency")), .text(words("Bagian", "Share")),
        .number(words("Jumlah", "Amount")),
      ])
    table.rows = results.allocations.prefix(maximumRows).map { allocation in
      [
        .text(titles[allocation.entry] ?? allocation.entry.rawValue), .text(allocation.agency?.rawValue ?? ""),
        DataBar(allocation.amount.amount, of: largest).markup, .text(allocation.amount.description),
      ]
    }
    table.total = [.text(words("Seluruh dana", "The whole fund")), "", "", .text(fund.description)]
    let rounded = results.allocations.count(where: \.roundedUp)
    return .group([
      table.markup, cut(results.allocations.count, file: "allocations.csv"),
      tag("p", ["class": "small"]) {
        words(
          "Dibagi dalam rupiah utuh menurut sisa terbesar; \(rounded) bagian dibulatkan ke atas.",
          "Shared out in whole rupiah by largest remainder; \(rounded) shares were rounded up.")
      },
    ])
  }
}
