#if CommandLine
import Inovasi

extension ExplanationView {
  /// The place, what decided it, the neighbours, what each judge changed, and the rules behind it all.
  func printPlace() throws {
    if let final = explanation.final {
      terminal.line(
        LocalizedText(id: "Nilai akhir {final} (tepatnya {exact}).", en: "Final score {final} (exactly {exact})."),
        ["final": final.decimal(places: 10), "exact": final.description])
    }
    if let position = explanation.position {
      printPosition(position)
    } else if let reason = explanation.reason {
      terminal.line(
        LocalizedText(id: "Tanpa peringkat: {reason}", en: "Without a place: {reason}"),
        ["reason": outcome.text(of: reason, in: terminal.language)])
    }
    try printInfluences()
    guard !explanation.bases.isEmpty else { return }
    terminal.line(
      LocalizedText(id: "Dasar: {bases}", en: "Basis: {bases}"),
      ["bases": explanation.bases.map { $0.text(in: terminal.language) }.joined(separator: "; ")])
  }

  private func printPosition(_ position: Explanation.Position) {
    terminal.line(
      LocalizedText(id: "Peringkat {place} dari {count}.", en: "Place {place} of {count}."),
      ["place": "\(position.place)", "count": "\(position.count)"])
    if let tie = position.tie {
      terminal.line(
        LocalizedText(id: "Nilai sama dengan {among}: {how}.", en: "Same score as {among}: {how}."),
        [
          "among": tie.among.filter { $0 != explanation.entry }.map(\.rawValue).joined(separator: ", "),
          "how": outcome.text(of: tie, in: terminal.language),
        ])
    }
    // Who shares the place stands neither above nor below.
    let same = LocalizedText(id: "Peringkat sama: {place} {title} ({final})", en: "Same place: {place} {title} ({final})")
    if let above = position.above {
      let text = LocalizedText(id: "Di atasnya: {place} {title} ({final})", en: "Above it: {place} {title} ({final})")
      print(above, above.place == position.place ? same : text)
    }
    if let below = position.below {
      let text = LocalizedText(id: "Di bawahnya: {place} {title} ({final})", en: "Below it: {place} {title} ({final})")
      print(below, below.place == position.place ? same : text)
    }
  }

  private func print(_ neighbour: Explanation.Neighbour, _ text: LocalizedText) {
    let title = outcome.competition.entries.first { $0.id == neighbour.entry }?.title
    terminal.line(
      text,
      [
        "place": "\(neighbour.place)", "title": title ?? neighbour.entry.rawValue,
        "final": ScorePlaces([neighbour.final] + (explanation.final.map { [$0] } ?? [])).text(neighbour.final),
      ])
  }

  private func printInfluences() throws {
    guard explanation.influences.count > 1 else { return }
    let english = terminal.language == .english
    // A column that says nothing need not be there.
    let isStopped = explanation.influences.contains { $0.reason != nil }
    Swift.print()
    try terminal.print(
      Table(
        [
          .text("without", english ? "Without judge" : "Tanpa juri"),
          .number("final", english ? "Final" : "Nilai akhir"), .number("place", english ? "Place" : "Peringkat"),
        ] + (isStopped ? [.text("reason", english ? "Without a place" : "Tanpa peringkat")] : []),
        explanation.influences.map { influence in
          [
            influence.judge.rawValue, influence.final?.decimal(places: 6) ?? "–", influence.place.map { "\($0)" } ?? "–",
          ] + (isStopped ? [influence.reason.map { outcome.text(of: $0, in: terminal.language) } ?? ""] : [])
        }))
  }
}
#endif
