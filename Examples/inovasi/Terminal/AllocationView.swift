#if CommandLine
import Inovasi

/// A fund that was shared out: the amounts with their sum, the pots, who took no part, what the money is not for.
struct AllocationView {
  /// What an amount goes back to.
  struct Score {
    let place: Int
    let value: Fraction?
  }

  /// What `--format json` prints.
  struct Document: Encodable {
    let allocations: [Allocation]
    let fund: FundSummary
    let forbiddenUses: [Rulebook.Incentive.ForbiddenUse]
  }

  let shared: FundSharing.Shared
  let incentive: Rulebook.Incentive
  let scores: [Entry.ID: Score]
  let terminal: Terminal

  private var isEnglish: Bool { terminal.language == .english }

  var document: Document {
    Document(allocations: shared.allocations, fund: shared.summary, forbiddenUses: incentive.forbiddenUses)
  }

  /// The amounts, and after them, with nothing, those who took no part.
  var table: Table {
    let columns: [Table.Column] = [
      .number("place", isEnglish ? "Place" : "Peringkat"), .text("id", isEnglish ? "Entry" : "Penerima"),
      .text("agency", isEnglish ? "Agency" : "OPD"), .text("pot", isEnglish ? "Pot" : "Kelompok dana"),
      .number("score", isEnglish ? "Score" : "Nilai"), .number("claim", isEnglish ? "Claim" : "Dasar bagi"),
      .number("share", isEnglish ? "Exact share" : "Bagian tepat"), .number("amount", isEnglish ? "Amount" : "Jumlah"),
      .number("odd_rupiah", isEnglish ? "Odd rupiah" : "Rupiah ganjil"), .text("decided_by", isEnglish ? "By" : "Menurut"),
      .text("bound", isEnglish ? "Bound" : "Batas"), .text("excluded", isEnglish ? "Left out" : "Tidak ikut"),
    ]
    let rows = shared.allocations.map(row) + shared.summary.exclusions.map(row) + sum
    // A person need not look at columns that say nothing; a program finds every column where it expects it.
    let shown = columns.indices.filter { column in terminal.format != .text || rows.contains { !$0[column].isEmpty } }
    return Table(shown.map { columns[$0] }, rows.map { row in shown.map { row[$0] } }, styles: styles)
  }

  private var styles: [TextTable.Style] {
    Array(repeating: .plain, count: shared.allocations.count)
      + Array(repeating: .yellow, count: shared.summary.exclusions.count) + sum.map { _ in .bold }
  }

  private func row(_ allocation: Allocation) -> [String] {
    let score = scores[allocation.entry]
    let places = terminal.format == .text ? 4 : 10
    let isText = terminal.format == .text
    return [
      score.map { "\($0.place)" } ?? "", allocation.entry.rawValue, allocation.agency?.rawValue ?? "", allocation.pot ?? "",
      score?.value?.decimal(places: places) ?? "", allocation.claim.decimal(places: places),
      allocation.share.decimal(places: isText ? 2 : 10), isText ? allocation.amount.description : "\(allocation.amount.amount)",
      allocation.roundedUp ? (isText ? "+1" : "1") : (isText ? "" : "0"), allocation.decidedBy?.rawValue ?? "",
      allocation.bound?.rawValue ?? "", "",
    ]
  }

  private func row(_ exclusion: AllocationExclusion) -> [String] {
    let places = terminal.format == .text ? 4 : 10
    let reasons =
      terminal.format == .text
      ? exclusion.reasons.map { $0.text[terminal.language] } : exclusion.reasons.map(\.description)
    return [
      scores[exclusion.entry].flatMap { $0.value == nil ? nil : "\($0.place)" } ?? "", exclusion.entry.rawValue,
      exclusion.agency?.rawValue ?? "", "", scores[exclusion.entry]?.value?.decimal(places: places) ?? "", "", "",
      terminal.format == .text ? "–" : "0", terminal.format == .text ? "" : "0", "", "", reasons.joined(separator: "; "),
    ]
  }

  /// The sum; for people only, since a program that adds up a column would count it twice.
  private var sum: [[String]] {
    guard terminal.format == .text else { return [] }
    return [["", isEnglish ? "Sum" : "Jumlah", "", "", "", "", "", shared.summary.paid.description, "", "", "", ""]]
  }

  func print() throws {
    try terminal.print(table)
    terminal.line(
      LocalizedText(
        id: "Dana {fund} = dibayarkan {paid} + tidak dibagikan {left}.", en: "Fund {fund} = paid {paid} + unallocated {left}."),
      [
        "fund": "\(shared.summary.fund)", "paid": "\(shared.summary.paid)", "left": "\(shared.summary.unallocated)",
      ])
    for pot in shared.summary.pots {
      terminal.line(
        LocalizedText(
          id: "Kelompok dana {pot}: {amount} untuk {count} penerima, dibayarkan {paid}.",
          en: "Pot {pot}: {amount} for {count} {count|recipient|recipients}, {paid} paid."),
        ["pot": pot.name, "amount": "\(pot.amount)", "count": "\(pot.recipients)", "paid": "\(pot.paid)"])
    }
    if !incentive.forbiddenUses.isEmpty {
      terminal.line(
        LocalizedText(id: "Dana tidak boleh dipakai untuk: {uses}.", en: "The money may not be spent on: {uses}."),
        [
          "uses": incentive.forbiddenUses.map { "\($0.name[terminal.language]) (\($0.basis.text(in: terminal.language)))" }
            .joined(separator: "; ")
        ])
    }
    terminal.line(
      LocalizedText(id: "Dasar: {basis}", en: "Basis: {basis}"), ["basis": incentive.basis.text(in: terminal.language)])
  }
}
#endif
