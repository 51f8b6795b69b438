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

  @Option(help: "Tingkat kepercayaan selang. (The confidence of intervals.)") var confidence = 0.95

  @Option(help: "Bobot kategori. (How near categories are: identity, linear, quadratic, ordinal.)")
  var weights = AgreementWeights.identity

  @Option(help: "Jumlah panel tarikan untuk selang peringkat. (Panels to draw for intervals of ranks.)")
  var bootstrap: Int?

  @Option(help: "Benih tarikan; benih sama, hasil sama. (The seed of the draw; same seed, same result.)")
  var seed: UInt64 = 1

  @OptionGroup var options: CommonOptions

  func validate() throws {
    guard confidence > 0, confidence < 1 else {
      throw ValidationError("--confidence: di antara 0 dan 1. (Between 0 and 1.)")
    }
    guard bootstrap.map({ (1...1_000_000).contains($0) }) ?? true else {
      throw ValidationError("--bootstrap: 1 … 1000000.")
    }
  }

  func run() throws {
    let terminal = Terminal(options)
    let reading = try terminal.failing {
      do throws(ExchangeError) {
        return try RatingFile(file).read(layout: layout)
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
