#if CommandLine
import Inovasi

/// What a person sees after `explain`: every judge's points, what they added, and the place that came of it.
struct ExplanationView {
  let explanation: Explanation
  let outcome: Outcome
  let terminal: Terminal

  private var isEnglish: Bool { terminal.language == .english }

  /// What stands in cells: for programs the same words whatever the language.
  private var cellLanguage: Language { terminal.format == .text ? terminal.language : .english }

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
    let isEnglish = cellLanguage == .english
    var rows = sheet.items.map { item in
      [
        stage.stage.rawValue, sheet.judge.rawValue, item.criterion.rawValue, item.points.description,
        percent(item.share), item.contribution.decimal(places: 6),
      ]
    }
    rows += sheet.missing.filter { _ in sheet.lack == .incomplete }.map { criterion in
      [stage.stage.rawValue, sheet.judge.rawValue, criterion.rawValue, isEnglish ? "missing" : "kosong", "", ""]
    }
    let lack = sheet.lack.map { $0.name[cellLanguage] }
    let total = sheet.total?.decimal(places: 6) ?? lack ?? (isEnglish ? "does not count" : "tidak dihitung")
    rows.append([stage.stage.rawValue, sheet.judge.rawValue, isEnglish ? "= total" : "= jumlah", "", "", total])
    if let adjusted = sheet.adjusted {
      let name = isEnglish ? "= adjusted" : "= disesuaikan"
      rows.append([stage.stage.rawValue, sheet.judge.rawValue, name, "", "", adjusted.decimal(places: 6)])
    }
    return rows
  }

  func print() throws {
    let entry = outcome.competition.entries.first { $0.id == explanation.entry }
    Swift.print("\(explanation.entry) — \(entry?.title ?? "")\n")
    try terminal.print(items)
    Swift.print()
    for stage in explanation.stages {
      let counted = stage.sheets.count { $0.total != nil }
      let sheets = counted == 1 ? "sheet" : "sheets"
      terminal.line(
        LocalizedText(
          id: "Tahap {stage}: {aggregation} dari {counted} lembar lengkap = {score}; kali bobot {weight} = {contribution}",
          en: "Stage {stage}: {aggregation} of {counted} complete \(sheets) = {score}; times weight {weight} = {contribution}"),
        [
          "stage": name(of: stage.stage), "aggregation": stage.aggregationName[terminal.language], "counted": "\(counted)",
          "score": steps(of: stage), "weight": stage.weight.description,
          "contribution": stage.contribution?.decimal(places: 10) ?? "–",
        ])
      printCriteria(of: stage)
    }
    if let rounding = explanation.rounding, rounding.changes {
      let steps = LocalizedText(id: "Jumlah semua tahap = {steps}", en: "Sum of the stages = {steps}")
      terminal.line(steps, ["steps": self.steps(of: rounding)])
    }
    for deduction in explanation.deductions {
      terminal.line(
        LocalizedText(
          id: "Dikurangi {points} ({from}) menurut keputusan {decision}",
          en: "{points} taken off ({from}) by decision {decision}"),
        [
          "points": deduction.points.description, "from": deduction.stage.map(name) ?? (isEnglish ? "final" : "nilai akhir"),
          "decision": deduction.decision.description,
        ])
    }
    try printPlace()
    let findings = outcome.findings(about: explanation.entry)
    guard !findings.isEmpty else { return }
    Swift.print()
    try terminal.print(FindingsTable.table(findings, for: terminal))
  }

  private func name(of stage: Stage.ID) -> String {
    outcome.competition.rulebook.stage(stage)?.name[terminal.language] ?? stage.rawValue
  }

  /// A stage's score, with what it was before it was rounded and before points were taken off.
  private func steps(of stage: Explanation.Part) -> String {
    guard let score = stage.score else { return "–" }
    guard let rounding = stage.rounding, rounding.exact != score else { return score.decimal(places: 10) }
    guard rounding.rounded != score else { return steps(of: rounding) }
    return steps(of: rounding) + (isEnglish ? "; less deductions = " : "; sesudah pengurangan = ") + score.decimal(places: 10)
  }

  /// `70.5; rounded to 0 decimal places = 71`, or the number alone where rounding changes nothing.
  private func steps(of rounding: Explanation.Rounding) -> String {
    let exact = rounding.exact.decimal(places: 10)
    guard rounding.changes else { return exact }
    let places = rounding.places == 1 ? "decimal place" : "decimal places"
    let text = isEnglish ? "rounded to \(rounding.places) \(places)" : "dibulatkan ke \(rounding.places) angka desimal"
    return "\(exact); \(text) = \(rounding.rounded.decimal(places: 10))"
  }

  private func printCriteria(of stage: Explanation.Part) {
    guard !stage.criteria.isEmpty else { return }
    let names = Dictionary(
      (outcome.competition.rulebook.stage(stage.stage)?.leaves ?? []).map { ($0.criterion.id, $0.criterion.name) },
      uniquingKeysWith: { first, _ in first })
    let parts = stage.criteria.map { share in
      "\(names[share.criterion]?[terminal.language] ?? share.criterion.rawValue) \(share.contribution.decimal(places: 4))"
    }
    terminal.paragraph("  = " + parts.joined(separator: " + "))
  }

  private func percent(_ share: Fraction) -> String {
    let percent = try? share.multiplied(by: Fraction(100)).decimal(places: 4)
    return (percent ?? share.description) + "%"
  }
}
#endif
