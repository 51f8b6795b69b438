public import InovasiModel

/// A judge scores a criterion of an entry in a stage once.
///
/// One finding for each criterion that was scored more often; none of the scores can count, since nothing says which.
public struct ScoreDuplicates: SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.scoreDuplicate] }

  /// Looks for rows that say the same thing twice. Complexity: O(rows) as long as there is nothing to say.
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    let scores = context.scores
    guard Self.mayHaveDuplicates(scores, context.sheets) else { return }
    let index = context.sheets ?? SheetIndex(scores)
    var stamps = [Int](repeating: -1, count: scores.criteria.count)
    for entry in 0..<scores.entries.count {
      // Hardly any sheet has a criterion twice; only the rows of such a sheet are put in order.
      for position in index.sheets(ofEntry: entry) where Self.repeats(index[position], position, index, &stamps) {
        let rows = index.orderedRows(of: index[position])
        var start = 0
        while start < rows.count {
          let criterion = scores.criterionColumn[rows[start]]
          let end = rows[start...].firstIndex { scores.criterionColumn[$0] != criterion } ?? rows.count
          if end - start > 1 { findings.append(finding(scores, Array(rows[start..<end]))) }
          start = end
        }
      }
    }
  }

  private func finding(_ scores: ScoreTable, _ rows: [Int]) -> Finding {
    let score = scores[rows[0]]
    let points = rows.map { scores[$0].points.description }.joined(separator: ", ")
    return Finding(
      .scoreDuplicate, about: .score(score.entry), path: "scores.\(score.judge).\(score.criterion)",
      location: rows.min { scores.line(ofRow: $0) < scores.line(ofRow: $1) }.flatMap(scores.location(ofRow:)), value: points,
      parameters: [
        "entry": score.entry.rawValue, "judge": score.judge.rawValue, "criterion": score.criterion.rawValue,
        "stage": score.stage.rawValue, "count": "\(rows.count)", "points": points,
      ])
  }

  /// Whether a sheet has a criterion twice. Each criterion is stamped with the position of the last sheet that had it.
  private static func repeats(
    _ sheet: SheetIndex.Sheet, _ position: Int, _ index: SheetIndex, _ stamps: inout [Int]
  ) -> Bool {
    func isSecond(_ row: Int) -> Bool {
      let criterion = Int(index.table.criterionColumn[row])
      defer { stamps[criterion] = position }
      return stamps[criterion] == position
    }
    if let rows = index.rows(of: sheet) { return rows.contains(where: isSecond) }
    return index.scatteredRows(of: sheet).contains { isSecond(Int($0)) }
  }

  /// Whether any sheet may have a criterion twice; `false` is certain.
  private static func mayHaveDuplicates(_ scores: ScoreTable, _ sheets: SheetIndex?) -> Bool {
    guard let sheets, sheets.everySheetHasForm else { return mayHaveDuplicates(scores) }
    return (0..<sheets.forms.count).contains { Set(sheets.forms[$0]).count < sheets.forms[$0].count }
  }

  /// The same without forms: goes through the runs by entry, and stamps each combination of judge, stage and criterion with the
  /// last entry that had it. `true`, too, where there are too many combinations for that.
  private static func mayHaveDuplicates(_ scores: ScoreTable) -> Bool {
    let (stages, criteria) = (scores.stages.count, scores.criteria.count)
    let (cells, overflow) = (stages * criteria).multipliedReportingOverflow(by: scores.judges.count)
    guard !overflow, cells <= 1 << 23 else { return true }
    var stampsOfCells = [Int32](repeating: -1, count: cells)
    // Spans, since there are millions of rows.
    var stamps = stampsOfCells.mutableSpan
    let (criterionColumn, runs) = (scores.criterionColumn, scores.runs)
    let column = criterionColumn.span
    let numbers = SheetIndex.runsByEntry(of: scores).runs
    for place in runs.indices {
      let number = numbers.isEmpty ? place : Int(numbers[place])
      let run = runs[number]
      let sheet = (Int(run.judge) &* stages &+ Int(run.stage)) &* criteria
      for row in scores.rows(ofRun: number) {
        let cell = sheet &+ Int(column[row])
        if stamps[cell] == run.entry { return true }
        stamps[cell] = run.entry
      }
    }
    return false
  }
}

extension ScoreDuplicates: ScoreRule {}
