import InovasiModel

extension Page {
  /// How far the result has come, every decision, and what each changed for whom.
  var decisions: Markup? {
    guard !results.decisions.isEmpty else { return nil }
    return .group([state, log, changes].compactMap(\.self))
  }

  private var state: Markup {
    tag("p") {
      words("Status hasil: ", "State of the result: ") + results.state.status.name[words.language]
        + (results.state.decision.map { " · \($0)" } ?? "")
        + (results.state.date.map { " · " + words.date($0) } ?? "")
        + (results.state.reason.map { " · " + $0[words.language] } ?? "")
    }
  }

  private var log: Markup {
    var table = DataTable(
      caption: words(
        "Buku keputusan, menurut nomor; tidak ada yang dihapus.", "The log in order of numbers; nothing is taken out."),
      columns: [
        .number(words("No.", "No.")), .code(words("Tanggal", "Date")), .text(words("Keputusan", "Decision")),
        .text(words("Tentang", "About")), .name(words("Alasan", "Reason")), .text(words("Status", "Status")),
      ])
    table.rows = results.decisions.prefix(maximumRows).map { recorded in
      let decision = recorded.decision
      let sources = [decision.document].compactMap(\.self) + decision.signedBy
      return [
        .text("\(decision.number)"), .text(words.date(decision.date)), .text(decision.kind.name[words.language]),
        .text(decision.subject),
        .group([
          .text(decision.reason[words.language]), tag("div", ["class": "small"]) { sources.joined(separator: " · ") },
        ]),
        .text(status(recorded)),
      ]
    }
    return .group([table.markup, cut(results.decisions.count, file: "results.json")])
  }

  private func status(_ recorded: RecordedDecision) -> String {
    let name = recorded.status.name[words.language]
    return recorded.cancelledBy.map { "\(name) (#\($0))" } ?? ([name] + recorded.codes).joined(separator: ", ")
  }

  private var changes: Markup? {
    let lines = input.steps.flatMap { step in step.changes.map { (step.decision.number, $0) } }
    guard !lines.isEmpty else { return nil }
    let places = scorePlaces
    var table = DataTable(
      caption: words("Yang berubah oleh setiap keputusan.", "What each decision changed."),
      columns: [
        .number(words("No.", "No.")), .name(words("Inovasi", "Innovation")), .code(words("Peringkat", "Place")),
        .code(words("Nilai akhir", "Final score")), .text(words("Penghargaan", "Awards")), .code(words("Insentif", "Incentive")),
      ])
    table.rows = lines.prefix(maximumRows).map { number, change in
      [
        .text("\(number)"),
        .group([
          tag("span", ["class": "title"]) { change.title }, " ", tag("span", ["class": "code"]) { change.entry.rawValue },
        ]),
        .text(arrow(change.placeBefore.map(words.number), change.placeAfter.map(words.number))),
        .text(
          arrow(
            change.finalBefore.map { words.number($0, places: places) },
            change.finalAfter.map { words.number($0, places: places) })),
        .text(
          (change.awardsGained.map { "+ \(name(of: $0))" } + change.awardsLost.map { "− \(name(of: $0))" }).joined(
            separator: ", ")),
        .text(arrow(change.amountBefore.description, change.amountAfter.description)),
      ]
    }
    return .group([
      tag("h3") { words("Perubahan", "Changes") }, table.markup, cut(lines.count, file: "results.json"),
    ])
  }

  /// `3 → 2`; only the one when both are the same.
  private func arrow(_ before: String?, _ after: String?) -> String {
    before == after ? before ?? "–" : "\(before ?? "–") → \(after ?? "–")"
  }

  private func name(of award: AwardTier.ID) -> String {
    rulebook.awards.first { $0.id == award }?.name[words.language] ?? award.rawValue
  }
}
