#if CommandLine
public import ArgumentParser
public import Inovasi

/// `inovasi check-id KIND TEXT`: what the structure of an identity number says, and what it cannot say.
struct CheckID: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check-id",
    abstract: "Memeriksa susunan NIK, NIP, kode wilayah, dan lainnya. (Checks the structure of an identity number.)",
    discussion: """
      Hanya susunannya: nomor yang mungkin belum tentu benar atau milik siapa pun. Nomor tidak pernah dicetak utuh.
      Only the structure: a possible number need not be a true one, nor anybody's. No number is printed whole.
      """)

  @Argument(help: "Jenis. (The kind: \(IdentityKind.allCases.map(\.rawValue).joined(separator: ", ")).)")
  var kind: IdentityKind

  @Argument(help: "Nomor; baca dari masukan bila \"-\". (The number; read from input when \"-\".)") var number: String

  @OptionGroup var options: CommonOptions

  func run() throws {
    let terminal = Terminal(options)
    let text = try number == "-" ? readNumber(terminal) : number
    let catalog = IndonesianCatalog.standard
    let report = IdentityCheck.report(on: text, as: kind, regions: catalog, affairs: catalog)
    let language = terminal.language
    let english = language == .english
    // A program finds the same words whatever the language; a message stays one for people.
    let isText = options.format == .text
    let said = { (text: LocalizedText) in isText ? text[language] : text[.english] }
    var rows = report.parts.map { ["", said($0.label), isText ? $0.text(in: language) : $0.value] }
    rows += report.findings.map { finding in
      [
        finding.code, isText ? finding.severity.text(in: language) : finding.severity.rawValue,
        finding.message(in: language) + " " + finding.advice(in: language),
      ]
    }
    let verdict =
      report.isPossible
      ? LocalizedText(id: "susunan mungkin; kebenarannya tidak dapat dipastikan", en: "possible; cannot be confirmed")
      : LocalizedText(id: "susunan tidak mungkin", en: "impossible")
    rows.append([kind.rawValue.uppercased(), said(LocalizedText(id: "kesimpulan", en: "verdict")), said(verdict)])
    try terminal.print(
      Table(
        [
          .text("code", english ? "Code" : "Kode"), .text("part", english ? "Part" : "Bagian"),
          .text("value", english ? "Value" : "Isi"),
        ], rows))
    if !report.isPossible { throw ExitCode(options.strict ? 1 : 0) }
  }

  /// The one line of the input that is not blank: of a list, all but one would be taken for checked.
  private func readNumber(_ terminal: Terminal) throws -> String {
    var number: String?
    while let line = readLine() {
      if line.allSatisfy(\.isWhitespace) { continue }
      guard number == nil else {
        terminal.error(
          LocalizedText(
            id: "Masukan memuat lebih dari satu baris; periksa satu nomor setiap kali.",
            en: "The input has more than one line; check one number at a time."))
        throw ExitCode(65)
      }
      number = line
    }
    return number ?? ""
  }
}

extension IdentityKind: ExpressibleByArgument {}
#endif
