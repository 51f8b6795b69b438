#if CommandLine
import Inovasi

/// Weights from judgements, and how far the judgements agree.
struct WeightsView {
  let input: JudgementInput
  let terminal: Terminal

  func print() throws {
    switch terminal.format {
    case .json: try terminal.print(json: WeightsDocument(input, terminal.language))
    case .csv:
      terminal.noteRanking(input.findings, [])
      try terminal.print(table)
    case .text:
      try terminal.print(table)
      printConsistency()
      terminal.noteRanking(input.findings, [])
    }
  }

  private var table: Table {
    let english = terminal.language == .english
    return Table(
      [.text("criterion", english ? "Criterion" : "Kriteria"), .number("weight", english ? "Weight" : "Bobot")],
      zip(input.criteria, input.hierarchy.weights).map { [$0, terminal.format == .text ? $1.text : "\($1.steady)"] })
  }

  private func printConsistency() {
    let hierarchy = input.hierarchy
    terminal.line(
      LocalizedText(
        id: "λmaks {eigenvalue}, indeks konsistensi {index}, rasio konsistensi {ratio}: {verdict}",
        en: "λmax {eigenvalue}, consistency index {index}, consistency ratio {ratio}: {verdict}"),
      [
        "eigenvalue": hierarchy.principalEigenvalue.text, "index": hierarchy.consistencyIndex.text,
        "ratio": hierarchy.consistencyRatio?.text ?? "–", "verdict": verdict[terminal.language],
      ])
  }

  private var verdict: LocalizedText {
    switch input.hierarchy.isConsistent {
    case true?: LocalizedText(id: "cukup konsisten", en: "consistent enough")
    case false?: LocalizedText(id: "tidak konsisten", en: "not consistent")
    case nil: LocalizedText(id: "tanpa indeks acak untuk kriteria sebanyak ini", en: "no random index for so many criteria")
    }
  }
}

/// Weights from judgements as a program reads them.
private struct WeightsDocument: Encodable {
  struct Criterion: Encodable {
    let name: String
    let weight: Double
  }

  let criteria: [Criterion]
  let principalEigenvalue: Double
  let consistencyIndex: Double
  let consistencyRatio: Double?
  let isConsistent: Bool?
  let findings: [FindingDocument]

  init(_ input: JudgementInput, _ language: Language) {
    criteria = zip(input.criteria, input.hierarchy.weights).map { Criterion(name: $0, weight: $1.steady) }
    principalEigenvalue = input.hierarchy.principalEigenvalue.steady
    consistencyIndex = input.hierarchy.consistencyIndex.steady
    consistencyRatio = input.hierarchy.consistencyRatio?.steady
    isConsistent = input.hierarchy.isConsistent
    findings = input.findings.map { FindingDocument($0, language) }
  }
}
#endif
