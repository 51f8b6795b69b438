#if CommandLine
import ArgumentParser
import Inovasi

/// `inovasi diff A B`: who has another place, score, award or money in another bundle.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Membandingkan dua berkas hasil. (Sets two bundles side by side.)",
    discussion: """
      Dengan --strict keluar dengan kode 1 bila ada yang berbeda.
      With --strict exits with 1 when there is any difference.
      """)

  @Argument(help: "Berkas hasil pertama. (The first bundle.)") var before: String

  @Argument(help: "Berkas hasil kedua. (The second bundle.)") var after: String

  @OptionGroup var options: CommonOptions

  func run() throws {
    let terminal = Terminal(options)
    let difference = try terminal.failing {
      ResultsDifference(
        from: try Evaluation.results(in: BundleFolder(before)), to: try Evaluation.results(in: BundleFolder(after)))
    }
    try terminal.print(
      DifferenceView(difference, terminal: terminal).table,
      orSay: LocalizedText(id: "Kedua hasil tidak berbeda.", en: "Both results say the same."))
    if options.strict, !difference.isEmpty { throw ExitCode(1) }
  }
}
#endif
