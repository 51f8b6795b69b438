#if CommandLine
public import ArgumentParser
public import Inovasi

/// `inovasi reliability FILE`: how far judges agree, by every coefficient that has a name.
struct ReliabilityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reliability",
    abstract: "Mengukur kesepakatan juri. (Measures how far judges agree.)",
    discussion: """
      Berkas: satu baris per nilai (juri,inovasi,nilai), atau satu kolom per juri. Kosong, NA, n/a dan - berarti tidak dinilai.
      The file: a row for each score (judge,item,score), or a column for each judge. Blank, NA, n/a and - mean not given.
      """)

  @Argument(help: "Berkas CSV atau JSON. (A CSV or JSON file.)") var file: String

  @Option(help: "Susunan tabel; dikenali dari judul kolom. (The layout of the table; found in its headings: long, wide.)")
  var layout: RatingLayout?

  @Option(help: "Tingkat kepercayaan selang, di antara 0 dan 1. (The confidence of intervals, between 0 and 1.)") var confidence =
    0.95

  @Option(help: "Bobot kategori. (How near categories are: identity, linear, quadratic, ordinal.)")
  var weights = AgreementWeights.identity

  @Option(
    help:
      "Jumlah panel tarikan untuk selang peringkat, 1–1000000; tanpa selang bila tidak disebut. (Panels to draw for intervals of ranks, 1–1000000; no intervals unless given.)"
  )
  var bootstrap: Int?

  @Option(help: "Benih tarikan; benih sama, hasil sama. (The seed of the draw; same seed, same result.)")
  var seed: UInt64 = 1

  @OptionGroup var number: NumberOptions

  @OptionGroup var options: CommonOptions

  func validate() throws {
    guard confidence > 0, confidence < 1 else {
      throw ValidationError(
        id: "--confidence: bilangan di antara 0 dan 1, misalnya 0.95.",
        en: "--confidence takes a number between 0 and 1, such as 0.95.")
    }
    guard bootstrap.map({ (1...1_000_000).contains($0) }) ?? true else {
      throw ValidationError(
        id: "--bootstrap: bilangan bulat dari 1 sampai 1000000.", en: "--bootstrap takes a whole number from 1 to 1000000.")
    }
  }

  func run() throws {
    let terminal = Terminal(options)
    let reading = try terminal.failing {
      do throws(ExchangeError) {
        return try RatingFile(file, decimalMark: number.decimalMark).read(layout: layout)
      } catch {
        throw EvaluationError.reading(error)
      }
    }
    let reliability = PanelReliability(of: reading.table, confidence: confidence, weights: weights)
    var generator = SplitMix64(seed: seed)
    let ranks = bootstrap.flatMap {
      try? RankInterval.bootstrap(reading.table, replicates: $0, confidence: confidence, using: &generator)
    }
    let view = ReliabilityView(reliability: reliability, ranks: ranks, terminal: terminal)
    switch options.format {
    case .text: try view.print(layout: reading.layout)
    case .csv: try terminal.print(view.flat)
    case .json:
      let drawn = ranks.map { ReliabilityDocument.Drawn(replicates: bootstrap ?? 0, seed: seed, intervals: $0) }
      try terminal.print(json: ReliabilityDocument(reliability: reliability, drawn: drawn, layout: reading.layout))
    }
    for finding in reading.findings {
      let place = finding.location.map { "\($0): " } ?? ""
      Terminal.printError(
        "\(place)\(finding.code): \(finding.message(in: terminal.language)) \(finding.advice(in: terminal.language))")
    }
    if !reading.findings.isEmpty { terminal.summary(of: reading.findings) }
    if options.strict, reading.findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }
}

extension RatingLayout: ExpressibleByArgument {}

extension AgreementWeights: ExpressibleByArgument {}
#endif
