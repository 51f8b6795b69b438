#if CommandLine
import Inovasi

/// What a person sees after `evaluate`: the ranking, who was refused and why, the agencies, the money.
struct OutcomeView {
  let outcome: Outcome
  let terminal: Terminal

  private var isEnglish: Bool { terminal.language == .english }

  func print(top: Int) throws {
    let competition = outcome.competition
    terminal.paragraph(competition.name)
    if let notice = competition.notice { terminal.paragraph(notice[terminal.language]) }
    Swift.print()
    try terminal.print(
      ranking(top: top),
      orSay: LocalizedText(id: "Tidak ada inovasi yang diperingkat.", en: "No entry has a place."))
    if outcome.results.standings.count > top {
      terminal.line(
        LocalizedText(
          id: "… dan {count} lagi; semuanya ada di ranking.csv (--output) atau dengan --top 0.",
          en: "… and {count} more; all of them are in ranking.csv (--output), or with --top 0."),
        ["count": "\(outcome.results.standings.count - top)"])
    }
    try printRefusals()
    printState()
    try printMoney()
    try printAgencies()
    printCounts()
  }

  func ranking(top: Int) -> Table {
    let awards = Dictionary(
      outcome.competition.rulebook.awards.map { ($0.id, $0.name[terminal.language]) }, uniquingKeysWith: { first, _ in first })
    let scores = ScorePlaces(terminal.format == .text ? outcome.results.standings.prefix(top).map(\.final) : [])
    return Table(
      [
        .number("place", isEnglish ? "Place" : "Peringkat"), .text("innovation", isEnglish ? "Entry" : "Inovasi"),
        .text("title", isEnglish ? "Title" : "Judul"), .text("agency", isEnglish ? "Agency" : "OPD"),
        .number("final", isEnglish ? "Final" : "Nilai"), .number("judges", isEnglish ? "Judges" : "Juri"),
        .text("awards", isEnglish ? "Awards" : "Penghargaan"), .text("tie", isEnglish ? "Tie" : "Nilai sama"),
      ],
      outcome.results.standings.prefix(top).map { standing in
        [
          "\(standing.place)", standing.entry.rawValue, standing.title, standing.agency?.rawValue ?? "",
          terminal.format == .text ? scores.text(standing.final) : standing.final.decimal(places: 10),
          standing.stages.map { "\($0.judges.count)" }.joined(separator: "+"),
          terminal.format == .text
            ? standing.awards.compactMap { awards[$0] }.joined(separator: ", ")
            : standing.awards.map(\.rawValue).joined(separator: ";"),
          standing.tie.map { terminal.format == .text ? outcome.text(of: $0, in: terminal.language) : $0.code } ?? "",
        ]
      }, styles: outcome.results.standings.prefix(top).map { $0.awards.isEmpty ? .plain : .bold })
  }

  private func printRefusals() throws {
    guard !outcome.results.unranked.isEmpty else { return }
    heading("Tanpa peringkat", "Without a place")
    let shown = outcome.results.unranked.prefix(50)
    let findings = outcome.refusals(of: Set(shown.map(\.entry)))
    try terminal.print(
      Table(
        [
          .text("innovation", isEnglish ? "Entry" : "Inovasi"), .text("title", isEnglish ? "Title" : "Judul"),
          .text("reason", isEnglish ? "Reason" : "Alasan"),
        ],
        shown.map { unranked in
          let reasons = findings[unranked.entry].map { list in
            list.map { $0.message(in: terminal.language) }.joined(separator: " ")
          }
          return [unranked.entry.rawValue, unranked.title, reasons ?? outcome.text(of: unranked.reason, in: terminal.language)]
        }))
  }

  private func printState() {
    guard !outcome.results.decisions.isEmpty else { return }
    let state = outcome.results.state
    let taken = outcome.results.decisions.count { $0.status == .inForce }
    terminal.line(
      LocalizedText(
        id: "\nStatus hasil: {state}; {taken} dari {count} keputusan berakibat (inovasi decisions).",
        en: "\nState of the result: {state}; decisions with an effect: {taken} of {count} (inovasi decisions)."),
      [
        "state": state.status.name[terminal.language], "taken": "\(taken)", "count": "\(outcome.results.decisions.count)",
      ])
  }

  private func printMoney() throws {
    guard !outcome.results.allocations.isEmpty, let fund = outcome.competition.fund else { return }
    heading("Insentif", "Incentive")
    let rows = outcome.results.allocations.map {
      [$0.entry.rawValue, $0.agency?.rawValue ?? "", $0.amount.description]
    }
    try terminal.print(
      Table(
        [
          .text("innovation", isEnglish ? "Entry" : "Inovasi"), .text("agency", isEnglish ? "Agency" : "OPD"),
          .number("amount", isEnglish ? "Amount" : "Jumlah"),
        ], rows + [[isEnglish ? "Fund" : "Dana", "", fund.description]]))
    guard let summary = outcome.results.fund, summary.unallocated > .zero || !summary.exclusions.isEmpty else { return }
    terminal.line(
      LocalizedText(
        id: "Tidak dibagikan {left}; {count} tidak ikut menerima. Alasannya: inovasi allocate FOLDER.",
        en: "Unallocated {left}; {count} left out of the sharing. For the reasons: inovasi allocate FOLDER."),
      ["left": "\(summary.unallocated)", "count": "\(summary.exclusions.count)"])
  }

