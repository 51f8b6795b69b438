#if CommandLine
import ArgumentParser
import Inovasi

/// `inovasi lookup TEXT`: what a name or code may mean in the reference data.
struct LookUp: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup",
    abstract: "Mencari urusan, layanan, wilayah, OPD, atau TPB. (Looks up an affair, service, region, agency or goal.)",
    discussion: """
      Yang mirip hanya ditawarkan bila tidak ada yang bernama demikian, dan tidak pernah dipakai diam-diam.
      Something similar is offered only where nothing goes by the text, and is never put in its place.
      """)

  @Argument(help: "Nama atau kode. (A name or code.)") var text: String

  @Option(help: "Tanggal berlaku, mis. 2021-02-03. (The day for which it is asked, such as 2021-02-03.)") var on: String?

  @Option(help: "Berkas kecamatan/desa: kode,nama. (A file of districts and villages: code,name.)") var regions: String?

  @OptionGroup var options: CommonOptions

  func run() throws {
    let terminal = Terminal(options)
    let date = try on.map { text in
      do {
        return try CalendarDate(iso: text)
      } catch {
        throw ValidationError(
          id: "--on: \"{text}\" bukan tanggal; tulis tahun-bulan-tanggal, misalnya 2021-02-03.",
          en: "--on: \"{text}\" is no date; write year-month-day, such as 2021-02-03.", ["text": text])
      }
    }
    let more = try regions.map { path in
      try terminal.failing {
        do throws(ExchangeError) {
          return try RegionFile(path).read().regions
        } catch {
          throw EvaluationError.reading(error)
        }
      }
    }
    let catalog = more.map(IndonesianCatalog.init(moreRegions:)) ?? .standard
    let matches = catalog.lookUp(text, on: date)
    let editions = Dictionary(uniqueKeysWithValues: catalog.editions.map { ($0.table, $0.basis.text(in: terminal.language)) })
    let english = options.language == .en
    if matches.isEmpty, options.format == .text { throw nothing(terminal) }
    try terminal.print(
      Table(
        [
          .text("table", english ? "Table" : "Tabel"), .text("id", english ? "Code" : "Kode"),
          .text("name", english ? "Name" : "Nama"), .text("match", english ? "Match" : "Cocok"),
          .truth("valid", english ? "In use" : "Berlaku"), .text("note", english ? "Note" : "Catatan"),
          .text("basis", english ? "Basis" : "Dasar"), .text("edition", english ? "Edition" : "Edisi data"),
        ],
        matches.map { match in
          let note = [match.successor.map { "→ \($0)" }, match.caution?[terminal.language]].compactMap(\.self)
          return [
            match.table.rawValue, match.id, match.name, match.quality.text(for: terminal), "\(match.isValid)",
            note.joined(separator: " "), match.basis.text(in: terminal.language), editions[match.table] ?? "",
          ]
        }))
    if matches.isEmpty { throw nothing(terminal) }
  }

  /// Says that nothing goes by the text.
  private func nothing(_ terminal: Terminal) -> ExitCode {
    terminal.error(
      LocalizedText(
        id: "Tidak ada yang bernama atau berkode \"{text}\", juga tidak ada yang mirip.",
        en: "Nothing goes by the name or code \"{text}\", and nothing is similar."), ["text": text])
    return ExitCode(66)
  }
}

extension CatalogMatch.Quality {
  /// How the text matched: one word for programs, whatever the language.
  fileprivate func text(for terminal: Terminal) -> String {
    let isIndonesian = terminal.format == .text && terminal.language == .indonesian
    return switch self {
    case .identifier: isIndonesian ? "kode" : "code"
    case .name: isIndonesian ? "nama" : "name"
    case .suggestion: isIndonesian ? "mirip" : "similar"
    }
  }
}
#endif
