import InovasiModel

extension Page {
  /// How the fund is shared out: amounts, pots, who took no part, and what the money may not be spent on.
  var incentive: Markup? {
    guard let fund = results.fund, !results.allocations.isEmpty || !fund.exclusions.isEmpty else { return nil }
    return .group([
      results.allocations.isEmpty ? .empty : amounts(of: fund), pots(of: fund), exclusions(from: fund), forbiddenUses,
    ])
  }

  /// The amounts; with what is unallocated they add up to the fund.
  private func amounts(of fund: FundSummary) -> Markup {
    let titles = Dictionary(results.standings.map { ($0.entry, $0.title) }) { first, _ in first }
    let largest = results.allocations.map(\.amount.amount).max() ?? 0
    let isParted = !fund.pots.isEmpty
    let isRemarkable = results.allocations.contains { $0.bound != nil || $0.decidedBy != nil }
    var columns: [DataTable.Column] = [.name(words("Inovasi", "Innovation")), .code(words("OPD", "Agency"))]
    if isParted { columns.append(.text(words("Kelompok dana", "Pot"))) }
    columns += [.text(words("Bagian", "Share")), .number(words("Jumlah", "Amount"))]
    if isRemarkable { columns.append(.text(words("Keterangan", "Remarks"))) }
    var table = DataTable(
      caption: words("Dasar: ", "Basis: ") + (rulebook.incentive?.basis.text(in: words.language) ?? ""), columns: columns)
    table.rows = results.allocations.prefix(maximumRows).map { allocation in
      var row: [Markup] = [
        .text(titles[allocation.entry] ?? allocation.entry.rawValue), .text(allocation.agency?.rawValue ?? ""),
      ]
      if isParted { row.append(.text(allocation.pot ?? "–")) }
      row += [DataBar(allocation.amount.amount, of: largest).markup, .text(allocation.amount.description)]
      if isRemarkable { row.append(.text(words.remark(on: allocation))) }
      return row
    }
    let blanks = Array(repeating: Markup.empty, count: isParted ? 3 : 2)
    table.total = [.text(words("Seluruh dana", "The whole fund"))] + blanks + [.text(fund.fund.description)]
    if isRemarkable { table.total?.append(.empty) }
    let rounded = results.allocations.count(where: \.roundedUp)
    return .group([
      table.markup, cut(results.allocations.count, file: "allocations.csv"),
      tag("p", ["class": "small"]) {
        words(
          "Dibagi dalam rupiah utuh menurut sisa terbesar; \(rounded) bagian dibulatkan ke atas.",
          "Shared out in whole rupiah by largest remainder; \(words.count(rounded, "share was", "shares were")) rounded up.")
        if fund.unallocated > .zero {
          words(
            " Dibayarkan \(fund.paid), tidak dibagikan \(fund.unallocated).",
            " \(fund.paid) is paid, \(fund.unallocated) stays unallocated.")
        }
      },
    ])
  }

  private func pots(of fund: FundSummary) -> Markup {
    guard !fund.pots.isEmpty else { return .empty }
    var table = DataTable(
      caption: words("Kelompok dana", "Pots"),
      columns: [
        .name(words("Kelompok dana", "Pot")), .number(words("Penerima", "Recipients")), .number(words("Dana", "Money")),
        .number(words("Dibayarkan", "Paid")),
      ])
    table.rows = fund.pots.map { pot in
      [
        .text(pot.name), .text(words.number(pot.recipients)), .text(pot.amount.description), .text(pot.paid.description),
      ]
    }
    return table.markup
  }

  private func exclusions(from fund: FundSummary) -> Markup {
    guard !fund.exclusions.isEmpty else { return .empty }
    let titles = Dictionary(results.standings.map { ($0.entry, $0.title) }) { first, _ in first }
    var table = DataTable(
      caption: words("Tidak ikut menerima, dengan alasannya", "Left out of the sharing, and why"),
      columns: [.name(words("Inovasi", "Innovation")), .code(words("OPD", "Agency")), .text(words("Alasan", "Reasons"))])
    table.rows = fund.exclusions.prefix(maximumRows).map { exclusion in
      [
        .text(titles[exclusion.entry] ?? exclusion.entry.rawValue), .text(exclusion.agency?.rawValue ?? ""),
        .text(exclusion.reasons.map { $0.text[words.language] }.joined(separator: "; ")),
      ]
    }
    return .group([table.markup, cut(fund.exclusions.count, file: "allocations.csv")])
  }

  private var forbiddenUses: Markup {
    guard let uses = rulebook.incentive?.forbiddenUses, !uses.isEmpty else { return .empty }
    return .group([
      tag("p") { words("Dana ini tidak boleh dipakai untuk:", "The money may not be spent on:") },
      tag("ul") {
        for use in uses {
          tag("li") {
            use.name[words.language]
            tag("span", ["class": "small"]) { " (\(use.basis.text(in: words.language)))" }
          }
        }
      },
    ])
  }
}

extension Words {
  /// What set an amount besides its share.
  func remark(on allocation: Allocation) -> String {
    var remarks: [String] = []
    switch allocation.bound {
    case .floor: remarks.append(self("batas bawah", "floor"))
    case .cap: remarks.append(self("batas atas", "cap"))
    case nil: break
    }
    if let key = allocation.decidedBy {
      let name =
        switch key {
        case .place: self("peringkat", "place")
        case .claim: self("besarnya nilai", "the greater claim")
        case .identifier: self("kode", "identifier")
        }
      remarks.append(
        allocation.roundedUp
          ? self("satu rupiah sisa karena \(name)", "the odd rupiah by \(name)")
          : self("tanpa rupiah sisa karena \(name)", "no odd rupiah by \(name)"))
    }
    return remarks.joined(separator: "; ")
  }
}
