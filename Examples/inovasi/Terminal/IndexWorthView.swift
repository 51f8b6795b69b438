#if CommandLine
import Inovasi

/// What a person sees after `index --what-if`: the worth of one more innovation, and of one more level of each row.
struct IndexWorthView {
  let outcome: IndexOutcome
  let terminal: Terminal

  private struct Document: Encodable {
    let innovation: RegionalIndex.Change
    let levels: [RegionalIndex.LevelWorth]
  }

  func print(_ maturity: Fraction, _ affairs: [Affair.ID]) throws {
    let change = try terminal.failing { try outcome.worth(ofInnovationWith: maturity, serving: affairs) }
    let levels = try terminal.failing { try outcome.worthOfLevels() }
    switch terminal.format {
    case .json: try terminal.print(json: Document(innovation: change, levels: levels))
    case .csv: try terminal.print(table(levels))
    case .text:
      terminal.line(
        LocalizedText(
          id: "Satu inovasi lagi dengan kematangan {maturity}: indeks {before} menjadi {after} ({difference}).",
          en: "One more innovation of maturity {maturity}: the index goes from {before} to {after} ({difference})."),
        [
          "maturity": maturity.decimal(places: 4), "before": change.before.index.decimal(fixedPlaces: 2),
          "after": change.after.index.decimal(fixedPlaces: 2), "difference": try change.difference().signed(places: 4),
        ])
      Swift.print()
      try terminal.print(table(Array(levels.prefix(20))))
    }
  }

  private func table(_ levels: [RegionalIndex.LevelWorth]) -> Table {
    let isEnglish = terminal.language == .english
    return Table(
      [
        .text("subject", isEnglish ? "Subject" : "Subjek"), .text("indicator", isEnglish ? "Indicator" : "Indikator"),
        .number("level", isEnglish ? "Level" : "Tingkat"), .number("next", isEnglish ? "Next" : "Berikut"),
        .number("gain", isEnglish ? "Adds to the index" : "Menambah indeks"),
      ],
      levels.map { worth in
        [
          worth.innovation?.rawValue ?? "SPD", worth.indicator.rawValue, "\(worth.level)", "\(worth.next)",
          worth.gain.decimal(places: terminal.format == .text ? 4 : 10),
        ]
      })
  }
}

extension Fraction {
  /// The decimal with its sign, a plus included.
  func signed(places: Int) -> String { (self > .zero ? "+" : "") + decimal(places: places) }
}
#endif
