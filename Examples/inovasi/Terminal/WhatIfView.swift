#if CommandLine
import Inovasi

/// Who would move by some changes, by the place that they would have, and what would decide it.
struct WhatIfView {
  private let outcome: Outcome
  private let ranking: LiveRanking
  private let changes: [ResultsDifference.Change]
  private let withdrawn: Set<Entry.ID>
  private let terminal: Terminal

  init(from outcome: Outcome, to ranking: LiveRanking, _ results: Results, withdrawn: Set<Entry.ID>, terminal: Terminal) {
    self.outcome = outcome
    self.ranking = ranking
    self.withdrawn = withdrawn
    self.terminal = terminal
    changes = ResultsDifference(from: outcome.results, to: results).changes
      .sorted { ($0.placeAfter ?? .max, $0.entry) < ($1.placeAfter ?? .max, $1.entry) }
  }

  private var isEnglish: Bool { terminal.language == .english }

  func print(top: Int) throws {
    if terminal.format == .text, changes.isEmpty {
      terminal.line(LocalizedText(id: "Tidak ada yang bergeser.", en: "Nobody moves."))
    } else {
      try terminal.print(table(top: top))
    }
    guard terminal.format == .text else { return }
    if changes.count > top {
      terminal.line(
        LocalizedText(id: "… dan {count} lagi (--top 0).", en: "… and {count} more (--top 0)."),
        ["count": "\(changes.count - top)"])
    }
    terminal.line(
      LocalizedText(
        id: "Diperingkat: {before} sekarang, {after} setelah perubahan. Tidak ada berkas yang diubah.",
        en: "Ranked: {before} now, {after} after the changes. No file is changed."),
      ["before": "\(outcome.results.standings.count)", "after": "\(ranking.count)"])
  }

  private func table(top: Int) -> Table {
    Table(
      [
        .text("innovation", isEnglish ? "Innovation" : "Inovasi"), .text("title", isEnglish ? "Title" : "Judul"),
        .number("place_before", isEnglish ? "Place before" : "Peringkat lama"),
        .number("place_after", isEnglish ? "Place after" : "Peringkat baru"),
        .number("final_before", isEnglish ? "Score before" : "Nilai lama"),
        .number("final_after", isEnglish ? "Score after" : "Nilai baru"),
        .text("decided_by", isEnglish ? "Decided by" : "Penentu"),
        .text("awards_gained", isEnglish ? "Gained" : "Didapat"), .text("awards_lost", isEnglish ? "Lost" : "Hilang"),
        .number("rupiah_change", isEnglish ? "Rupiah" : "Selisih rupiah"),
      ],
      changes.prefix(top).map { change in
        let scores = ChangedScores(change, for: terminal)
        return [
          change.entry.rawValue, change.title, change.placeBefore.map(String.init) ?? "",
          change.placeAfter.map(String.init) ?? "", scores.before, scores.after,
          decision(on: change.entry), change.awardsGained.map(\.rawValue).joined(separator: ";"),
          change.awardsLost.map(\.rawValue).joined(separator: ";"),
          "\(change.amountAfter.amount - change.amountBefore.amount)",
        ]
      })
  }

  private func decision(on entry: Entry.ID) -> String {
    // A program finds the same words whatever the language.
    let language = terminal.format == .text ? terminal.language : .english
    let isEnglish = language == .english
    if withdrawn.contains(entry) { return isEnglish ? "withdrawn" : "ditarik" }
    if let reason = ranking.reason(of: entry) { return outcome.text(of: reason, in: language) }
    guard let standing = ranking.standing(of: entry) else { return isEnglish ? "not filed" : "tidak diajukan" }
    guard let tie = standing.tie else { return isEnglish ? "final score" : "nilai akhir" }
    return terminal.format == .text ? outcome.text(of: tie, in: language) : tie.code
  }
}
#endif
