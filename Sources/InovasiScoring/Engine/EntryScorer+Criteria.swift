import InovasiModel

extension EntryScorer {
  /// The mean points on each of these criteria over an entry's complete sheets that count, for the tie-break.
  ///
  /// What judges wrote who have stood back from the entry is not in them, as it is not in its score.
  mutating func means(
    of criteria: [(stage: Stage.ID, criterion: Criterion.ID)], for entry: Entry.ID, _ sheets: Range<Int>
  ) throws(ArithmeticOverflow) -> [Candidate.CriterionScore] {
    guard !criteria.isEmpty else { return [] }
    var given: [[Fraction]] = Array(repeating: [], count: criteria.count)
    var rest = sheets
    while let sheet = reader.next(of: &rest) {
      let stage = plan.stages[sheet.stage]
      guard sheet.isComplete, plan.isJudge[sheet.judge], !stoodBack(sheet.judge, from: entry, in: stage.stage.id)
      else { continue }
      for (number, criterion) in criteria.enumerated() where criterion.stage == stage.stage.id {
        guard let leaf = stage.leaves.inOrder.firstIndex(where: { $0.criterion.id == criterion.criterion }),
          reader.leaves[leaf].counts
        else { continue }
        given[number].append(Fraction(Points(tenThousandths: reader.leaves[leaf].points)))
      }
    }
    var means: [Candidate.CriterionScore] = []
    for (number, criterion) in criteria.enumerated() {
      means.append(
        Candidate.CriterionScore(
          stage: criterion.stage, criterion: criterion.criterion, score: try Fraction.mean(of: given[number])))
    }
    return means
  }
}
