#if CommandLine
import Inovasi

/// What a person sees after `index --published`: what a published index and count let one conclude.
struct IndexBoundsView {
  let outcome: IndexOutcome
  let terminal: Terminal

  func print(_ figures: PublishedFigures) throws {
    let covered = try bounds(figures, isCovered: true)
    let needed = outcome.index.rule.coverage?.needed
    // What no region can have had that serves the affairs of basic service, one that does not may have.
    let uncovered = needed == nil || covered.isFeasible ? nil : try bounds(figures, isCovered: false)
    let bounds = uncovered.flatMap { $0.isFeasible ? $0 : nil } ?? covered
    if terminal.format == .json { return try terminal.print(json: bounds) }
    try terminal.print(table(bounds))
    if terminal.format == .text, bounds.isFeasible, let needed { printCoverage(needed, isMet: covered.isFeasible) }
    let impossible = outcome.index.rulebook.impossibility(
      ofIndex: figures.index.value, count: figures.count, bounds: bounds)
    if let impossible, terminal.format == .text {
      Swift.print()
      try terminal.print(FindingsTable.table([impossible], for: terminal))
    }
  }

  private func bounds(_ figures: PublishedFigures, isCovered: Bool) throws -> IndexBounds {
    try terminal.failing {
      try outcome.bounds(
        ofIndex: figures.index.value, roundedTo: figures.index.places, count: figures.count, isCovered: isCovered,
        meanMaturity: figures.mean)
    }
  }

  /// On what the count term rests, which a published index does not say.
  private func printCoverage(_ needed: Int, isMet: Bool) {
    Swift.print()
    terminal.line(
      isMet
        ? LocalizedText(
          id: "Dengan anggapan sedikitnya {needed} urusan pelayanan dasar terwakili; bila tidak, skor jumlah inovasi nol.",
          en: "Taken that at least {needed} affairs of basic service are served; otherwise the count term is nought.")
        : LocalizedText(
          id: "Hanya mungkin bila kurang dari {needed} urusan pelayanan dasar terwakili, sehingga skor jumlah inovasi nol.",
          en: "Possible only where fewer than {needed} affairs of basic service are served, so that the count term is nought."),
      ["needed": "\(needed)"])
  }

  private func table(_ bounds: IndexBounds) -> Table {
    let isEnglish = terminal.language == .english
    var rows = [
      row("total", LocalizedText(id: "Skor total", en: "Total"), bounds.total),
      row(
        "countTerm", LocalizedText(id: "Skor jumlah inovasi", en: "Count term"),
        IndexBounds.Interval(lower: bounds.countTerm, upper: bounds.countTerm)),
      row("sum", LocalizedText(id: "SPD + kematangan", en: "SPD + maturity"), bounds.sum),
      row("region", LocalizedText(id: "SPD", en: "SPD (region)"), bounds.region),
    ]
    if let mean = bounds.meanMaturity {
      rows.append(row("meanMaturity", LocalizedText(id: "Rata-rata kematangan", en: "Mean maturity"), mean))
    }
    // A long list says no more than the interval does.
    if let grid = bounds.grid, bounds.regionCandidates.count <= 8 {
      rows.append([
        terminal.format != .text ? "regionOnGrid" : isEnglish ? "SPD on the grid of \(grid)" : "SPD pada kisi \(grid)",
        bounds.regionCandidates.map { $0.decimal(places: 4) }.joined(separator: "; "), "",
      ])
    }
    return Table(
      [
        .text("part", isEnglish ? "Part" : "Bagian"), .text("lower", isEnglish ? "At least" : "Paling sedikit"),
        .text("upper", isEnglish ? "At most" : "Paling banyak"),
      ], rows)
  }

  private func row(_ name: String, _ text: LocalizedText, _ interval: IndexBounds.Interval) -> [String] {
    let places = terminal.format == .text ? 4 : 10
    // Ends the wrong way round are how programs see that nothing lies between them.
    if terminal.format == .text, interval.isEmpty { return [text[terminal.language], "–", "–"] }
    return [
      terminal.format == .text ? text[terminal.language] : name, interval.lower.decimal(places: places),
      interval.upper.decimal(places: places),
    ]
  }
}
#endif
