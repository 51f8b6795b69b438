#if CommandLine
import ArgumentParser
import Inovasi

/// `inovasi evaluate FOLDER`: the whole job.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Memeriksa, menilai, dan memeringkat satu kompetisi. (Checks, scores and ranks a competition.)")

  @Argument(help: "Folder kompetisi. (The competition folder.)") var folder: String

  @Option(name: .shortAndLong, help: "Folder hasil. (Where to write the results.)") var output: String?

  @Option(
    help:
      "Berkas yang ditulis, dipisah koma; semua bila tidak disebut. (What to write, separated by commas; everything unless given: \(OutputFile.allNames).)"
  )
  var outputs: String?

  @Option(name: .customLong("top"), help: "Baris peringkat yang dicetak; 0 = semua. (Ranking rows to print; 0 = all.)")
  var top = 50

  @Option(
    name: .customLong("without-judge"),
    help: "Juri yang tidak dihitung; dapat diulang. (A judge to leave out; may be repeated.)")
  var withoutJudges: [String] = []

  @OptionGroup var rows: RowOptions

  @OptionGroup var options: CommonOptions

  mutating func validate() throws {
    if top < 0 { throw ValidationError.negativeTop }
    try output.map { try NamedPath($0, "--output").refuseAsFolder() }
    if let output, let rejects = rows.rejects, OutputFolder(output).isSame(as: rejects) {
      throw ValidationError(
        id: "--output dan --rejects menunjuk folder yang sama: {path}. Sebutkan folder sendiri untuk masing-masing.",
        en: "--output and --rejects name one folder: {path}. Name one for each.", ["path": rejects])
    }
    guard let outputs else { return }
    _ = try OutputFile.list(outputs)
    if output == nil {
      throw ValidationError(
        id: "--outputs memilih berkas di folder hasil; sebutkan juga foldernya: --output HASIL.",
        en: "--outputs chooses files of the results' folder; name that folder too: --output RESULTS.")
    }
  }

  func run() throws {
    let terminal = Terminal(options)
    let outputs = try outputs.map(OutputFile.list) ?? Set(OutputFile.allCases)
    try rows.checkOutputs(output, reading: folder, terminal)
    let evaluation = try Evaluation(leavingOut: withoutJudges, in: folder, mended: rows.mended, terminal, from: rows.evaluation)
    let outcome = try terminal.reading { try evaluation.run(folder: folder, mended: rows.mended, progress: $0) }
    let view = OutcomeView(outcome: outcome, terminal: terminal)
    switch options.format {
    case .text: try view.print(top: top == 0 ? .max : top)
    case .json, .csv: try terminal.print(view.ranking(top: top == 0 ? .max : top))
    }
    try rows.report(outcome.loaded, terminal)
    if let output {
      let paths = try terminal.failing { try outcome.write(to: output, outputs: outputs, language: options.language.value) }
      terminal.note(
        LocalizedText(id: "Ditulis: {paths}", en: "Written: {paths}"),
        ["paths": paths.joined(separator: ", ")])
    }
    let code: ExitCode = options.strict && outcome.hasErrors ? .failure : .success
    // The system takes all memory back at once; giving it back entry by entry takes longer than ranking does.
    withExtendedLifetime(outcome) { Terminal.end(with: code) }
  }
}

extension OutputFile {
  static var allNames: String { allCases.map(\.rawValue).joined(separator: ",") }

  static func list(_ text: String) throws -> Set<OutputFile> {
    let names = text.commaSeparated.filter { !$0.isEmpty }
    guard !names.isEmpty else { throw ValidationError.unknown(text, for: "--outputs", known: allCases.map(\.rawValue)) }
    return try Set(
      names.map { name in
        guard let file = OutputFile(rawValue: name) else {
          throw ValidationError.unknown(name, for: "--outputs", known: allCases.map(\.rawValue))
        }
        return file
      })
  }
}
#endif
