#if Spreadsheet
public import InovasiExchange
public import InovasiModel

/// The workbook that an agency or a judge fills in (templat isian), made from a rulebook.
///
/// It has a sheet of instructions, the sheet to fill in, and a sheet of lists from which cells are chosen. Limits of the rulebook are limits
/// of the cells: words, dates, scores. What was filled in is read as it stands: the sheet is a table of the competition's folder.
///
/// ```swift
/// let template = TemplateWorkbook(rulebook: rulebook, affairs: catalog.affairs, goals: catalog.goals)
/// let bytes = try template.forAgencies()
/// ```
public struct TemplateWorkbook: Sendable {
  /// The rulebook.
  public var rulebook: Rulebook
  /// The language of instructions and of the names of columns; both are read.
  public var language: Language
  /// The last day of registration; the rulebook's unless given.
  public var closingDate: CalendarDate?
  /// The agencies that may file; any text where there are none.
  public var agencies: [Agency]
  /// The affairs from which to choose.
  public var affairs: [Affair]
  /// The services from which to choose.
  public var services: [Service]
  /// The goals from which to choose.
  public var goals: [DevelopmentGoal]
  /// How many rows there are to fill in; 1 to 10 000.
  public var rows: Int { didSet { rows = min(max(rows, 1), 10_000) } }

  /// A template.
  public init(
    rulebook: Rulebook, language: Language = .indonesian, closingDate: CalendarDate? = nil, agencies: [Agency] = [],
    affairs: [Affair] = [], services: [Service] = [], goals: [DevelopmentGoal] = [], rows: Int = 50
  ) {
    self.rulebook = rulebook
    self.language = language
    self.closingDate = closingDate ?? rulebook.phase("registration")?.days.last
    self.agencies = agencies
    self.affairs = affairs
    self.services = services
    self.goals = goals
    self.rows = min(max(rows, 1), 10_000)
  }

  /// The workbook in which an agency files its entries; its sheet reads as the table `innovations`.
  public func forAgencies() throws(ExchangeError) -> [UInt8] {
    let lists = TemplateLists(self)
    let fields = EntryForm(self, lists).fields
    var writer = WorkbookWriter()
    try instructions(AgencyInstructions(template: self, fields: fields).lines, &writer)
    try form(entrySheet, fields, &writer)
    try counters(fields, &writer)
    try lists.write(to: &writer, language)
    return try writer.finish()
  }

  /// The workbook in which a judge scores; its sheet reads as the table `scores`.
  ///
  /// - Parameters:
  ///   - entries: what is to be scored, a row for each with each criterion; empty rows where there is nothing.
  ///   - judges: the judges from whom to choose.
  ///   - judge: who fills it in, when that is known; only stages of this judge are asked for.
  ///   - assignments: who is to score what. Unless there are none, a judge who is known is asked for what that judge was assigned.
  public func forJudges(
    entries: [Entry] = [], judges: [Judge] = [], judge: Judge.ID? = nil, assignments: [Assignment] = []
  ) throws(ExchangeError) -> [UInt8] {
    let sheet = ScoringSheet(template: self, entries: entries, judges: judges, judge: judge, assignments: assignments)
    var writer = WorkbookWriter()
    try instructions(sheet.instructions, &writer)
    try sheet.write(to: &writer)
    return try writer.finish()
  }

  func text(_ indonesian: String, _ english: String) -> String { LocalizedText(id: indonesian, en: english)[language] }

  var entrySheet: String { text("Inovasi", "Innovations") }