  private func printAgencies() throws {
    let agencies = outcome.results.agencies.filter { $0.entries > 0 || !$0.sanctions.isEmpty || !$0.undecided.isEmpty }
    guard !agencies.isEmpty, agencies.count <= 200 else { return }
    heading("Perangkat daerah", "Agencies")
    try terminal.print(
      Table(
        [
          .text("agency", isEnglish ? "Agency" : "OPD"), .number("entries", isEnglish ? "Entries" : "Inovasi"),
          .number("admitted", isEnglish ? "Admitted" : "Diterima"), .number("ranked", isEnglish ? "Ranked" : "Diperingkat"),
          .number("mean", isEnglish ? "Mean" : "Rerata"), .number("grade", isEnglish ? "Grade" : "Nilai instansi"),
          .text("tier", isEnglish ? "Tier" : "Jenjang"), .text("sanctions", isEnglish ? "Sanctions" : "Sanksi"),
        ],
        agencies.map { figures in
          [
            figures.agency.rawValue, "\(figures.entries)", "\(figures.admitted)", "\(figures.ranked)",
            figures.mean?.decimal(fixedPlaces: 2) ?? "", figures.grade?.score?.decimal(fixedPlaces: 2) ?? "",
            figures.grade?.name?[terminal.language] ?? "", sanctions(of: figures),
          ]
        }))
  }

  /// The sanctions that follow, with what they do, and those that wait for a value.
  private func sanctions(of figures: AgencyFigures) -> String {
    let applied = figures.sanctions.map { sanction in
      let effect = sanction.effect.map { " (\($0.text[terminal.language]))" } ?? ""
      return sanction.name[terminal.language] + effect
    }
    let waiting = figures.undecided.map { id in
      let name = outcome.competition.rulebook.sanctions.first { $0.id == id }?.name[terminal.language] ?? id.rawValue
      return name + (isEnglish ? " (undecided)" : " (belum dapat diputuskan)")
    }
    return (applied + waiting).joined(separator: "; ")
  }

  private func printCounts() {
    let entries = outcome.competition.entries.count
    let ranked = outcome.results.standings.count
    let sheets = outcome.results.incompleteSheets.count
    terminal.line(
      LocalizedText(
        id:
          "\n{entries} inovasi = {ranked} diperingkat + {unranked} tanpa peringkat; {rows} baris nilai, {sheets} lembar tak lengkap.",
        en:
          "\n{entries} {entries|entry|entries} = {ranked} ranked + {unranked} without a place; {rows} {rows|score|scores}, {sheets} incomplete {sheets|sheet|sheets}."
      ),
      [
        "entries": "\(entries)", "ranked": "\(ranked)", "unranked": "\(outcome.results.unranked.count)",
        "rows": "\(outcome.loaded.scores.count)", "sheets": "\(sheets)",
      ])
    terminal.summary(of: outcome.findings)
  }

  private func heading(_ indonesian: String, _ english: String) {
    let text = isEnglish ? english : indonesian
    Swift.print("\n" + (terminal.isStyled ? "\u{1B}[1m\(text)\u{1B}[0m" : text))
  }
}

extension Outcome {
  /// How equal scores were set apart, in words.
  func text(of tie: TieResolution, in language: Language) -> String {
    let english = language == .english
    let rulebook = competition.rulebook
    guard let key = tie.decidedBy else { return english ? "shared place" : "peringkat bersama" }
    switch key {
    case .criterion(let id, let stage):
      let criterion = rulebook.stage(stage)?.leaves.first { $0.criterion.id == id }?.criterion.name[language]
      return (english ? "by " : "menurut ") + (criterion ?? id.rawValue)
    case .stage(let id):
      return (english ? "by stage " : "menurut tahap ") + (rulebook.stage(id)?.name[language] ?? id.rawValue)
    case .earlierStart: return english ? "in use longer" : "lebih dulu diterapkan"
    case .recordedLot(_, let minutes): return english ? "by lot (\(minutes))" : "undian (\(minutes))"
    case .other(let name): return (english ? "by " : "menurut ") + name[language]
    }
  }

  /// Why an entry takes no place, in words.
  func text(of reason: Unranked.Reason, in language: Language) -> String {
    reason.text(
      in: language, stageName: { competition.rulebook.stage($0)?.name[language] ?? $0.rawValue },
      number: { $0.decimal(fixedPlaces: 2) })
  }
}
#endif
