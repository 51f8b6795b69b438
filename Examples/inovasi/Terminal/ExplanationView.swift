#if CommandLine
import Inovasi

/// What a person sees after `explain`: every judge's points, what they added, and the place that came of it.
struct ExplanationView {
  let explanation: Explanation
  let outcome: Outcome
  let terminal: Terminal

  private var isEnglish: Bool { terminal.language == .english }

  var items: Table {
    Table(
      [
        .text("stage", isEnglish ? "Stage" : "Tahap"), .text("judge", isEnglish ? "Judge" : "Juri"),
        .text("criterion", isEnglish ? "Criterion" : "Kriteria"), .number("points", isEnglish ? "Points" : "Nilai"),
        .number("share", isEnglish ? "Weight" : "Bobot"), .number("contribution", isEnglish ? "Adds" : "Sumbangan"),
      ],
      explanation.stages.flatMap { stage in
        stage.sheets.flatMap { sheet in rows(of: sheet, in: stage) }
      })
  }

  private func rows(of sheet: Explanation.Sheet, in stage: Explanation.Part) -> [[String]] {
    var rows = sheet.items.map { item in
      [
        stage.stage.rawValue, sheet.judge.rawValue, item.criterion.rawValue, item.points.description,
        percent(item.share), item.contribution.decimal(places: 6),
      ]
    }
    rows += sheet.missing.map { criterion in
      [stage.stage.rawValue, sheet.judge.rawValue, criterion.rawValue, isEnglish ? "missing" : "kosong", "", ""]
    }
    let total = sheet.total?.decimal(places: 6) ?? (isEnglish ? "does not count" : "tidak dihitung")
    rows.append([stage.stage.rawValue, sheet.judge.rawValue, isEnglish ? "= total" : "= jumlah", "", "", total])
    return rows
  }

  func print() throws {
    let entry = outcome.competition.entries.first { $0.id == explanation.entry }
    Swift.print("\(explanation.entry) — \(entry?.title ?? "")\n")
    try terminal.print(items)
    Swift.print()
    for stage in explanation.stages {
      let counted = stage.sheets.count { $0.total != nil }
      terminal.line(
        LocalizedText(
          id: "Tahap {stage}: {aggregation} dari {counted} lembar lengkap = {score} (bobot tahap {weight})",
          en: "Stage {stage}: {aggregation} of {counted} complete sheets = {score} (stage weight {weight})"),
        [
          "stage": stage.stage.rawValue, "aggregation": stage.aggregation, "counted": "\(counted)",
          "score": stage.score?.decimal(places: 10) ?? "–", "weight": stage.weight.description,
        ])
    }
    for deduction in explanation.deductions {
      terminal.line(
        LocalizedText(
          id: "Dikurangi {points} ({from}) menurut keputusan {decision}",
          en: "{points} taken off ({from}) by decision {decision}"),
        [
          "points": deduction.points.description, "from": deduction.stage?.rawValue ?? (isEnglish ? "final" : "nilai akhir"),
          "decision": deduction.decision.description,
        ])
    }
    printPlace()
    let findings = outcome.findings(about: explanation.entry)
    guard !findings.isEmpty else { return }
    Swift.print()
    try terminal.print(FindingsTable.table(findings, language: terminal.language))
  }

  private func printPlace() {
    let standings = outcome.results.standings
    guard let index = standings.firstIndex(where: { $0.entry == explanation.entry }) else {
      let reason = outcome.results.unranked.first { $0.entry == explanation.entry }?.reason.text(in: terminal.language)
      return terminal.line(
        LocalizedText(id: "Tanpa peringkat: {reason}", en: "Without a place: {reason}"), ["reason": reason ?? "–"])
    }
    let standing = standings[index]
    terminal.line(
      LocalizedText(
        id: "Nilai akhir {final} (tepatnya {exact}); peringkat {place} dari {count}.",
        en: "Final score {final} (exactly {exact}); place {place} of {count}."),
      [
        "final": standing.final.decimal(places: 10), "exact": standing.final.description, "place": "\(standing.place)",
        "count": "\(standings.count)",
      ])
    if let tie = standing.tie {
      terminal.line(
        LocalizedText(id: "Nilai sama dengan {among}: {how}.", en: "Same score as {among}: {how}."),
        [
          "among": tie.among.filter { $0 != standing.entry }.map(\.rawValue).joined(separator: ", "),
          "how": tie.text(in: terminal.language),
        ])
    }
    for neighbour in [index - 1, index + 1] where standings.indices.contains(neighbour) {
      let other = standings[neighbour]
      terminal.line(
        neighbour < index
          ? LocalizedText(id: "Di atasnya: {place} {title} ({final})", en: "Above it: {place} {title} ({final})")
          : LocalizedText(id: "Di bawahnya: {place} {title} ({final})", en: "Below it: {place} {title} ({final})"),
        ["place": "\(other.place)", "title": other.title, "final": other.final.decimal(fixedPlaces: 2)])
    }
  }

  private func percent(_ share: Fraction) -> String {
    let percent = try? share.multiplied(by: Fraction(100)).decimal(places: 4)
    return (percent ?? share.description) + "%"
  }
}
#endif
