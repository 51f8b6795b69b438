#if CommandLine
import ArgumentParser
import Inovasi

/// `inovasi what-if FOLDER --change …`: who would move, were some scores or entries others than they are.
struct WhatIf: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "what-if",
    abstract: "Menunjukkan siapa yang bergeser bila nilai diubah. (Shows who moves when scores change.)",
    discussion: """
      --change NOMOR,JURI,KRITERIA=NILAI; KRITERIA boleh ditulis TAHAP/KRITERIA; KRITERIA= tanpa NILAI meniadakan nilai itu. Berkas tidak diubah.
      --change ENTRY,JUDGE,CRITERION=POINTS; CRITERION may be STAGE/CRITERION; CRITERION= without POINTS takes the score away. No file is changed.
      """)

  @Argument(help: "Folder kompetisi. (The competition folder.)") var folder: String

  @Option(
    help:
      "Nilai yang diubah, misalnya M01,J1,dampak=90; dapat diulang. (A score to change, such as M01,J1,dampak=90; may be repeated.)"
  )
  var change: [WrittenChange] = []

  @Option(help: "Inovasi yang ditarik; dapat diulang. (An entry to withdraw; may be repeated.)") var withdraw: [String] = []

  @Option(help: "Inovasi yang ditolak lalu diterima; dapat diulang. (A refused entry to admit; may be repeated.)")
  var admit: [String] = []

  @Option(help: "Baris yang dicetak; 0 = semua. (Rows to print; 0 = all.)") var top = 50

  @OptionGroup var input: InputOptions

  @OptionGroup var options: CommonOptions

  mutating func validate() throws {
    if top < 0 { throw ValidationError.negativeTop }
    if change.isEmpty, withdraw.isEmpty, admit.isEmpty {
      throw ValidationError(
        id: "Sebutkan yang diubah: --change NOMOR,JURI,KRITERIA=NILAI, --withdraw NOMOR, atau --admit NOMOR.",
        en: "Say what to change: --change ENTRY,JUDGE,CRITERION=POINTS, --withdraw ENTRY or --admit ENTRY.")
    }
  }

  func run() throws {
    let terminal = Terminal(options)
    let outcome = try input.outcome(of: folder, terminal)
    try refuseAmbiguous(in: outcome.competition, terminal)
    let scores = change.map { $0.read(in: outcome.competition) }
    let changes = scores.compactMap(\.change)
    let findings = scores.compactMap(\.finding) + outcome.findings(about: changes)
    for finding in findings {
      Terminal.printError(
        "inovasi: \(finding.code): \(finding.message(in: terminal.language)) \(finding.advice(in: terminal.language))")
    }
    if findings.contains(where: { $0.severity == .error }) { throw ExitCode(65) }
    let withdrawn = try withdraw.map { try entry($0, in: outcome, terminal) }
    // As by a decision: no place is taken, but lots that name the entry hold, and its sheets still tell how severe its judges are.
    let others =
      try admit.map { RankingChange.admit(try entry($0, in: outcome, terminal)) }
      + withdrawn.map { RankingChange.refuse($0, codes: []) }
    var ranking = try terminal.failing { try outcome.live() }
    let results = try terminal.failing {
      do {
        try ranking.apply(contentsOf: changes + others)
        return try ranking.results()
      } catch let error as ScoringError {
        // As things are, the competition was evaluated: what is wrong is wrong with the change alone.
        terminal.error(
          LocalizedText(
            id: "Keadaan sekarang dapat dihitung; setelah perubahan yang diminta tidak lagi:",
            en: "As things are, the results can be computed; after the changes asked for they cannot:"))
        throw EvaluationError.scoring(error)
      }
    }
    let view = WhatIfView(from: outcome, to: ranking, results, withdrawn: Set(withdrawn), terminal: terminal)
    try view.print(top: top == 0 ? .max : top)
  }

  private func refuseAmbiguous(in competition: Competition, _ terminal: Terminal) throws {
    for change in change {
      let stages = change.candidates(in: competition)
      guard !stages.isEmpty else { continue }
      terminal.error(
        LocalizedText(
          id: "Kriteria {criterion} dinilai pada beberapa tahap; tulis salah satu dari {names}.",
          en: "Criterion {criterion} is scored in several stages; write one of {names}."),
        [
          "criterion": change.criterion.rawValue,
          "names": stages.map { "\($0)/\(change.criterion)" }.joined(separator: ", "),
        ])
      throw ExitCode(64)
    }
  }

  private func entry(_ text: String, in outcome: Outcome, _ terminal: Terminal) throws -> Entry.ID {
    guard let id = Entry.ID(text), outcome.competition.entries.contains(where: { $0.id == id }) else {
      terminal.error(
        LocalizedText(
          id: "Tidak ada inovasi \"{entry}\" di {folder}.", en: "There is no entry \"{entry}\" in {folder}."),
        ["entry": text, "folder": folder])
      throw ExitCode(66)
    }
    return id
  }
}
#endif
