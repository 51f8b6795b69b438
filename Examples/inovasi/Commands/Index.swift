#if CommandLine
public import ArgumentParser
public import Inovasi

/// `inovasi index FOLDER`: the regional index, why it is what it is, and what would change it.
struct Index: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Menghitung Indeks Inovasi Daerah. (Computes the regional innovation index.)",
    discussion: """
      Folder berisi competition.json5 (rulebook iid), agencies, innovations, dan indicators; lihat Examples/Data/iid-2026-contoh.
      The folder holds competition.json5 (an iid rulebook), agencies, innovations and indicators.
      """)

  /// Which table is printed for programs.
  enum Part: String, ExpressibleByArgument, CaseIterable {
    case index, innovations, findings
  }

  @Argument(help: "Folder kompetisi. (The competition folder.)") var folder: String

  @Option(help: "Tingkat yang dihitung. (Which levels count: \(EvidenceBasis.allCases.map(\.rawValue).joined(separator: ", ")).)")
  var basis = EvidenceBasis.proven

  @Option(help: "Parameter tahun berikut, mis. 2027. (The parameters of a later year.)") var year: Int?

  @Option(help: "Rincian satu inovasi, atau SPD. (The rows of one innovation, or SPD.)") var explain: [String] = []

  @Option(
    name: .customLong("what-if"),
    help: "Nilai satu inovasi lagi dengan kematangan ini, dan satu tingkat lagi. (The worth of one more innovation, and level.)")
  var maturity: [String] = []

  @Option(help: "Urusan inovasi itu, dipisah koma; dapat diulang. (The affairs of that innovation; may be repeated.)")
  var affairs: [String] = []

  @Flag(
    name: .customLong("next-band"),
    help: "Tingkat termurah menuju predikat berikut. (The cheapest levels to the next band.)")
  var nextBand = false

  @Flag(name: .customLong("region-only"), help: "Hanya indikator daerah. (Rows on the region alone.)") var isRegionOnly = false

  @Option(
    help: "Balikkan rumus: INDEKS,JUMLAH[,KEMATANGAN]. (Solve backwards from a published index, count and mean maturity.)")
  var published: [String] = []

  @Option(help: "Tabel untuk csv: index, innovations, findings. (The table for csv.)") var table: Part?

  @OptionGroup var input: InputOptions

  @OptionGroup var options: CommonOptions

  mutating func validate() throws {
    try refuseSecondQuestion()
    if isRegionOnly, !nextBand {
      throw ValidationError(
        id: "--region-only memilih tingkat yang dihitung --next-band; sebutkan juga --next-band.",
        en: "--region-only chooses among the levels that --next-band looks at; give --next-band too.")
    }
    guard !affairs.isEmpty, maturity.isEmpty else { return }
    throw ValidationError(
      id: "--affairs menyebut urusan inovasi yang dihitung --what-if; sebutkan juga kematangannya: --what-if 80.",
      en: "--affairs names the affairs of the innovation that --what-if counts; name its maturity too: --what-if 80.")
  }

  /// Refuses what would be passed over: each question has an answer of its own.
  private func refuseSecondQuestion() throws {
    let questions =
      published.map { _ in "--published" } + explain.map { _ in "--explain" } + maturity.map { _ in "--what-if" }
      + (nextBand ? ["--next-band"] : [])
    if questions.count > 1 {
      throw ValidationError(
        id: "Satu pertanyaan untuk satu perintah, bukan {questions}; jalankan satu per satu.",
        en: "One question to a command, and not {questions}; ask one after the other.",
        ["questions": questions.joined(separator: " ")])
    }
    guard let question = questions.first, table != nil else { return }
    throw ValidationError(
      id: "--table memilih tabel dari indeksnya; {question} mencetak tabel sendiri.",
      en: "--table chooses a table of the index; {question} prints one of its own.", ["question": question])
  }

  func run() throws {
    let terminal = Terminal(options)
    let numbers = try published.first.map(PublishedFigures.init)
    let maturity = try maturity.first.map { text in
      guard let points = try? Points(text: text), points >= .zero else {
        throw ValidationError(
          id: "--what-if: \"{text}\" bukan kematangan; tulis bilangan, misalnya 80 atau 80.5.",
          en: "--what-if: \"{text}\" is no maturity; write a number, such as 80 or 80.5.", ["text": text])
      }
      return points
    }
    let outcome = try terminal.reading { progress in
      let loaded = try input.number.evaluation.load(folder: folder, mended: input.mended, progress: progress)
      return try Evaluation().index(of: loaded, year: year, basis: basis)
    }
    let view = IndexView(outcome: outcome, terminal: terminal)
    if let numbers {
      if let mean = numbers.mean { try refuse(mean.value, above: outcome.index.rule.maturityMaximum, for: "--published") }
      try IndexBoundsView(outcome: outcome, terminal: terminal).print(numbers)
    } else if let explain = explain.first {
      guard let table = view.rows(of: explain) else {
        terminal.error(
          LocalizedText(id: "Tidak ada inovasi \"{id}\" di {folder}.", en: "There is no innovation \"{id}\" in {folder}."),
          ["id": explain, "folder": folder])
        throw ExitCode(66)
      }
      try terminal.print(table)
    } else if let maturity {
      try refuse(maturity, above: outcome.index.rule.maturityMaximum, for: "--what-if")
      try IndexWorthView(outcome: outcome, terminal: terminal).print(Fraction(maturity), try servedAffairs())
    } else if nextBand {
      try IndexPlanView(outcome: outcome, terminal: terminal).print(isRegionOnly: isRegionOnly)
    } else {
      try view.print(table ?? .index)
    }
    if options.strict, outcome.hasErrors { throw ExitCode(1) }
  }

  private func refuse(_ maturity: Points, above highest: Points, for option: String) throws {
    guard maturity > highest else { return }
    throw ValidationError(
      id: "{option}: kematangan {maturity} melebihi yang tertinggi menurut rulebook, yaitu {highest}.",
      en: "{option}: a maturity of {maturity} is above the highest of the rulebook, which is {highest}.",
      ["option": option, "maturity": "\(maturity)", "highest": "\(highest)"])
  }

  /// The affairs of the innovation, each of which the catalogue has to know.
  private func servedAffairs() throws -> [Affair.ID] {
    try affairs.flatMap(\.commaSeparated).filter { !$0.isEmpty }.map { text in
      guard let id = Affair.ID(text), IndonesianCatalog.standard.affair(id) != nil else {
        throw ValidationError(
          id: "--affairs: tidak ada urusan \"{text}\"; cari kodenya dengan inovasi lookup.",
          en: "--affairs: there is no affair \"{text}\"; inovasi lookup finds codes.", ["text": text])
      }
      return id
    }
  }
}

/// `INDEX,COUNT` or `INDEX,COUNT,MEAN`, with the decimal places in which they were written.
struct PublishedFigures {
  let index: (value: Points, places: Int)
  let count: Int
  let mean: (value: Points, places: Int)?

  init(_ text: String) throws {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard (2...3).contains(parts.count), let index = Self.number(parts[0]), let count = Int(parts[1]),
      (0...1_000_000).contains(count), parts.count < 3 || Self.number(parts[2]) != nil
    else { throw ValidationError.unreadable(text, for: "--published", example: "84.46,176") }
    self.index = index
    self.count = count
    mean = parts.count < 3 ? nil : Self.number(parts[2])
  }

  private static func number(_ text: String) -> (value: Points, places: Int)? {
    guard let value = try? Points(text: text), value >= .zero else { return nil }
    return (value, text.split(separator: ".").dropFirst().first?.count ?? 0)
  }
}

extension EvidenceBasis: ExpressibleByArgument {}
#endif
