import InovasiModel

/// Writes out every sheet of an entry, those that do not count included.
struct SheetExplainer {
  let plan: ScoringPlan
  let index: SheetIndex

  /// The sheets of each stage, in order of judges.
  func sheets(
    of entry: Entry.ID, at positions: Range<Int>, absent: [AbsentSheet]
  ) throws(ArithmeticOverflow) -> [[Explanation.Sheet]] {
    var sheets: [[Explanation.Sheet]] = Array(repeating: [], count: plan.stages.count)
    let entryNumber = index.table.entries.number(of: entry)
    var reader = SheetReader(plan, index, readsFew: true)
    var rest = positions
    while let read = reader.next(of: &rest) {
      let stage = plan.stages[read.stage]
      let judge = index.table.judges[read.judge]
      // Who stood back is listed with that below, whatever was written, and once: so is who is no judge and was asked all the same.
      if absent.contains(where: { $0.judge == judge && $0.stage == stage.stage.id }) { continue }
      guard plan.isJudge[read.judge] else {
        let missing = ScoreSheet(leaves: stage.leaves, points: []).missing
        sheets[read.stage].append(Explanation.Sheet(judge: judge, total: nil, items: [], missing: missing))
        continue
      }
      var sheet = try written(reader.sheet(of: read.stage), by: judge, isComplete: read.isComplete)
      if read.isComplete, let adjusted = stage.adjusted {
        sheet.adjusted = entryNumber.flatMap { adjusted[$0, read.judge] }
      }
      sheets[read.stage].append(sheet)
    }
    for sheet in absent {
      guard let number = plan.stages.firstIndex(where: { $0.stage.id == sheet.stage }) else { continue }
      let missing = ScoreSheet(leaves: plan.stages[number].leaves, points: []).missing
      sheets[number].append(
        Explanation.Sheet(judge: sheet.judge, total: nil, lack: sheet.lack, items: [], missing: missing))
    }
    for number in sheets.indices where !absent.isEmpty { sheets[number].sort { $0.judge < $1.judge } }
    return sheets
  }

  private func written(
    _ sheet: ScoreSheet, by judge: Judge.ID, isComplete: Bool
  ) throws(ArithmeticOverflow) -> Explanation.Sheet {
    let contributions = try plan.method.contributions(of: sheet)
    var items: [Explanation.Item] = []
    var total = Fraction.zero
    for (number, contribution) in contributions.enumerated() where number < sheet.leaves.inOrder.count {
      guard let points = sheet.points[number], let contribution else { continue }
      let leaf = sheet.leaves.inOrder[number]
      total = try total.adding(contribution)
      items.append(
        Explanation.Item(criterion: leaf.criterion.id, points: points, share: leaf.share, contribution: contribution))
    }
    return Explanation.Sheet(
      judge: judge, total: isComplete ? total : nil, lack: isComplete ? nil : .incomplete, items: items,
      missing: sheet.missing)
  }
}
