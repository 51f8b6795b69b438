#if CommandLine
import ArgumentParser
import Inovasi

/// `inovasi validate FOLDER`: every finding, nothing scored.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Memeriksa data tanpa menilai. (Checks the data without scoring.)")

  @Argument(help: "Folder kompetisi. (The competition folder.)") var folder: String

  @OptionGroup var options: CommonOptions

  func run() throws {
    let terminal = Terminal(options)
    let report = try terminal.reading { progress in
      let evaluation = Evaluation()
      return try evaluation.validate(evaluation.load(folder: folder, progress: progress))
    }
    try terminal.print(FindingsTable.table(report.findings, language: options.language.value))
    terminal.summary(of: report.findings)
    if options.strict, report.findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}
#endif
