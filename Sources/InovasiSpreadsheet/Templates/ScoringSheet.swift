#if Spreadsheet
import InovasiExchange
import InovasiModel

/// The sheet in which a judge scores: a row for each entry and criterion, points within their scale.
struct ScoringSheet {
  let template: TemplateWorkbook
  let entries: [Entry]
  let judges: [Judge]
  let judge: Judge.ID?
  /// What the judge who fills it in was assigned; `nil` where everybody scores everything, or the judge is not known.
  private let own: Set<Assignment>?

  /// - Parameter assignments: who is to score what; empty where everybody scores everything.
  init(
    template: TemplateWorkbook, entries: [Entry], judges: [Judge], judge: Judge.ID?, assignments: [Assignment]
  ) {
    self.template = template
    self.entries = entries
    self.judges = judges
    self.judge = judge
    own = judge == nil || assignments.isEmpty ? nil : Set(assignments.filter { $0.judge == judge })
  }

  private var name: String { template.text("Nilai", "Scores") }

  private func say(_ indonesian: String, _ english: String) -> String { template.text(indonesian, english) }

  private struct Row {
    let stage: Stage
    let criterion: Criterion
    let isRequired: Bool
    var scale: Scale { criterion.scale ?? stage.scale }
  }

  private var criteria: [Row] {
    // In the order of the rulebook, which is that of the form.
    func leaves(_ criteria: [Criterion]) -> [Criterion] {
      criteria.flatMap { $0.children.isEmpty ? [$0] : leaves($0.children) }
    }
    return template.rulebook.stages.filter(isAsked).flatMap { stage in
      let required = Set(stage.leaves.filter(\.isRequired).map(\.criterion.id))
      return leaves(stage.criteria).map { Row(stage: stage, criterion: $0, isRequired: required.contains($0.id)) }
    }
  }

  /// Whether the judge who fills it in scores in the stage; of a judge who is not known, any.
  private func isAsked(in stage: Stage) -> Bool {
    guard let judge else { return true }
    let known = judges.filter { $0.id == judge }
    let isMember = known.isEmpty || known.contains { $0.stages.isEmpty || $0.stages.contains(stage.id) }
    return isMember && own?.contains { $0.stage == stage.id } != false
  }

  /// What is to be scored, a row for each: the positions of an entry and of a criterion. Points for anything else than what the judge was
  /// assigned would stand in nobody's plan.
  private func filled(_ criteria: [Row]) -> [(entry: Int, criterion: Int)] {
    entries.indices.flatMap { entry in
      criteria.indices.compactMap { criterion in
        if let judge, let own {
          let wanted = Assignment(entry: entries[entry].id, judge: judge, stage: criteria[criterion].stage.id)
          guard own.contains(wanted) else { return nil }
        }
        return (entry, criterion)
      }
    }
  }

  var instructions: [(term: String, text: String)] {
    var lines: [(term: String, text: String)] = [
      (say("Cara mengisi", "How to fill it in"), ""),
      (
        "",
        say(
          "Isi kolom \"nilai\" di lembar \"\(name)\". Kosong berarti belum dinilai, bukan nol; lembar yang belum lengkap tidak dihitung.",
          "Fill in the column \"score\" of the sheet \"\(name)\". Blank means not scored, not zero; an incomplete sheet does not count."
        )
      ),
      (
        "",
        say(
          "Satu berkas untuk satu juri. Bila ada hubungan dengan pengusul, jangan menilai; laporkan kepada panitia.",
          "One file for one judge. If you are related to who filed it, do not score; tell the organiser.")
      ),
      (say("Kriteria", "Criteria"), ""),
    ]
    for row in criteria {
      let scale = say("\(row.scale.minimum) sampai \(row.scale.maximum)", "\(row.scale.minimum) to \(row.scale.maximum)")
      let name = row.criterion.name[template.language]
      let note = row.isRequired ? "" : say(" (dibaca, tidak harus dinilai)", " (read, need not be scored)")
      lines.append((row.criterion.id.rawValue, "\(name): \(scale)\(note)"))
      for anchor in row.criterion.anchors { lines.append(("", "\(anchor.points) = \(anchor.text[template.language])")) }
    }
    return lines
  }

