#if CommandLine
import Inovasi

/// What a person sees after `index`: the parts of the index side by side, the innovations, and what there is to say.
struct IndexView {
  let outcome: IndexOutcome
  let terminal: Terminal

  private var explanation: IndexExplanation { outcome.explanation }
  private var isEnglish: Bool { terminal.language == .english }

  /// Text as people write numbers, or as many places as there are for programs.
  func number(_ value: Fraction) -> String {
    terminal.format == .text ? value.decimal(fixedPlaces: 2) : value.decimal(places: 10)
  }

  /// What verifiers confirmed of a sheet; for people a dash where nobody has looked at any of it, which is not nought.
  private func verified(_ sheet: IndexExplanation.Sheet) -> String {
    let isBlank = terminal.format == .text && sheet.rows.allSatisfy { $0.levels.verified == nil }
    return isBlank ? "–" : number(sheet.verified)
  }

  func print(_ part: Index.Part) throws {
    switch terminal.format {
    case .json: try terminal.print(json: explanation)
    case .csv:
      switch part {
      case .index: try terminal.print(parts)
      case .innovations: try terminal.print(innovations)
      case .findings: try terminal.print(FindingsTable.table(outcome.findings, for: terminal))
      }
    case .text:
      try printText()
    }
  }

  private func printText() throws {
    let competition = outcome.loaded.competition
    Swift.print(
      "\(competition.title) — \(explanation.rulebook) (\(explanation.year.map(String.init) ?? "–"))")
    if let notice = competition.notice { terminal.paragraph(notice[terminal.language]) }
    Swift.print()
    try terminal.print(parts)
    Swift.print()
    let result = explanation.result
    terminal.line(
      LocalizedText(
        id: "Indeks {index} (tepatnya {exact}), predikat {band}. Yang dihitung: {basis}. Batas predikat: {rule} ({source}).",
        en: "Index {index} (exactly {exact}), band {band}. Levels that count: {basis}. Limits of bands: {rule} ({source})."),
      [
        "index": result.index.decimal(fixedPlaces: outcome.index.rule.places), "exact": result.index.description,
        "band": result.band?.name[terminal.language] ?? "–", "basis": explanation.basis.name[terminal.language],
        "rule": outcome.index.rule.bands.closing?.text(in: terminal.language) ?? "–",
        "source": outcome.index.rule.bands.closing?.basis.text(in: terminal.language) ?? "–",
      ])
    Swift.print()
    try terminal.print(innovations)
    terminal.summary(of: outcome.findings)
    if outcome.findings.contains(where: { $0.severity == .note }) {
      terminal.note(
        LocalizedText(
          id: "Catatan tidak dicetak di sini; daftarnya: --format csv --table findings.",
          en: "Notes are not printed here; to list them: --format csv --table findings."))
    }
    let told = outcome.findings.filter { $0.severity != .note }
    guard !told.isEmpty else { return }
    Swift.print()
    try terminal.print(FindingsTable.table(told, for: terminal))
  }

  /// The parts of the index, from each kind of levels.
  var parts: Table {
    let columns = [explanation.claimed, explanation.evidenced, explanation.verified, explanation.result]
    func row(_ name: String, _ text: LocalizedText, _ value: (IndexComposition) -> String) -> [String] {
      [terminal.format == .text ? text[terminal.language] : name] + columns.map(value)
    }
    return Table(
      [
        .text("part", isEnglish ? "Part" : "Bagian"), .number("claimed", isEnglish ? "Claimed" : "Klaim"),
        .number("evidenced", isEnglish ? "Evidenced" : "Terbukti"),
        .number("verified", isEnglish ? "Verified" : "Terverifikasi"),
        .number("counted", isEnglish ? "Counted" : "Dihitung"),
      ],
      [
        row("region", LocalizedText(id: "SPD", en: "SPD (region)")) { number($0.region) },
        row("accepted", LocalizedText(id: "Inovasi diterima", en: "Innovations accepted")) { "\($0.accepted)" },
        row("refused", LocalizedText(id: "Inovasi ditolak", en: "Innovations refused")) { "\($0.refused)" },
        row("maturitySum", LocalizedText(id: "Jumlah kematangan", en: "Sum of maturities")) { number($0.maturitySum) },
        row("divisor", LocalizedText(id: "Pembagi MAX(k, n)", en: "Divisor MAX(k, n)")) { "\($0.divisor)" },
        row("maturity", LocalizedText(id: "Jumlah ÷ pembagi", en: "Sum ÷ divisor")) { number($0.maturity) },
        row("covered", LocalizedText(id: "Urusan pelayanan dasar", en: "Affairs of basic service")) { composition in
          guard let covered = composition.covered, let needed = composition.coverageNeeded else { return "" }
          return terminal.format == .text ? "\(covered)/\(needed)" : "\(covered)"
        },
        row("countTerm", LocalizedText(id: "Skor jumlah inovasi", en: "Count term")) { number($0.countTerm) },
        row("total", LocalizedText(id: "Skor total", en: "Total")) { number($0.total) },
        row("index", LocalizedText(id: "Indeks", en: "Index")) { number($0.index) },
        row("band", LocalizedText(id: "Predikat", en: "Band")) { $0.band?.id.rawValue ?? "" },
      ])
  }

