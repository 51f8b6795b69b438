#if Spreadsheet
public import InovasiExchange
public import InovasiModel

/// The results of a competition as a workbook: a cover, then the ranking, the findings, the agencies, the awards and the money, each a sheet.
///
/// The sheets hold what the tables of `ResultWriter` hold, in the same order, under names of columns that people read and with words where
/// those have codes: `tidak` for `false`, the name of an award for its identifier. Programs read the tables. A text of more characters than
/// Excel takes into a cell, 32,767, is cut and says so; the tables have it whole.
public struct ResultWorkbook: Sendable {
  /// The language of names and messages.
  public let language: Language

  /// A workbook in this language.
  public init(language: Language = .indonesian) { self.language = language }

  /// The workbook. The same results give the same bytes.
  public func bytes(
    _ results: Results, findings: [Finding], competition: Competition
  ) throws(ExchangeError) -> [UInt8] {
    var records = ResultRecords(
      rulebook: competition.rulebook, words: ResultWords(results, competition, language), language: language)
    try cover(results, findings, competition, &records.writer)
    let tables = ResultWriter(folder: "", language: language)
    for (output, name) in Self.sheets {
      records.begin(name[language])
      try tables.table(output, of: results, findings: findings, competition: competition, into: &records)
    }
    return try records.writer.finish()
  }

  private static let sheets: [(OutputFile, LocalizedText)] = [
    (.ranking, LocalizedText(id: "Peringkat", en: "Ranking")), (.findings, LocalizedText(id: "Temuan", en: "Findings")),
    (.agencies, LocalizedText(id: "Perangkat daerah", en: "Agencies")),
    (.awards, LocalizedText(id: "Penghargaan", en: "Awards")), (.allocations, LocalizedText(id: "Dana", en: "Money")),
  ]

  private func cover(
    _ results: Results, _ findings: [Finding], _ competition: Competition, _ writer: inout WorkbookWriter
  ) throws(ExchangeError) {
    let plan = SheetPlan(
      name: language == .english ? "Cover" : "Sampul", columns: [.init(width: 28), .init(width: 70)], hasHeader: false)
    try writer.begin(plan)
    let errors = findings.count { $0.severity == .error }
    let rows: [(LocalizedText, Cell)] = [
      (LocalizedText(id: "Edisi", en: "Edition"), .text(competition.edition)),
      (LocalizedText(id: "Rulebook", en: "Rulebook"), .text(competition.rulebook.title[language])),
      (LocalizedText(id: "Penutupan", en: "Closing date"), .text(competition.closingDate?.description ?? "–")),
      (LocalizedText(id: "Inovasi", en: "Entries"), .integer(competition.entries.count)),
      (LocalizedText(id: "Diperingkat", en: "Ranked"), .integer(results.standings.count)),
      (LocalizedText(id: "Tidak diperingkat", en: "Not ranked"), .integer(results.unranked.count)),
      (LocalizedText(id: "Penghargaan", en: "Awards"), .integer(results.awards.count)),
      (LocalizedText(id: "Temuan (kesalahan)", en: "Findings (errors)"), .text("\(findings.count) (\(errors))")),
    ]
    try writer.rows { bytes throws(ExchangeError) in
      bytes.beginRow(lines: 2)
      bytes.cell(.text(competition.name), column: 0, style: .title)
      try bytes.endRow()
      if let notice = competition.notice {
        bytes.beginRow(lines: SheetBytes.lines(of: notice[language], width: 70))
        bytes.cell(.text(notice[language]), column: 1, style: .note)
        try bytes.endRow()
      }
      for (label, cell) in rows {
        bytes.beginRow()
        bytes.cell(.text(label[language]), column: 0, style: .label)
        bytes.cell(cell, column: 1, style: .value)
        try bytes.endRow()
      }
      if let fund = competition.fund {
        bytes.beginRow()
        bytes.cell(.text(language == .english ? "Fund" : "Dana"), column: 0, style: .label)
        bytes.cell(.integer(fund.amount), column: 1, style: .money)
        try bytes.endRow()
      }
    }
  }
}

/// A sink that gives each table a sheet, whose columns look as their names ask for.
private struct ResultRecords: RecordSink {
  var writer = WorkbookWriter()
  private let rulebook: Rulebook
  private let words: ResultWords
  private let language: Language
  private var name: String?
  /// The columns of the sheet that hold codes, with the words for them, and the column of long numbers.
  private var coded: [(column: Int, words: [String: String])] = []
  private var share: Int?

  init(rulebook: Rulebook, words: ResultWords, language: Language) {
    self.rulebook = rulebook
    self.words = words
    self.language = language
    writer.cutting = language
  }

  mutating func begin(_ name: String) { self.name = name }

  mutating func write(_ cells: [Cell]) throws(ExchangeError) {
    guard let name else { return try writer.write(shown(cells)) }
    self.name = nil
    let columns = cells.map(\.text)
    coded = columns.enumerated().compactMap { column, name in words.words(ofColumn: name).map { (column, $0) } }
    share = columns.firstIndex(of: "share")
    try writer.begin(SheetPlan(name: name, columns: columns.map(ResultColumn.look)))
    try writer.write(columns.map { .text(ResultColumn.title($0, rulebook, language)) })
  }

  /// The cells as people read them.
  private func shown(_ cells: [Cell]) -> [Cell] {
    var cells = cells
    for (column, words) in coded {
      if case .text(let codes) = cells[column] { cells[column] = .text(ResultWords.text(codes, words)) }
    }
    if let share, case .decimal(let digits) = cells[share] { cells[share] = .decimal(ResultColumn.kept(digits)) }
    return cells
  }

  func finish() {}
}
#endif