  func write(to writer: inout WorkbookWriter) throws(ExchangeError) {
    let criteria = criteria
    let names =
      template.language == .english
      ? ["innovation", "judge", "stage", "criterion", "score", "note"]
      : ["inovasi", "juri", "tahap", "kriteria", "nilai", "keterangan"]
    let filled = filled(criteria)
    let count = filled.isEmpty ? max(template.rows * max(criteria.count, 1), 1) : filled.count
    guard count < 1_048_576 else {
      throw ExchangeError(tooMuch: .rowsOfASheet, limit: 1_048_576, name)
    }
    let widths = [14.0, 14, 16, 24, 10, 60]
    let plan = SheetPlan(name: name, columns: widths.map { .init(width: $0) })
    try writer.begin(plan, extras(criteria, filled, count))
    try writer.write(names.map(Cell.text))
    try writer.rows { bytes throws(ExchangeError) in
      for row in 0..<count {
        guard !filled.isEmpty else {
          bytes.beginRow()
          for column in 0..<4 { bytes.empty(column, .inputText) }
          bytes.empty(4, .inputNumber)
          try bytes.endRow()
          continue
        }
        let (entry, wanted) = (entries[filled[row].entry], criteria[filled[row].criterion])
        let note = "\(entry.title) – \(wanted.criterion.name[template.language])"
        bytes.beginRow(lines: SheetBytes.lines(of: note, width: widths[5]))
        bytes.cell(.text(entry.id.rawValue), column: 0, style: .text)
        bytes.cell(judge.map { .text($0.rawValue) } ?? .empty, column: 1, style: .inputText, keepsEmpty: true)
        bytes.cell(.text(wanted.stage.id.rawValue), column: 2, style: .text)
        bytes.cell(.text(wanted.criterion.id.rawValue), column: 3, style: .text)
        bytes.empty(4, .inputNumber)
        bytes.cell(.text(note), column: 5, style: .wrapped)
        try bytes.endRow()
      }
    }
    try lists(criteria, &writer)
  }

  private func extras(
    _ criteria: [Row], _ filled: [(entry: Int, criterion: Int)], _ count: Int
  ) -> SheetExtras {
    var extras = SheetExtras()
    extras.frozen = (1, 1)
    let sheet = "'\(TemplateLists.sheet[template.language])'!"
    func choice(_ column: String, _ list: String, _ items: Int, _ title: String) {
      guard items > 0 else { return }
      extras.validations.append(
        .init(
          cells: "\(column)2:\(column)\(count + 1)", rule: .list("\(sheet)$\(list)$2:$\(list)$\(items + 1)"), title: title,
          message: say("Pilih dari daftar.", "Choose from the list.")))
    }
    choice("B", "A", judges.count, say("juri", "judge"))
    choice("C", "C", template.rulebook.stages.count, say("tahap", "stage"))
    choice("D", "E", criteria.count, say("kriteria", "criterion"))
    // A limit for every row whose scale is known; where rows are empty, what any criterion allows.
    let scales = Set(criteria.map(\.scale))
    if scales.count == 1 || filled.isEmpty {
      if let low = criteria.map(\.scale.minimum).min(), let high = criteria.map(\.scale.maximum).max() {
        extras.validations.append(limit("E2:E\(count + 1)", "\(low)", "\(high)"))
      }
    } else {
      var cells = [[String]](repeating: [], count: criteria.count)
      for (number, row) in filled.enumerated() { cells[row.criterion].append("E\(number + 2)") }
      for (row, cells) in zip(criteria, cells) where !cells.isEmpty {
        extras.validations.append(limit(cells.joined(separator: " "), "\(row.scale.minimum)", "\(row.scale.maximum)"))
      }
    }
    return extras
  }

  private func limit(_ cells: String, _ low: String, _ high: String) -> SheetExtras.Validation {
    .init(
      cells: cells, rule: .decimal(from: low, through: high), title: say("nilai", "score"),
      message: say("Bilangan \(low) sampai \(high).", "A number from \(low) to \(high)."))
  }

  private func lists(_ criteria: [Row], _ writer: inout WorkbookWriter) throws(ExchangeError) {
    let columns: [[(String, String)]] = [
      [(say("Juri", "Judges"), "")] + judges.map { ($0.id.rawValue, $0.name) },
      [(say("Tahap", "Stages"), "")] + template.rulebook.stages.map { ($0.id.rawValue, $0.name[template.language]) },
      [(say("Kriteria", "Criteria"), "")] + criteria.map { ($0.criterion.id.rawValue, $0.criterion.name[template.language]) },
    ]
    try writer.begin(
      SheetPlan(
        name: TemplateLists.sheet[template.language],
        columns: columns.flatMap { _ in [.init(width: 18, format: .text), .init(width: 40)] }))
    for row in 0..<(columns.map(\.count).max() ?? 0) {
      try writer.write(columns.flatMap { row < $0.count ? [.text($0[row].0), .text($0[row].1)] : [.empty, .empty] })
    }
  }
}
#endif