  var innovations: Table {
    Table(
      [
        .text("innovation", isEnglish ? "Innovation" : "Inovasi"), .text("title", isEnglish ? "Title" : "Judul"),
        .number("claimed", isEnglish ? "Claimed" : "Klaim"), .number("evidenced", isEnglish ? "Evidenced" : "Terbukti"),
        .number("verified", isEnglish ? "Verified" : "Terverifikasi"),
        .number("maturity", isEnglish ? "Maturity" : "Kematangan"),
        .text("refused", isEnglish ? "Refused for" : "Ditolak karena"),
      ],
      explanation.innovations.map { innovation in
        [innovation.id.rawValue, innovation.title]
          + [number(innovation.sheet.claimed), number(innovation.sheet.evidenced), verified(innovation.sheet)]
          + [number(innovation.sheet.counted)]
          + [innovation.refusals.joined(separator: ", ")]
      })
  }

  /// The rows of one innovation, or of the region as `SPD` or by its code; `nil` for one that is not there.
  func rows(of name: String) -> Table? {
    let isRegion = name == "SPD" || name == outcome.loaded.competition.region?.rawValue
    let sheet = isRegion ? explanation.region : explanation.innovations.first { $0.id.rawValue == name }?.sheet
    guard let sheet else { return nil }
    let names = Dictionary(
      outcome.index.rulebook.indicators.map { ($0.id, $0.name[terminal.language]) }, uniquingKeysWith: { first, _ in first })
    let total =
      ["", terminal.format != .text || isEnglish ? "total" : "jumlah", ""]
      + [number(sheet.claimed), number(sheet.evidenced), verified(sheet)] + ["", "", "", number(sheet.counted)]
    return Table(
      [
        .text("indicator", isEnglish ? "Indicator" : "Indikator"), .text("name", isEnglish ? "Name" : "Nama"),
        .number("weight", isEnglish ? "Weight" : "Bobot"), .number("claimed", isEnglish ? "Claimed" : "Klaim"),
        .number("evidenced", isEnglish ? "Evidenced" : "Terbukti"),
        .number("verified", isEnglish ? "Verified" : "Terverifikasi"), .text("basis", isEnglish ? "Basis" : "Dasar"),
        .number("value", isEnglish ? "Value" : "Nilai"), .text("decision", isEnglish ? "By" : "Menurut"),
        .number("score", isEnglish ? "Adds" : "Sumbangan"),
      ],
      sheet.rows.map { row in
        [row.indicator.rawValue, names[row.indicator] ?? "", row.weight.description]
          + [row.levels.claimed, row.levels.evidenced, row.levels.verified].map { $0.map(String.init) ?? "" }
          + [
            row.choice?.rawValue ?? "", row.value?.description ?? "", row.decision.map(words) ?? "", number(row.score),
          ]
      } + [total])
  }

  /// How a value came to its level; for programs one vocabulary in every language.
  private func words(for decision: RangeTable.Decision) -> String {
    guard terminal.format == .text else { return decision.rawValue }
    return switch decision {
    case .printed: isEnglish ? "as printed" : "yang tercetak"
    case .rounded: isEnglish ? "rounded" : "dibulatkan"
    case .halfOpen: isEnglish ? "up to the next" : "sampai rentang berikutnya"
    case .overlap: isEnglish ? "two overlap" : "rentang bertumpuk"
    case .reachesDown: isEnglish ? "below the lowest" : "di bawah yang terendah"
    }
  }
}

extension EvidenceBasis {
  /// Which levels count, in words.
  fileprivate var name: LocalizedText {
    switch self {
    case .claimed: LocalizedText(id: "tingkat yang diklaim", en: "those claimed")
    case .evidenced: LocalizedText(id: "tingkat yang berbukti", en: "those with evidence")
    case .verified: LocalizedText(id: "tingkat yang diverifikasi", en: "those verified")
    case .proven:
      LocalizedText(
        id: "tingkat yang diverifikasi, atau yang berbukti bila belum diverifikasi",
        en: "those verified, or with evidence where nobody has verified")
    }
  }
}

extension ClosingRule {
  /// The rule in words.
  fileprivate func text(in language: Language) -> String {
    let english = language == .english
    let holes =
      switch holes {
      case .round:
        english
          ? "rounded to \(places) \(places == 1 ? "decimal place" : "decimal places") first"
          : "dibulatkan ke \(places) desimal dahulu"
      case .halfOpen: english ? "each reaches up to the next" : "tiap rentang sampai rentang berikutnya"
      case nil: String?.none
      }
    let overlaps =
      switch overlaps {
      case .higher: english ? "the higher where two overlap" : "yang lebih tinggi bila bertumpuk"
      case .lower: english ? "the lower where two overlap" : "yang lebih rendah bila bertumpuk"
      case nil: String?.none
      }
    return [holes, overlaps].compactMap(\.self).joined(separator: "; ")
  }
}
#endif
