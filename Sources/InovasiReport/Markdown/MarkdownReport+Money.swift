import InovasiModel

extension MarkdownReport {
  /// The amounts, who took no part, and what the money may not be spent on.
  func money(of input: ReportInput, into page: inout MarkdownPage) {
    guard let fund = input.results.fund else { return }
    let words = page.words
    if !input.results.allocations.isEmpty {
      page.table(
        words("Insentif", "Incentive") + ": " + fund.fund.description, file: "allocations.csv",
        columns: [
          (words("Inovasi", "Innovation"), false), (words("OPD", "Agency"), false), (words("Jumlah", "Amount"), true),
          (words("Keterangan", "Remarks"), false),
        ],
        rows: input.results.allocations.map { allocation in
          let pot = allocation.pot.map { words("kelompok dana \($0)", "pot \($0)") }
          let remark = words.remark(on: allocation)
          return [
            allocation.entry.rawValue, allocation.agency?.rawValue ?? "", allocation.amount.description,
            [pot, remark.isEmpty ? nil : remark].compactMap(\.self).joined(separator: "; "),
          ]
        })
    }
    if fund.unallocated > .zero {
      page.line(words("Tidak dibagikan: \(fund.unallocated).", "Unallocated: \(fund.unallocated)."))
    }
    if !fund.exclusions.isEmpty {
      page.table(
        words("Tidak ikut menerima", "Left out of the sharing"), file: "allocations.csv",
        columns: [(words("Inovasi", "Innovation"), false), (words("OPD", "Agency"), false), (words("Alasan", "Reasons"), false)],
        rows: fund.exclusions.map { exclusion in
          [
            exclusion.entry.rawValue, exclusion.agency?.rawValue ?? "",
            exclusion.reasons.map { $0.text[language] }.joined(separator: "; "),
          ]
        })
    }
    let uses = input.competition.rulebook.incentive?.forbiddenUses ?? []
    if !uses.isEmpty {
      page.line(words("Dana ini tidak boleh dipakai untuk:", "The money may not be spent on:"))
      page.line(uses.map { "- \(MarkdownPage.escaped("\($0.name[language]) (\($0.basis))"))" }.joined(separator: "\n"))
    }
  }
}
