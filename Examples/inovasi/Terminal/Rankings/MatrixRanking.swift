#if CommandLine
import Inovasi

/// A decision matrix ranked by some methods, to be printed.
struct MatrixRanking {
  let matrix: DecisionMatrix
  let style: RankStyle
  let findings: [Finding]
  var results: [DecisionResult] = []
  var refusals: [Refusal] = []
  private(set) var weights: [WeightSensitivity] = []
  private(set) var reversals: [RankReversals] = []

  init(matrix: DecisionMatrix, style: RankStyle, findings: [Finding]) {
    self.matrix = matrix
    self.style = style
    self.findings = findings
  }

  /// Ranks by a method, and looks at its sensitivity when so many first places are given.
  mutating func add(_ method: any DecisionMethod, sensitivityOf top: Int?) throws(DecisionError) {
    let result = try method.evaluate(matrix)
    if let top {
      weights.append(try WeightSensitivity(matrix, method: method))
      // Of two alternatives there is one first place to keep, however many are asked for.
      let several = try WeightSensitivity(matrix, method: method, top: top)
      if several.top > 1 { weights.append(several) }
      reversals.append(try RankReversals(matrix, method: method))
    }
    results.append(result)
  }

  func print(on terminal: Terminal) throws {
    switch terminal.format {
    case .json: try terminal.print(json: MatrixDocument(self, terminal.language))
    case .csv:
      terminal.noteRanking(findings, refusals)
      try terminal.print(rows)
    case .text:
      terminal.noteRanking(findings, refusals)
      try printTables(on: terminal)
    }
  }

  private func printTables(on terminal: Terminal) throws {
    let english = terminal.language == .english
    try terminal.print(results.count == 1 ? single(results[0], english) : sideBySide(english))
    for result in results {
      guard let compromise = result.compromise else { continue }
      terminal.line(
        LocalizedText(id: "Kompromi {method}: {names}", en: "Compromise of {method}: {names}"),
        ["method": result.method, "names": compromise.alternatives.joined(separator: ", ")])
    }
    if !weights.isEmpty {
      try terminal.print(sensitivityTable(english))
      try terminal.print(reversalTable(english))
    }
  }

  /// One row a method and alternative, best first.
  private var rows: Table {
    Table(
      [
        .text("method", "Metode"), .number("rank", "Peringkat"), .text("alternative", "Alternatif"),
        .number("preference", "Preferensi"),
      ],
      results.flatMap { result in
        let ranks = result.ranks(style)
        return result.groups.flatMap(\.self).map { number in
          [result.method, ranks[number].text, result.alternatives[number], "\(result.preferences[number].steady)"]
        } + matrix.incomplete.sorted().map { [result.method, "", $0, ""] }
      })
  }

  /// One method with what it computed on the way.
  private func single(_ result: DecisionResult, _ english: Bool) -> Table {
    let ranks = result.ranks(style)
    let measures = result.measures.filter { $0.values != result.preferences }
    return Table(
      [
        .number("rank", english ? "Rank" : "Peringkat"), .text("alternative", english ? "Alternative" : "Alternatif"),
        .number("preference", result.method),
      ] + measures.map { .number($0.name, $0.name) },
      result.groups.flatMap(\.self).map { number in
        [ranks[number].text, result.alternatives[number], result.preferences[number].text]
          + measures.map { $0.values[number].text }
      } + matrix.incomplete.sorted().map { ["–", $0] })
  }

  /// The ranks of all methods, in the order of the first one.
  private func sideBySide(_ english: Bool) -> Table {
    let ranks = results.map { $0.ranks(style) }
    let order = results[0].groups.flatMap(\.self)
    return Table(
      [.text("alternative", english ? "Alternative" : "Alternatif")] + results.map { .number($0.method, $0.method) },
      order.map { number in [matrix.alternatives[number]] + ranks.map { $0[number].text } }
        + matrix.incomplete.sorted().map { [$0] + results.map { _ in "–" } })
  }

  private func sensitivityTable(_ english: Bool) -> Table {
    let text = { (change: WeightSensitivity.Change?) in
      change.map { "\($0.delta.text) (\($0.enters) > \($0.leaves))" } ?? "–"
    }
    return Table(
      [
        .text("method", english ? "Method" : "Metode"), .number("top", english ? "Top" : "Teratas"),
        .text("criterion", english ? "Criterion" : "Kriteria"), .number("weight", english ? "Weight" : "Bobot"),
        .text("down", english ? "Decrease that changes it" : "Turun sampai berubah"),
        .text("up", english ? "Increase that changes it" : "Naik sampai berubah"),
      ],
      weights.flatMap { sensitivity in
        sensitivity.lines.map { line in
          [
            sensitivity.method + (sensitivity.isExact ? "" : " ≈"), "\(sensitivity.top)", line.criterion, line.weight.text,
            text(line.down), text(line.up),
          ]
        }
      })
  }

  private func reversalTable(_ english: Bool) -> Table {
    let trial = { (trial: RankReversals.Trial) in
      switch trial {
      case .removed: english ? "removed" : "dikeluarkan"
      case .worsened: english ? "made worse" : "diperburuk"
      }
    }
    return Table(
      [
        .text("method", english ? "Method" : "Metode"), .text("trial", english ? "Trial" : "Percobaan"),
        .text("alternative", english ? "Alternative" : "Alternatif"),
        .text("before", english ? "First before" : "Pertama semula"),
        .text("after", english ? "First after" : "Pertama kemudian"),
        .number("pairs", english ? "Pairs turned" : "Pasangan terbalik"),
      ],
      reversals.flatMap { check in
        check.reversals.isEmpty
          ? [[check.method, english ? "no reversal in \(check.trials)" : "tanpa pembalikan, \(check.trials) kali"]]
          : check.reversals.map { reversal in
            [
              check.method, trial(reversal.trial), reversal.alternative, reversal.firstBefore.joined(separator: ", "),
              reversal.firstAfter.joined(separator: ", "), "\(reversal.pairs)",
            ]
          }
      })
  }
}
#endif
