#if CommandLine
import ArgumentParser
import Inovasi

/// `inovasi bundle FOLDER`: inputs, rulebook, parameters and results in one folder that anybody can verify.
struct Bundle: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Menulis berkas hasil yang dapat diperiksa ulang. (Writes a bundle that can be verified.)")

  @Argument(help: "Folder kompetisi. (The competition folder.)") var folder: String

  @Option(name: .shortAndLong, help: "Folder berkas hasil. (Where to write the bundle.)") var output: String

  @Option(
    name: .customLong("without-judge"),
    help: "Juri yang tidak dihitung; dapat diulang. (A judge to leave out; may be repeated.)")
  var withoutJudges: [String] = []

  @OptionGroup var options: CommonOptions

  func run() throws {
    let terminal = Terminal(options)
    let manifest = try terminal.failing {
      try Evaluation(leavingOut: withoutJudges, in: folder, terminal)
        .bundle(folder: folder, to: output, language: options.language.value)
    }
    try terminal.print(
      Table(
        [.text("path", "Berkas"), .number("bytes", "Bita"), .text("sha256", "SHA-256")],
        manifest.files.map { [$0.path, "\($0.bytes)", $0.sha256] }))
    terminal.note(LocalizedText(id: "Sidik: {root}", en: "Hash: {root}"), ["root": manifest.root])
  }
}

extension Evaluation {
  /// An evaluation without some judges, each of whom has to be there.
  init(leavingOut names: [String], in folder: String, _ terminal: Terminal, from other: Evaluation = Evaluation()) throws {
    self = other
    guard !names.isEmpty else { return }
    let loaded = try load(folder: folder)
    let known = Set(loaded.competition.judges.map(\.id)).union(loaded.scores.distinctJudges)
    for name in names {
      guard let judge = Judge.ID(name), known.contains(judge) else {
        terminal.error(LocalizedText(id: "Tidak ada juri \"{name}\".", en: "There is no judge \"{name}\"."), ["name": name])
        throw ExitCode(66)
      }
      excludedJudges.insert(judge)
    }
  }
}

extension ScoreTable {
  fileprivate var distinctJudges: Set<Judge.ID> { Set((0..<count).map { self[$0].judge }) }
}
#endif
