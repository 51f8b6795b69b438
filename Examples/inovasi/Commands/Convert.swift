#if CommandLine
public import ArgumentParser
public import Inovasi

/// `inovasi convert IN OUT`: any table from one format into another.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Mengubah tabel apa pun ke format lain. (Converts any table into another format.)",
    discussion: """
      Format dikenali dari akhiran nama berkas: csv, tsv, json, jsonl, dan xlsx bila dibangun dengan
      Spreadsheet; "-" berarti masukan atau keluaran baku, dengan --from dan --to.
      Keluar dengan kode 1 bila ada baris yang tidak dapat diambil; temuannya tercetak.
      The format is told by the ending of the name: csv, tsv, json, jsonl, and xlsx in a build with
      Spreadsheet; "-" is standard input or output, with --from and --to.
      Exits with 1 when a row could not be taken; the findings are printed.
      """)

  @Argument(help: "Berkas masukan, atau -. (The file to read, or -.)") var input: String

  @Argument(help: "Berkas keluaran, atau -. (The file to write, or -.)") var output: String

  @Option(help: "Format masukan. (The format to read.)") var from: String?

  @Option(help: "Format keluaran. (The format to write.)") var to: String?

  @Option(
    help:
      "Lembar buku kerja yang dibaca, atau nama lembar yang ditulis; yang pertama bila tidak disebut. (The sheet of a workbook to read, or the name of the one to write; the first unless given.)"
  )
  var sheet: String?

  @Flag(help: "Kolom bilangan menjadi bilangan. (Columns of numbers become numbers.)") var typed = false

  @Flag(name: .customLong("no-header"), help: "Baris pertama bukan nama kolom. (The first row is no header.)") var noHeader =
    false

  @Flag(help: "Baca ketat menurut RFC 4180. (Read strictly by RFC 4180.)") var rfc4180 = false

  @Flag(help: "Tulis CSV untuk Excel Indonesia. (Write CSV for Indonesian Excel.)") var excel = false

  @Option(help: "Pemisah kolom masukan. (What separates the columns of the input: , ; | tab.)")
  var separator: String?

  @Option(help: "Pengodean masukan. (The encoding of the input: utf-8, utf-16le, utf-16be, windows-1252.)")
  var encoding: TextEncoding?

  @Option(name: .customLong("decimal-mark"), help: "Tanda desimal masukan. (The decimal mark of the input: point, comma.)")
  var decimalMark: DecimalMark?

  @OptionGroup var options: MessageOptions

  func validate() throws {
    _ = try separatorByte()
    if input != "-" { try NamedPath(input, "IN").refuseAsFile() }
    if output != "-" { try NamedPath(output, "OUT").refuseAsFile() }
    guard let sheet, !usesWorkbook else { return }
    throw ValidationError(
      id: "--sheet \"{sheet}\": tidak satu pun dari kedua berkas buku kerja, jadi tidak ada lembar.",
      en: "--sheet \"{sheet}\": neither file is a workbook, so there are no sheets.", ["sheet": sheet])
  }

  /// Whether one of the formats, by its name or by the ending of its file, keeps several tables in one file.
  private var usesWorkbook: Bool {
    let formats = TableFormats.installed
    let used = [(from, input), (to, output)].map { name, path in name.map(formats.named) ?? formats.format(ofFile: path) }
    return used.contains { $0?.tables != nil }
  }

  func run() throws {
    let terminal = Terminal(options)
    if input != "-", !NamedPath(input, "IN").exists {
      try terminal.exchanging {
        throw ExchangeError(Finding(.fileMissing, about: .file(input), parameters: ["file": input]))
      }
    }
    let source = input == "-" ? try terminal.exchanging { try StandardStream.spooledInput() } : nil
    let target = output == "-" ? StandardStream.temporaryFile() : nil
    defer { for path in [source, target].compactMap(\.self) { StandardStream.remove(path) } }
    let path = source ?? input
    let separator = try separatorByte()
    let report = try terminal.failing {
      do throws(ExchangeError) {
        return try conversion(path, separator).convert(
          from: path, to: target ?? output, inputFormat: from ?? (source == nil ? nil : "csv"),
          outputFormat: to ?? (target == nil ? nil : "json"), name: input)
      } catch {
        throw EvaluationError.reading(error)
      }
    }
    if let target { try terminal.exchanging { try StandardStream.print(target) } }
    for finding in report.findings {
      let place = finding.location.map { "\($0): " } ?? ""
      Terminal.printError("\(place)\(finding.code): \(finding.message(in: terminal.language))")
    }
    terminal.note(
      LocalizedText(
        id: "{file} [{form}]: {read} baris = {written} ditulis + {rejected} ditolak",
        en: "{file} [{form}]: {read} {read|row|rows} = {written} written + {rejected} rejected"),
      [
        "file": input, "form": report.form, "read": "\(report.read)", "written": "\(report.written)",
        "rejected": "\(report.rejected)",
      ])
    let isFaulty = report.findings.contains { $0.severity == .error } || (options.strict && !report.isClean)
    if isFaulty { throw ExitCode(1) }
  }

  private func conversion(_ path: String, _ separator: UInt8?) throws(ExchangeError) -> TableConversion {
    var dialect: CSVDialect? = rfc4180 ? .rfc4180 : nil
    if separator != nil || encoding != nil {
      var given = dialect ?? encoding.map { CSVDialect(encoding: $0) }
      if given == nil { given = try CSVSource(path: path, name: input).dialect }
      if let separator { given?.separator = separator }
      if let encoding { given?.encoding = encoding }
      dialect = given
    }
    return TableConversion(
      formats: .installed, dialect: dialect, outputDialect: excel ? .indonesianExcel : nil, hasHeader: !noHeader, isTyped: typed,
      decimalMark: decimalMark, sheet: sheet)
  }

  private func separatorByte() throws -> UInt8? {
    guard let text = separator else { return nil }
    if ["tab", "\\t", "\t"].contains(text) { return 9 }
    guard [",", ";", "|"].contains(text), let byte = text.utf8.first else {
      throw ValidationError(
        id: "--separator: \"{text}\" bukan pemisah kolom; tulis salah satu dari , ; | atau tab, dalam tanda kutip.",
        en: "--separator: \"{text}\" separates no columns; write one of , ; | or tab, in quotation marks.", ["text": text])
    }
    return byte
  }
}

extension TextEncoding: ExpressibleByArgument {}
#endif
