public import InovasiModel

/// A judge scores a criterion of an entry in a stage once.
///
/// One finding for each criterion that was scored more often; none of the scores can count, since nothing says which.
public struct ScoreDuplicates: Rule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] { [.scoreDuplicate] }

  /// Looks for rows that say the same thing twice. Complexity: O(rows) as long as there is nothing to say.
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    let scores = context.scores
    guard Self.mayHaveDuplicates(scores) else { return }
    let index = SheetIndex(scores)
    for entry in 0..<scores.entries.count {
      let rows = index.rows(ofEntry: entry)
      var start = rows.startIndex
      while start < rows.endIndex {
        var end = start + 1
        while end < rows.endIndex, Self.sameCell(scores, Int(rows[start]), Int(rows[end])) { end += 1 }
        if end - start > 1 { findings.append(finding(scores, rows[start..<end].map(Int.init))) }
        start = end
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

  private static func sameCell(_ scores: ScoreTable, _ lhs: Int, _ rhs: Int) -> Bool {
    scores.stageColumn[lhs] == scores.stageColumn[rhs] && scores.judgeColumn[lhs] == scores.judgeColumn[rhs]
      && scores.criterionColumn[lhs] == scores.criterionColumn[rhs]
  }

  /// Stamps each cell of the sheet grid with the entry that has it; no sort, no hashing.
  private static func mayHaveDuplicates(_ scores: ScoreTable) -> Bool {
    let (stages, criteria) = (scores.stages.count, scores.criteria.count)
    let (cells, overflow) = (stages * criteria).multipliedReportingOverflow(by: scores.judges.count)
    guard !overflow, cells <= 1 << 23 else { return true }
    var stamps = [Int32](repeating: -1, count: cells)
    let (entries, judges) = (scores.entryColumn, scores.judgeColumn)
    let (stageColumn, criterionColumn) = (scores.stageColumn, scores.criterionColumn)
    // Rows mostly come entry by entry.
    var last: Int32 = 0
    for row in 0..<entries.count {
      let entry = entries[row]
      guard entry >= last else { return mayHaveDuplicates(ofScattered: scores, cells) }
      last = entry
      let cell = (Int(judges[row]) &* stages &+ Int(stageColumn[row])) &* criteria &+ Int(criterionColumn[row])
      if stamps[cell] == entry { return true }
      stamps[cell] = entry
    }
    return false
  }

  /// The same for rows in any order, gathered by entry with a counting sort first.
  private static func mayHaveDuplicates(ofScattered scores: ScoreTable, _ cells: Int) -> Bool {
    let (stages, criteria) = (scores.stages.count, scores.criteria.count)
    var next = [Int32](repeating: 0, count: scores.entries.count + 1)
    for entry in scores.entryColumn { next[Int(entry) + 1] += 1 }
    for entry in next.indices.dropFirst() { next[entry] += next[entry - 1] }
    var grouped = [Int32](repeating: 0, count: scores.count)
    let (entries, judges) = (scores.entryColumn, scores.judgeColumn)
    let (stageColumn, criterionColumn) = (scores.stageColumn, scores.criterionColumn)
    for row in 0..<scores.count {
      let entry = Int(entries[row])
      let cell = (Int(judges[row]) * stages + Int(stageColumn[row])) * criteria + Int(criterionColumn[row])
      grouped[Int(next[entry])] = Int32(truncatingIfNeeded: cell)
      next[entry] += 1
    }
    var stamps = [Int32](repeating: -1, count: cells)
    var position = 0
    for entry in 0..<scores.entries.count {
      let end = Int(next[entry])
      while position < end {
        let cell = Int(grouped[position])
        if stamps[cell] == Int32(truncatingIfNeeded: entry) { return true }
        stamps[cell] = Int32(truncatingIfNeeded: entry)
        position += 1
      }
    }
    return false
  }
}

extension ScoreDuplicates: ScoreRule {}
