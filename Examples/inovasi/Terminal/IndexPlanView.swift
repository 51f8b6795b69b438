#if CommandLine
import Inovasi

/// What a person sees after `index --next-band`: the fewest levels that bring the index into the next band.
struct IndexPlanView {
  let outcome: IndexOutcome
  let terminal: Terminal

  func print(isRegionOnly: Bool) throws {
    let result = outcome.explanation.result
    let next = try terminal.failing { try outcome.nextBand(isRegionOnly: isRegionOnly) }
    if terminal.format == .json { return try terminal.print(json: next) }
    let table = table(next?.plan?.steps ?? [])
    guard terminal.format == .text else { return try terminal.print(table) }
    guard let next else {
      return terminal.line(
        LocalizedText(id: "Tidak ada predikat di atas {band}.", en: "There is no band above {band}."),
        ["band": result.band?.name[terminal.language] ?? "–"])
    }
    guard let plan = next.plan else {
      return terminal.line(
        LocalizedText(
          id: "Semua tingkat tertinggi pun belum mencapai {band}; tambah inovasi.",
          en: "Not even all the highest levels reach {band}; add innovations."), ["band": next.band.name[terminal.language]])
    }
    terminal.line(
      LocalizedText(
        id: "{band} tercapai dengan menaikkan {cost} tingkat: indeks {before} menjadi {after}.",
        en: "Raising {cost} {cost|level|levels} reaches {band}: the index goes from {before} to {after}."),
      [
        "band": next.band.name[terminal.language], "cost": "\(plan.cost)", "before": result.index.decimal(fixedPlaces: 2),
        "after": plan.index.decimal(fixedPlaces: 2),
      ])
    Swift.print()
    try terminal.print(table)
  }

  private func table(_ steps: [LevelPlan.Step]) -> Table {
    let isEnglish = terminal.language == .english
    return Table(
      [
        .text("subject", isEnglish ? "Subject" : "Subjek"), .text("indicator", isEnglish ? "Indicator" : "Indikator"),
        .number("from", isEnglish ? "From" : "Dari"), .number("to", isEnglish ? "To" : "Ke"),
        .number("cost", isEnglish ? "Levels" : "Tingkat"),
        .number("gain", isEnglish ? "Adds to the index" : "Menambah indeks"),
      ],
      steps.map { step in
        [
          step.innovation?.rawValue ?? "SPD", step.indicator.rawValue, "\(step.from)", "\(step.to)", "\(step.cost)",
          step.gain.decimal(places: terminal.format == .text ? 4 : 10),
        ]
      })
  }
}
#endif
