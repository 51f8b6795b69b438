#if CommandLine
import ArgumentParser
import Inovasi

/// `inovasi verify BUNDLE`: every byte against the manifest, every result against the data.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Memeriksa berkas hasil dengan menghitungnya ulang. (Verifies a bundle by computing it again.)")

  @Argument(help: "Folder berkas hasil. (The bundle.)") var bundle: String

  @Option(help: "Sidik yang seharusnya, misalnya dari berita acara. (The hash that it should have.)") var root: String?

  @OptionGroup var options: CommonOptions

  func run() throws {
    let terminal = Terminal(options)
    let verification = try terminal.failing { try Evaluation().verify(bundle: bundle, root: root) }
    for finding in verification.findings {
      terminal.error(LocalizedText("{code}: {text}"), ["code": finding.code, "text": finding.message(in: terminal.language)])
    }
    try terminal.print(DifferenceView(verification.difference, terminal: terminal).table)
    guard verification.isSound else { throw ExitCode(1) }
    terminal.note(
      LocalizedText(id: "Utuh dan terhitung ulang sama: {root}", en: "Whole, and reproduced: {root}"),
      ["root": verification.root])
  }
}
#endif
