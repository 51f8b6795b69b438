#if CommandLine
import ArgumentParser
import Inovasi

/// `inovasi weights FILE`: weights from judgements of criteria two at a time.
struct Weights: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "weights",
    abstract: "Menurunkan bobot kriteria dari perbandingan berpasangan (AHP). (Finds weights from judgements.)",
    discussion: """
      Matriks persegi: kriteria di kepala kolom dan di awal baris; isi 3 atau 1/3, dan sel kebalikannya boleh kosong.
      A square matrix: criteria in the header and before each row; cells such as 3 or 1/3, and the one across may stay blank.

      Rasio konsistensi di atas 0.10 berarti perbandingannya perlu ditinjau lagi. (Above 0.10, look again.)
      """)

  @Argument(help: "Berkas CSV. (The CSV file.)") var file: String

  @OptionGroup var options: CommonOptions

  func run() throws {
    let terminal = Terminal(options)
    let input = try terminal.failing { try JudgementFile(file).read() }
    try WeightsView(input: input, terminal: terminal).print()
    if options.strict, input.findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}
#endif
