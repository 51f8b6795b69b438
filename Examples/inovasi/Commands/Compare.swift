#if CommandLine
import ArgumentParser
import Inovasi

/// `inovasi compare FOLDER`: regions set against one another by published counts and scores.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Membandingkan jumlah inovasi dan indeks antardaerah. (Compares the regions' innovations and indices.)",
    discussion: """
      Cukup competition.json5 dan regions.csv. Urutan dan persentil dihitung di antara skor yang ada di berkas itu.
      competition.json5 and regions.csv are enough. Places and percentiles are counted among the scores in that file.
      """)

  /// What is printed.
  enum Part: String, ExpressibleByArgument, CaseIterable {
    case counts, scores, findings
  }

  @Argument(help: "Folder kompetisi. (The competition folder.)") var folder: String

  @Option(help: "Tabel yang dicetak: counts, scores, findings. (Which table to print.)") var table: Part?

  @OptionGroup var input: InputOptions

  @OptionGroup var options: CommonOptions

  func run() throws {
    let terminal = Terminal(options)
    let (comparison, findings, rulebook) = try terminal.reading {
      try input.number.evaluation.comparison(folder: folder, mended: input.mended, progress: $0)
    }
    guard !comparison.lines.isEmpty || !comparison.scores.isEmpty else {
      // A file that is there and could not be read says why.
      if !findings.isEmpty { try terminal.print(FindingsTable.table(findings, for: terminal)) }
      terminal.error(
        findings.isEmpty
          ? LocalizedText(
            id: "{folder} tidak memuat regions.csv yang berisi baris, jadi tidak ada yang dibandingkan.",
            en: "{folder} has no regions.csv with a row in it, so there is nothing to compare.")
          : LocalizedText(
            id: "Tidak ada jumlah atau skor di {folder} yang dapat dibandingkan; lihat temuannya.",
            en: "{folder} has no count or score that could be compared; see the findings."), ["folder": folder])
      throw ExitCode(66)
    }
    let view = ComparisonView(comparison: comparison, rulebook: rulebook, terminal: terminal)
    // A program gets one table; a person gets all there is to see.
    let only = table ?? (options.format == .text ? nil : comparison.lines.isEmpty ? .scores : .counts)
    for part in only.map({ [$0] }) ?? view.parts(findings) {
      if only == nil, part != view.parts(findings).first { Swift.print() }
      switch part {
      case .counts: try terminal.print(view.counts)
      case .scores: try terminal.print(view.scores)
      case .findings: try terminal.print(FindingsTable.table(findings, for: terminal))
      }
    }
    if options.strict, findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}
#endif
