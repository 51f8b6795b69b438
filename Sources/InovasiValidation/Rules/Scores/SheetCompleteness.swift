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
