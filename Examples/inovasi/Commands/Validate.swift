#if CommandLine
import ArgumentParser
import Inovasi

/// `inovasi validate FOLDER`: every finding, nothing scored.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Memeriksa data tanpa menilai. (Checks the data without scoring.)")

  @Argument(help: "Folder kompetisi. (The competition folder.)") var folder: String

  @Option(
    help: "Bandingkan putusan dengan rulebook lain. (Compare the verdicts with those of another rulebook: a file or an ID.)")
  var against: String?

  @OptionGroup var options: CommonOptions

  func run() throws {
    let terminal = Terminal(options)
    let evaluation = Evaluation()
    let (loaded, report) = try terminal.reading { progress in
      let loaded = try evaluation.load(folder: folder, progress: progress)
      return (loaded, try evaluation.validate(loaded))
    }
    if let against {
      let other = try terminal.rulebook(against)
      let (under, changed) = try terminal.reading { progress in
        let under = try evaluation.load(folder: folder, under: other, progress: progress)
        return (under, try evaluation.validate(under))
      }
      let changes = report.changes(to: changed, of: loaded.competition, and: under.competition)
      try terminal.print(VerdictsTable.table(changes, loaded.competition, under.competition, language: terminal.language))
    } else {
      try terminal.print(FindingsTable.table(report.findings, language: options.language.value))
    }
    terminal.summary(of: report.findings)
    if options.strict, report.findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}
#endif
