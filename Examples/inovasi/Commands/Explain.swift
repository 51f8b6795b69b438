#if CommandLine
import ArgumentParser
import Inovasi

/// `inovasi explain ENTRY FOLDER`: how one entry came to its score and place.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Menjelaskan nilai dan peringkat satu inovasi. (Explains one entry's score and place.)")

  @Argument(help: "Nomor inovasi. (The entry's identifier.)") var entry: String

  @Argument(help: "Folder kompetisi. (The competition folder.)") var folder = "."

  @OptionGroup var input: InputOptions

  @OptionGroup var options: CommonOptions

  func run() throws {
    let terminal = Terminal(options)
    let outcome = try input.outcome(of: folder, terminal)
    guard let id = Entry.ID(entry), outcome.competition.entries.contains(where: { $0.id == id }) else {
      let known = outcome.competition.entries.map(\.id.rawValue)
      terminal.error(
        LocalizedText(
          id: "Tidak ada inovasi \"{entry}\" di {folder}. Yang ada antara lain: {known}.",
          en: "There is no entry \"{entry}\" in {folder}. Among those there are: {known}."),
        ["entry": entry, "folder": folder, "known": known.prefix(5).joined(separator: ", ")])
      throw ExitCode(66)
    }
    guard let explanation = try terminal.failing({ try outcome.explanation(of: id) }) else { throw ExitCode(66) }
    let view = ExplanationView(explanation: explanation, outcome: outcome, terminal: terminal)
    switch options.format {
    case .text: try view.print()
    case .json: try terminal.print(json: explanation)
    case .csv: try terminal.print(view.items)
    }
    if options.strict, outcome.findings(about: id).contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}
#endif
