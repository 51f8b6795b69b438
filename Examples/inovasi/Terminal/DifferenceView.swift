#if CommandLine
import Inovasi

/// What two results differ in, as a table: a line for each entry for which something changed.
struct DifferenceView {
  let difference: ResultsDifference
  let terminal: Terminal

  init(_ difference: ResultsDifference, terminal: Terminal) {
    self.difference = difference
    self.terminal = terminal
  }

  var table: Table {
    let isEnglish = terminal.language == .english
    return Table(
      [
        .text("innovation", isEnglish ? "Innovation" : "Inovasi"), .text("title", isEnglish ? "Title" : "Judul"),
        .number("place_before", isEnglish ? "Place before" : "Peringkat lama"),
        .number("place_after", isEnglish ? "Place after" : "Peringkat baru"),
        .number("final_before", isEnglish ? "Score before" : "Nilai lama"),
        .number("final_after", isEnglish ? "Score after" : "Nilai baru"),
        .text("awards_gained", isEnglish ? "Gained" : "Didapat"), .text("awards_lost", isEnglish ? "Lost" : "Hilang"),
        .number("rupiah_before", isEnglish ? "Rupiah before" : "Rupiah lama"),
        .number("rupiah_after", isEnglish ? "Rupiah after" : "Rupiah baru"),
      ],
      difference.changes.map { change in
        let scores = ChangedScores(change, for: terminal)
        return [
          change.entry.rawValue, change.title, change.placeBefore.map(String.init) ?? "",
          change.placeAfter.map(String.init) ?? "", scores.before, scores.after,
          change.awardsGained.map(\.rawValue).joined(separator: ";"),
          change.awardsLost.map(\.rawValue).joined(separator: ";"), "\(change.amountBefore.amount)",
          "\(change.amountAfter.amount)",
        ]
      })
  }
}
#endif
