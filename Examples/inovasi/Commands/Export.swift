#if CommandLine
public import ArgumentParser
public import Inovasi

/// `inovasi export FOLDER --standard NAME`: the results in a published form that other programs read.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Menulis hasil dalam standar terbuka. (Writes the results in an open standard.)",
    discussion: """
      icpc: penghargaan, ICPC Contest API. 360giving: dana insentif sebagai hibah. openbadges: satu kredensial TANPA TANDA TANGAN per
      pemenang, dalam satu folder. ocds: pengumuman, peserta, dan penghargaan sebagai rilis bertanggal.
      (icpc: awards. 360giving: the incentive as grants. openbadges: one UNSIGNED credential per winner, in a folder. ocds: the call,
      parties and awards as dated releases.)
      """)

  @Argument(help: "Folder kompetisi. (The competition folder.)") var folder: String

  @Option(help: "Standarnya. (The standard.)") var standard: OpenStandard

  @Option(name: .shortAndLong, help: "Berkas hasil; untuk openbadges folder baru. (The file; for openbadges a new folder.)")
  var output: String

  @Option(
    help:
      "Yang tidak disebut data: penerbit, awalan, tanggal, dalam JSON5. (What the data do not say: publisher, prefixes, dates.)")
  var parameters: String?

  @OptionGroup var input: InputOptions

  @OptionGroup var options: CommonOptions

  func validate() throws {
    let path = NamedPath(output, "--output")
    if standard == .openBadges { try path.refuseAsFolder() } else { try path.refuseAsFile() }
  }

  func run() throws {
    let terminal = Terminal(options)
    let given = try terminal.failing { try readParameters() }
    let outcome = try input.outcome(of: folder, terminal)
    let paths = try terminal.failing {
      try outcome.write(standard, to: output, parameters: given, language: terminal.language)
    }
    try terminal.print(Table([.text("path", terminal.language == .english ? "File" : "Berkas")], paths.map { [$0] }))
    terminal.note(
      LocalizedText(id: "{standard}; status hasil: {state}", en: "{standard}; state of the result: {state}"),
      ["standard": standard.name, "state": outcome.results.state.status.name[terminal.language]])
    if standard == .openBadges {
      terminal.note(
        LocalizedText(
          id: "Kredensial belum ditandatangani; layanan penerbit yang membubuhkan buktinya.",
          en: "The credentials are unsigned; the issuer's service adds the proof."))
    }
    terminal.summary(of: outcome.findings)
    if options.strict, outcome.hasErrors { throw ExitCode(1) }
  }

  private func readParameters() throws -> OpenStandardParameters {
    do {
      return try parameters.map { try SettingsDocument($0).read(OpenStandardParameters.self) } ?? OpenStandardParameters()
    } catch let error as ExchangeError {
      throw EvaluationError.reading(error)
    }
  }
}

extension OpenStandard: ExpressibleByArgument {}
#endif
