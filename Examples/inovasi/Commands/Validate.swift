#if CommandLine
public import ArgumentParser
public import Inovasi

/// `inovasi validate FOLDER`: every finding, nothing scored.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Memeriksa data tanpa menilai. (Checks the data without scoring.)")

  @Argument(help: "Folder kompetisi. (The competition folder.)") var folder: String

  @Option(
    help: "Bandingkan putusan dengan rulebook lain. (Compare the verdicts with those of another rulebook: a file or an ID.)")
  var against: String?

  @Option(help: "Kumpulkan temuan: subject, code, file. (Gather the findings: subject, code, file.)")
  var by: FindingGrouping?

  @Option(
    help: "Folder lembar umpan balik inovasi yang ada temuannya. (Where to write a feedback sheet for each entry with findings.)")
  var feedback: String?

  @Option(help: "Pesan dalam bahasa lain, JSON5. (Messages in another language: a JSON5 file.)")
  var translations: String?

  @OptionGroup var rows: RowOptions

  @OptionGroup var options: CommonOptions

  func validate() throws {
    try feedback.map { try NamedPath($0, "--feedback").refuseAsFolder() }
  }

  func run() throws {
    let terminal = Terminal(options)
    try rows.checkOutputs(reading: folder, terminal)
    let evaluation = rows.evaluation
    let texts = try translations.map { try terminal.translations($0) }
    let (loaded, report) = try terminal.reading { progress in
      let loaded = try evaluation.load(folder: folder, mended: rows.mended, progress: progress)
      return (loaded, try evaluation.validate(loaded))
    }
    if let against {
      let other = try terminal.rulebook(against)
      let (under, changed) = try terminal.reading { progress in
        let under = try evaluation.load(folder: folder, under: other, mended: rows.mended, progress: progress)
        return (under, try evaluation.validate(under))
      }
      let changes = report.changes(to: changed, of: loaded.competition, and: under.competition)
      try terminal.print(
        VerdictsTable.table(changes, loaded.competition, under.competition, for: terminal),
        orSay: LocalizedText(
          id: "Putusan tentang setiap inovasi sama menurut {before} dan {after}.",
          en: "Every entry fares the same under {before} and {after}."),
        ["before": loaded.competition.rulebook.id.rawValue, "after": under.competition.rulebook.id.rawValue])
    } else if let by {
      try terminal.print(FindingsTable.groups(report.findings.grouped(by: by), by, for: terminal), orSay: Self.nothing)
    } else {
      try terminal.print(FindingsTable.table(report.findings, for: terminal, translations: texts), orSay: Self.nothing)
    }
    if let feedback { try write(report, loaded.competition, texts, to: feedback, terminal) }
    FunnelView(funnel: FilingFunnel(loaded.competition, report: report), terminal: terminal).print()
    try rows.report(loaded, terminal)
    terminal.summary(of: report.findings)
    if options.strict, report.findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }

  private static let nothing = LocalizedText(id: "Tidak ada temuan.", en: "There are no findings.")

  /// Writes a sheet for each entry about which there is something to say; entries that share an identifier, and so the file, stand one below
  /// the other.
  private func write(
    _ report: ValidationReport, _ competition: Competition, _ texts: Translations?, to folder: String, _ terminal: Terminal
  ) throws {
    let sheet = FeedbackSheet(language: terminal.language, translations: texts)
    let named = Dictionary(grouping: report.findings, by: \.subject)
    var count = 0
    for (id, entries) in Dictionary(grouping: competition.entries, by: \.id).sorted(by: { $0.key < $1.key }) {
      let findings = (named[.entry(id)] ?? []) + (named[.score(id)] ?? [])
      guard !findings.isEmpty else { continue }
      try terminal.failing {
        do throws(ExchangeError) {
          let pages = entries.map { sheet.render($0, in: competition, findings: findings) }
          try TextFile.write(pages.joined(separator: "\n"), named: id.rawValue, ending: "md", in: folder)
        } catch {
          throw EvaluationError.reading(error)
        }
      }
      count += 1
    }
    terminal.note(
      LocalizedText(id: "{count} lembar umpan balik di {folder}", en: "{count} feedback {count|sheet|sheets} in {folder}"),
      ["count": "\(count)", "folder": folder])
  }
}

extension FindingGrouping: ExpressibleByArgument {}
#endif
