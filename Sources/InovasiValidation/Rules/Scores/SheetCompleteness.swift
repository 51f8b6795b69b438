public import InovasiModel

/// A judge who scores an entry in a stage scores every criterion that weighs something; a sheet that lacks one does not count.
///
/// One finding for each sheet. A criterion whose cell is there, blank or not to be read, was reported when it was read, and is not
/// named again; a sheet with scores on a criterion that the stage lacks has a misspelt name, which is reported by itself.
///
/// Sheets that do not count whatever they hold are passed over: those for entries that were not filed, in stages that there are not, by
/// somebody who is no judge, and of judges who declared not to score.
public struct SheetCompleteness: SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.sheetIncomplete] }

  /// Looks at every sheet. Complexity: O(rows).
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    let scores = context.scores
    let required = RequiredCriteria(scores, context.competition.rulebook)
    guard required.mayLack(scores, context.sheets) else { return }
    let counting = CountingSheets(context)
    let index = context.sheets ?? SheetIndex(scores)
    for entry in 0..<scores.entries.count {
      for position in index.sheets(ofEntry: entry) {
        let sheet = index[position]
        let rows = index.rows(of: sheet).map(Array.init) ?? index.scatteredRows(of: sheet).map(Int.init)
        let scored = rows.map { Int(scores.criterionColumn[$0]) }
        guard required.areKnown(scored, stage: Int(sheet.stage)) else { continue }
        let missing = required.missing(scored, stage: Int(sheet.stage))
        guard !missing.isEmpty, let first = rows.min(by: { scores.line(ofRow: $0) < scores.line(ofRow: $1) }) else { continue }
        let row = scores[first]
        guard counting.contains(row) else { continue }
        let unreported = missing.filter { !counting.isReported($0, of: row) }
        guard !unreported.isEmpty else { continue }
        // Where the sheet begins, and at no cell of it: which row comes first is nothing that it says.
        let location = scores.location(ofRow: first).map { SourceLocation(file: $0.file, line: $0.line) }
        findings.append(finding(unreported, row, location, context.competition.rulebook.stage(row.stage)?.basis))
      }
    }
  }

  private func finding(
    _ missing: [Criterion.ID], _ row: ScoreTable.Row, _ location: SourceLocation?, _ basis: LegalBasis?
  ) -> Finding {
    Finding(
      .sheetIncomplete, about: .score(row.entry), path: "scores.\(row.judge)", location: location,
      parameters: [
        "entry": row.entry.rawValue, "judge": row.judge.rawValue, "stage": row.stage.rawValue,
        "missing": missing.map(\.rawValue).joined(separator: ", "),
      ], basis: basis)
  }
}

extension SheetCompleteness: ScoreRule {}

extension FindingKind {
  /// A judge's sheet lacks scores.
  public static let sheetIncomplete = FindingKind(
    code: "SCORE_SHEET_INCOMPLETE", severity: .warning,
    message: LocalizedText(
      id: "Lembar juri {judge} untuk inovasi {entry} pada tahap {stage} belum lengkap; yang belum dinilai: {missing}.",
      en: "The sheet of judge {judge} for innovation {entry} in stage {stage} is incomplete; not scored: {missing}."),
    advice: LocalizedText(
      id: "Lembar ini tidak dihitung sampai nilainya dilengkapi; yang tidak diisi bukan nol.",
      en: "The sheet does not count until its scores are complete; what was not given is not zero."))
}

/// The criteria that a sheet of each stage has to have: those whose share of the total is more than nothing.
private struct RequiredCriteria {
  /// By stage of the table: the criteria in order, with their numbers in the table; -1 for one that nobody scored.
  private let criteria: [[(id: Criterion.ID, number: Int)]]
  /// By stage of the table: the numbers of all of its criteria, required or not.
  private let known: [Set<Int>]
  /// By stage of the table: the required criteria as one bit for each number; `nil` where there are more numbers than bits, or one that
  /// nobody scored.
  private let masks: [UInt64?]

