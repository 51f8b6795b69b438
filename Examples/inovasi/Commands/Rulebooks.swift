#if CommandLine
import ArgumentParser
import Inovasi

/// `inovasi rulebooks`: the published rulebooks, and checks of one's own.
struct Rulebooks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rulebooks",
    abstract: "Melihat dan memeriksa rulebook. (Shows and checks rulebooks.)",
    subcommands: [List.self, Show.self, Check.self, Diff.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Daftar rulebook yang tersedia. (Lists the published rulebooks.)")

    @OptionGroup var options: CommonOptions

    func run() throws {
      let terminal = Terminal(options)
      let language = options.language.value
      let catalog = IndonesianCatalog.standard
      let books = try catalog.rulebookIDs.compactMap { try catalog.rulebook($0) }
      try terminal.print(
        Table(
          [
            .text("id", "ID"), .number("year", language == .english ? "Year" : "Tahun"),
            .text("title", language == .english ? "Title" : "Judul"),
            .number("assumptions", language == .english ? "Assumptions" : "Asumsi"),
          ],
          books.map {
            [$0.id.rawValue, $0.year.map(String.init) ?? "", $0.title[language], "\($0.assumptions.count)"]
          }))
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Mencetak satu rulebook beserta komentarnya. (Prints a rulebook with its comments.)",
      discussion: """
        Dicetak sebagai JSON5 dengan komentar; dengan --format json sebagai JSON biasa, untuk program.
        Printed as JSON5 with its comments; with --format json as plain JSON, for programs.
        """)

    @Argument(help: "ID rulebook; lihat rulebooks list. (The rulebook's ID; see rulebooks list.)") var id: String

    @OptionGroup var options: CommonOptions

    mutating func validate() throws {
      guard options.format == .csv else { return }
      throw ValidationError(
        id: "Rulebook bukan tabel; pilih --format text atau json.", en: "A rulebook is no table; choose --format text or json.")
    }

    func run() throws {
      let terminal = Terminal(options)
      let catalog = IndonesianCatalog.standard
      guard let name = Rulebook.ID(id), let text = catalog.rulebookText(name), let rulebook = try catalog.rulebook(name) else {
        terminal.error(
          LocalizedText(
            id: "Tidak ada rulebook \"{id}\". Ada: {known}.", en: "There is no rulebook \"{id}\". There are: {known}."),
          ["id": id, "known": catalog.rulebookIDs.map(\.rawValue).joined(separator: ", ")])
        throw ExitCode(66)
      }
      if options.format == .json { try terminal.print(json: rulebook) } else { print(text) }
    }
  }

  struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "diff",
      abstract: "Membandingkan dua rulebook. (Compares two rulebooks.)")

    @Argument(help: "Berkas JSON5 atau ID. (A JSON5 file or an ID.)") var first: String

    @Argument(help: "Berkas JSON5 atau ID. (A JSON5 file or an ID.)") var second: String

    @OptionGroup var options: CommonOptions

    func run() throws {
      let terminal = Terminal(options)
      let (one, other) = (try terminal.rulebook(first), try terminal.rulebook(second))
      let differences = try terminal.failing {
        do throws(ExchangeError) {
          return try RulebookDifference.differences(from: one, to: other)
        } catch {
          throw EvaluationError.reading(error)
        }
      }
      let english = options.language == .en
      try terminal.print(
        Table(
          [
            .text("path", english ? "Where" : "Tempat"), .text("before", one.id.rawValue), .text("after", other.id.rawValue),
          ], differences.map { [$0.path, $0.before ?? "", $0.after ?? ""] }),
        orSay: LocalizedText(id: "{one} dan {other} tidak berbeda.", en: "{one} and {other} say the same."),
        ["one": one.id.rawValue, "other": other.id.rawValue])
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Memeriksa rulebook dari berkas atau ID. (Checks a rulebook from a file or by its ID.)")

    @Argument(help: "Berkas JSON5 atau ID. (A JSON5 file or an ID.)") var file: String

    @OptionGroup var options: CommonOptions

    func run() throws {
      let terminal = Terminal(options)
      let rulebook = try terminal.rulebook(file)
      let findings = rulebook.findings()
      if findings.isEmpty {
        terminal.note(
          LocalizedText(id: "{id}: tidak ada temuan.", en: "{id}: nothing to report."), ["id": rulebook.id.rawValue])
        // A program gets its table all the same.
        if options.format == .text { return }
      }
      try terminal.print(FindingsTable.table(findings, for: terminal))
      if options.strict, findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    }
  }
}
#endif
