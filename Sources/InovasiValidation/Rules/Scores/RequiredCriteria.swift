import InovasiModel

/// The criteria that a complete sheet of each stage has: those with a share of the total.
struct RequiredCriteria {
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

  /// Whether any sheet may lack a required criterion; `false` is certain. A sheet in several runs makes it `true`, since each run
  /// is taken for a sheet.
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
    // A span, since there are millions of rows.
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
