#if CommandLine && Spreadsheet
import ArgumentParser
import Inovasi

/// `inovasi template --rulebook RULEBOOK --for agencies --output FILE.xlsx`: what an agency or a judge fills in.
struct Template: ParsableCommand {
  enum Reader: String, ExpressibleByArgument, CaseIterable {
    case agencies, judges
  }

  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Menulis buku kerja isian. (Writes the workbook that an agency or a judge fills in.)",
    discussion: """
      Untuk juri dari folder kompetisi: tanpa inovasi yang ditolak pemeriksaan, ditarik, atau gugur menurut keputusan; nomornya tercetak.
      Dengan --judge, bila ada penugasan (assignments.csv): hanya yang ditugaskan kepadanya.
      For judges, from a competition's folder: without entries that the check refuses and those that are withdrawn or out by decision, whose
      identifiers are printed. With --judge, where there are assignments (assignments.csv): only what is assigned to that judge.
      """)

  @Option(help: "Rulebook: nama atau berkas. (A rulebook: a name or a file; the folder's unless given.)") var rulebook: String?

  @Option(name: .customLong("for"), help: "Untuk siapa: agencies, judges. (For whom.)") var reader = Reader.agencies

  @Option(name: .shortAndLong, help: "Berkas .xlsx. (The .xlsx file to write.)") var output: String

  @Option(help: "Folder kompetisi: daftar OPD, juri, inovasi. (A competition folder, for its agencies, judges and entries.)")
  var folder: String?

  @Option(help: "Juri yang mengisi. (The judge who fills it in.)") var judge: String?

  @Option(help: "Banyaknya baris isian, 1–10000. (How many rows there are to fill in, 1–10000.)") var rows = 50

  @OptionGroup var input: InputOptions

  @OptionGroup var options: MessageOptions

  mutating func validate() throws {
    if rulebook == nil, folder == nil {
      throw ValidationError(
        id: "Sebutkan aturannya: --rulebook NAMA, atau --folder FOLDER kompetisi.",
        en: "Name the rules: --rulebook NAME, or --folder with the competition's folder.")
    }
    if !(1...10_000).contains(rows) {
      throw ValidationError(
        id: "--rows: bilangan bulat dari 1 sampai 10000.", en: "--rows takes a whole number from 1 to 10000.")
    }
    if let judge, Judge.ID(judge) == nil {
      throw ValidationError(
        id: "--judge: \"{text}\" tidak dapat menjadi kode juri.", en: "--judge: \"{text}\" cannot be a judge's identifier.",
        ["text": judge])
    }
    if judge != nil, reader != .judges {
      throw ValidationError(
        id: "--judge hanya untuk isian juri: tambahkan --for judges.", en: "--judge is for the form of a judge: add --for judges."
      )
    }
    try NamedPath(output, "--output").refuseAsFile()
    if !output.lowercased().hasSuffix(".xlsx") {
      throw ValidationError(
        id: "--output: buku kerja ditulis ke berkas .xlsx, bukan \"{path}\".",
        en: "--output: the workbook goes into a file .xlsx, not \"{path}\".", ["path": output])
    }
  }

  func run() throws {
    let terminal = Terminal(options)
    let named = try rulebook.map { try terminal.rulebook($0) }
    let loaded = try folder.map { folder in
      try terminal.failing { try input.number.evaluation.load(folder: folder, under: named, mended: input.mended) }
    }
    let competition = loaded?.competition
    // Without a list of judges anybody may score.
    let judges = competition?.judges ?? []
    if let judge, !judges.isEmpty, !judges.contains(where: { $0.id.rawValue == judge }) {
      terminal.error(
        LocalizedText(id: "Tidak ada juri \"{name}\" di {folder}.", en: "There is no judge \"{name}\" in {folder}."),
        ["name": judge, "folder": folder ?? ""])
      throw ExitCode(66)
    }
    guard let rules = named ?? competition?.rulebook else { return }
    let entries = try loaded.map { reader == .judges ? try entriesToScore(in: $0, terminal) : [] } ?? []
    if reader == .judges, let judge, let competition { try refuseUnassigned(judge, of: entries, in: competition, terminal) }
    let catalog = IndonesianCatalog.standard
    let template = TemplateWorkbook(
      rulebook: rules, language: terminal.language, closingDate: competition?.closingDate, agencies: competition?.agencies ?? [],
      affairs: catalog.affairs, services: catalog.services, goals: catalog.goals, rows: rows)
    try terminal.failing {
      do throws(ExchangeError) {
        let bytes =
          switch reader {
          case .agencies: try template.forAgencies()
          case .judges:
            try template.forJudges(
              entries: entries, judges: judges, judge: judge.flatMap { Judge.ID($0) },
              assignments: competition?.assignments ?? [])
          }
        try CompetitionFolder.checkOverwritesNoInput(output)
        try TextFile.write(bytes, to: output)
      } catch {
        throw EvaluationError.reading(error)
      }
    }
    terminal.note(LocalizedText(id: "Ditulis: {paths}", en: "Written: {paths}"), ["paths": output])
  }

  /// A form in which there is nothing to fill in is for nobody.
  private func refuseUnassigned(_ judge: String, of entries: [Entry], in competition: Competition, _ terminal: Terminal) throws {
    guard !competition.assignments.isEmpty else { return }
    let assigned = Set(competition.assignments.lazy.filter { $0.judge.rawValue == judge }.map(\.entry))
    guard !entries.contains(where: { assigned.contains($0.id) }) else { return }
    terminal.error(
      LocalizedText(
        id: "Juri \"{name}\" tidak ditugasi menilai inovasi mana pun yang diterima (penugasan di {folder}).",
        en: "No admitted entry is assigned to judge \"{name}\" (assignments in {folder})."),
      ["name": judge, "folder": folder ?? ""])
    throw ExitCode(66)
  }

  /// The entries that a judge is to score: points for any other would not count.
  private func entriesToScore(in loaded: LoadedCompetition, _ terminal: Terminal) throws -> [Entry] {
    let outcome = try terminal.failing { try Evaluation().evaluate(loaded) }
    let out = outcome.stopped(before: loaded.competition.rulebook.stages.first)
    if !out.isEmpty {
      terminal.note(
        LocalizedText(id: "Tidak dimuat, karena tidak diterima: {entries}", en: "Left out, as they are not admitted: {entries}"),
        ["entries": out.sorted().map(\.rawValue).joined(separator: ", ")])
    }
    return loaded.competition.entries.filter { !out.contains($0.id) }
  }
}
#endif