  init(_ scores: ScoreTable, _ rulebook: Rulebook) {
    criteria = scores.stages.values.map { id in
      guard let stage = rulebook.stage(id) else { return [] }
      return stage.leaves.filter(\.isRequired).map {
        ($0.criterion.id, scores.criteria.number(of: $0.criterion.id) ?? -1)
      }
    }
    known = scores.stages.values.map { id in
      Set((rulebook.stage(id)?.leaves ?? []).compactMap { scores.criteria.number(of: $0.criterion.id) })
    }
    masks = criteria.map { required in
      guard scores.criteria.count <= UInt64.bitWidth, required.allSatisfy({ $0.number >= 0 }) else { return nil }
      return required.reduce(0) { $0 | 1 << UInt64($1.number) }
    }
  }

  /// Whether a sheet may lack a criterion; `false` is certain. Sheets mostly lie in one run each, which is told by their bits.
  func mayLack(_ scores: ScoreTable, _ sheets: SheetIndex?) -> Bool {
    if masks.contains(nil) { return true }
    let masks = masks.map { $0 ?? 0 }
    if let sheets, sheets.everySheetHasForm {
      let forms = (0..<sheets.forms.count).map { form in
        sheets.forms[form].reduce(UInt64(0)) { $0 | 1 &<< UInt64(truncatingIfNeeded: $1) }
      }
      return sheets.allSheets.contains { masks[Int(sheets[$0].stage)] & ~forms[Int(sheets[$0].form)] != 0 }
    }
    let column = scores.criterionColumn
    // A span, since millions of rows come by.
    let criteria = column.span
    for (number, run) in scores.runs.enumerated() {
      var mask: UInt64 = 0
      for row in scores.rows(ofRun: number) { mask |= 1 &<< UInt64(truncatingIfNeeded: criteria[row]) }
      if masks[Int(run.stage)] & ~mask != 0 { return true }
    }
    return false
  }

  /// Whether the stage has all of these criteria.
  func areKnown(_ scored: [Int], stage: Int) -> Bool { scored.allSatisfy(known[stage].contains) }

  /// What a sheet with rows on these criteria lacks, in order.
  func missing(_ scored: [Int], stage: Int) -> [Criterion.ID] {
    criteria[stage].filter { !scored.contains($0.number) }.map(\.id)
  }
}

/// The sheets that would count if they were complete, and what was said of their cells when they were read.
private struct CountingSheets {
  private struct Cell: Hashable {
    let entry: Entry.ID
    let path: String
    /// `nil` where nobody knew the stage.
    let stage: String?
  }

  private let entries: Set<Entry.ID>
  /// Nobody is listed where everybody may judge.
  private let judges: Set<Judge.ID>
  private let absences: [Entry.ID: [Absence]]
  private let reported: Set<Cell>

  init(_ context: RuleContext) {
    let competition = context.competition
    entries = Set(competition.entries.map(\.id))
    judges = Set(competition.judges.map(\.id))
    absences = Dictionary(grouping: competition.absences, by: \.entry)
    reported = Set(
      context.prior.compactMap { finding in
        if case .score(let entry) = finding.subject {
          Cell(entry: entry, path: finding.path, stage: finding.parameters["stage"])
        } else {
          nil
        }
      })
  }

  func contains(_ row: ScoreTable.Row) -> Bool {
    guard entries.contains(row.entry), judges.isEmpty || judges.contains(row.judge) else { return false }
    return absences[row.entry]?.contains { $0.judge == row.judge && ($0.stage == nil || $0.stage == row.stage) } != true
  }

  func isReported(_ criterion: Criterion.ID, of row: ScoreTable.Row) -> Bool {
    let path = "scores.\(row.judge).\(criterion)"
    return [row.stage.rawValue, nil].contains { reported.contains(Cell(entry: row.entry, path: path, stage: $0)) }
  }
}
