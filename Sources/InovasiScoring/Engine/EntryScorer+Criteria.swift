import InovasiModel

extension EntryScorer {
  /// The mean points on each of these criteria over the complete sheets in which they count, for the tie-break.
  mutating func means(
    of criteria: [(stage: Stage.ID, criterion: Criterion.ID)], _ sheets: Range<Int>
  ) throws(ArithmeticOverflow) -> [Candidate.CriterionScore] {
    guard !criteria.isEmpty else { return [] }
    var given: [[Fraction]] = Array(repeating: [], count: criteria.count)
    var rest = sheets
    while let sheet = reader.next(of: &rest) {
      guard sheet.isComplete, plan.isJudge[sheet.judge] else { continue }
      let stage = plan.stages[sheet.stage]
      for (number, criterion) in criteria.enumerated() where criterion.stage == stage.stage.id {
        guard let leaf = stage.leaves.leaves.firstIndex(where: { $0.criterion.id == criterion.criterion }),
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