  /// Instructions: a title, then lines of a term and what is to be said of it; an empty term is a paragraph, an empty text a heading.
  private func instructions(_ lines: [(term: String, text: String)], _ writer: inout WorkbookWriter) throws(ExchangeError) {
    try writer.begin(
      SheetPlan(name: HelpSheet.instructions.name[language], columns: [.init(width: 30), .init(width: 95)], hasHeader: false))
    try writer.rows { bytes throws(ExchangeError) in
      bytes.beginRow(lines: 2)
      bytes.cell(.text(rulebook.title[language]), column: 0, style: .title)
      try bytes.endRow()
      for line in lines {
        bytes.beginRow(lines: SheetBytes.lines(of: line.text, width: 95))
        if !line.term.isEmpty { bytes.cell(.text(line.term), column: 0, style: .label) }
        if !line.text.isEmpty { bytes.cell(.text(line.text), column: 1, style: .wrapped) }
        try bytes.endRow()
      }
    }
  }

  private func form(_ name: String, _ fields: [TemplateField], _ writer: inout WorkbookWriter) throws(ExchangeError) {
    var extras = SheetExtras()
    extras.frozen = (1, 2)
    for (column, field) in fields.enumerated() {
      let letters = CellReference.letters(column)
      let cells = "\(letters)2:\(letters)\(rows + 1)"
      if let rule = field.rule("\(letters)2", "$\(letters)$2:$\(letters)$\(rows + 1)") {
        extras.validations.append(
          .init(cells: cells, rule: rule, isAdvisory: field.isAdvisory, title: field.name, message: field.help))
      }
      if let limit = field.maximumWords {
        extras.conditions.append(.init(cells: cells, formula: "\(WordCount.formula("\(letters)2"))>\(limit)"))
      }
    }
    let plan = SheetPlan(name: name, columns: fields.map { .init(width: $0.width) })
    try writer.begin(plan, extras)
    try writer.write(fields.map { .text($0.name) })
    try writer.rows { bytes throws(ExchangeError) in
      for _ in 0..<rows {
        bytes.beginRow()
        for (column, field) in fields.enumerated() { bytes.empty(column, field.style) }
        try bytes.endRow()
      }
    }
  }

  /// A sheet that counts the words of every section, red above the limit.
  private func counters(_ fields: [TemplateField], _ writer: inout WorkbookWriter) throws(ExchangeError) {
    let counted = fields.enumerated().filter { $0.element.maximumWords != nil }
    guard !counted.isEmpty else { return }
    var extras = SheetExtras()
    extras.frozen = (2, 1)
    for column in counted.indices {
      let letters = CellReference.letters(column + 1)
      let cells = "\(letters)3:\(letters)\(rows + 2)"
      extras.conditions.append(.init(cells: cells, formula: "\(letters)3>\(letters)$2"))
    }
    try writer.begin(
      SheetPlan(
        name: HelpSheet.wordCount.name[language], columns: [.init(width: 18)] + counted.map { _ in .init(width: 16) },
        hasHeader: true),
      extras)
    try writer.write([.text(text("nomor", "id"))] + counted.map { .text($0.element.name) })
    try writer.write([.text(text("paling banyak", "at most"))] + counted.map { .integer($0.element.maximumWords ?? 0) })
    let sheet = "'\(entrySheet)'!"
    try writer.rows { bytes throws(ExchangeError) in
      for row in 2...(rows + 1) {
        bytes.beginRow()
        bytes.formula("\(sheet)A\(row)&\"\"", text: "", column: 0, style: .plain)
        for (column, field) in counted.enumerated() {
          bytes.formula(
            WordCount.formula("\(sheet)\(CellReference.letters(field.offset))\(row)"), result: 0, column: column + 1,
            style: .integer)
        }
        try bytes.endRow()
      }
    }
  }
}

/// The words of a cell, counted by the spreadsheet: what spaces and line breaks set apart.
enum WordCount {
  static func formula(_ cell: String) -> String {
    let text = "TRIM(SUBSTITUTE(\(cell),CHAR(10),\" \"))"
    return "IF(LEN(TRIM(\(cell)))=0,0,LEN(\(text))-LEN(SUBSTITUTE(\(text),\" \",\"\"))+1)"
  }
}
#endif
