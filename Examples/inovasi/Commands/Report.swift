#if CommandLine
import ArgumentParser
import Inovasi

/// `inovasi report FOLDER`: the page and the documents that people read and sign.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Membuat laporan, berita acara, pengumuman, lampiran, piagam, umpan balik. (Makes reports and documents.)")

  @Argument(help: "Folder kompetisi. (The competition folder.)") var folder: String?

  @Option(name: .shortAndLong, help: "Folder hasil. (Where to write.)") var output: String?

  @Option(help: "Yang dibuat, dipisah koma. (What to make, separated by commas: \(Product.allNames).)") var kind = "report"

  @Option(help: "Folder templat pengganti. (A folder of templates to use instead.)") var templates: String?

  @Option(help: "Nomor, tanggal, penanda tangan, dalam JSON5. (Numbers, dates, signatories.)") var parameters: String?

  @Option(help: "Banyaknya inovasi yang dijelaskan dan didaftar; 0 = semua. (Entries explained and listed; 0 = all.)") var top =
    100

  @Option(name: .customLong("print-template"), help: "Cetak templat bawaan. (Print a template to start from.)")
  var template: String?

  @OptionGroup var input: InputOptions

  @OptionGroup var options: MessageOptions

  /// Something that can be made.
  enum Product: Hashable {
    case report
    case document(DocumentKind)

    static var all: [Product] { [.report] + DocumentKind.allCases.map(Product.document) }
    static var allNames: String { all.map(\.name).joined(separator: ",") }

    var name: String {
      switch self {
      case .report: "report"
      case .document(let kind): kind.rawValue
      }
    }

    static func list(_ text: String) throws -> [Product] {
      let names = text.commaSeparated.filter { !$0.isEmpty }
      guard !names.isEmpty else { throw ValidationError.unknown(text, for: "--kind", known: all.map(\.name)) }
      return try names.map { name in
        guard let product = all.first(where: { $0.name == name }) else {
          throw ValidationError.unknown(name, for: "--kind", known: all.map(\.name))
        }
        return product
      }
    }
  }

  mutating func validate() throws {
    if top < 0 { throw ValidationError.negativeTop }
    if template == nil, folder == nil || output == nil {
      throw ValidationError(
        id: "Sebutkan folder kompetisi dan folder hasil: inovasi report FOLDER --output HASIL.",
        en: "Name the competition folder and where to write: inovasi report FOLDER --output RESULTS.")
    }
    if let template, !TemplateSet.names.contains(template) {
      throw ValidationError.unknown(template, for: "--print-template", known: TemplateSet.names)
    }
    try output.map { try NamedPath($0, "--output").refuseAsFolder() }
    _ = try Product.list(kind)
  }

  func run() throws {
    let terminal = Terminal(options)
    if let template, let text = TemplateSet.standardText(template, terminal.language) {
      print(text, terminator: "")
      return
    }
    guard let folder, let output else { return }
    let products = try Product.list(kind)
    let count = top == 0 ? Int.max : top
    let renderer = try terminal.failing { try documents(maximumRows: count, terminal.language) }
    let outcome = try input.outcome(of: folder, terminal)
    let kinds = products.compactMap { if case .document(let kind) = $0 { kind } else { nil } }
    let paths = try terminal.failing {
      let input = try outcome.reportInput(
        explaining: products.contains(.report) ? count : 0, software: "Inovasi \(InovasiCommand.configuration.version)")
      var paths: [String] = []
      if products.contains(.report) {
        let page = HTMLReport(language: terminal.language, maximumExplanations: count).render(input)
        paths.append(try written(page, to: output))
      }
      return paths + (try outcome.write(kinds, to: output, with: renderer, from: input))
    }
    if !paths.isEmpty {
      terminal.note(LocalizedText(id: "Ditulis: {paths}", en: "Written: {paths}"), ["paths": paths.joined(separator: ", ")])
    }
    if kinds.contains(.certificates), outcome.results.awards.isEmpty {
      terminal.note(
        LocalizedText(
          id: "Tidak ada piagam yang ditulis: tidak ada penerima penghargaan.",
          en: "No certificates were written: there are no winners."))
    }
    // Nothing is deleted that may be signed already, and nobody is to hand on what holds no longer.
    if kinds.contains(.certificates), case let earlier = outcome.earlierCertificates(in: output), !earlier.isEmpty {
      terminal.note(
        LocalizedText(
          id: "Piagam yang bukan dari hasil sekarang masih ada di {folder}: {files}. Hapus bila tidak berlaku lagi.",
          en: "Certificates that are not of this result are still in {folder}: {files}. Delete what does not hold any more."),
        ["folder": "\(output)/certificates", "files": earlier.joined(separator: ", ")])
    }
    if kinds.contains(.feedback), outcome.competition.entries.isEmpty {
      terminal.note(
        LocalizedText(
          id: "Tidak ada lembar umpan balik yang ditulis: tidak ada inovasi.",
          en: "No feedback sheets were written: there are no innovations."))
    }
    terminal.summary(of: outcome.findings)
    if options.strict, outcome.hasErrors { throw ExitCode(1) }
  }

  private func documents(maximumRows: Int, _ language: Language) throws -> DocumentRenderer {
    do {
      return DocumentRenderer(
        language: language,
        templates: try templates.map { try TemplateSet.reading(folder: $0, language: language) },
        parameters: try parameters.map { try SettingsDocument($0).read(DocumentParameters.self) } ?? DocumentParameters(),
        maximumRows: maximumRows)
    } catch let error as ExchangeError {
      throw EvaluationError.reading(error)
    }
  }

  private func written(_ page: String, to folder: String) throws -> String {
    do {
      return try TextFile.write(page, named: "report", ending: "html", in: folder)
    } catch {
      throw EvaluationError.reading(error)
    }
  }
}
#endif
