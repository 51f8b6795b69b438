import Inovasi

/// A scoring method from outside: a judge's lowest criterion is left out, and the others share its weight.
///
/// It says what each criterion adds, so that `explain` and the results can show it; the total is the sum.
struct WithoutTheLowest: ScoringMethod {
  func contributions(of sheet: ScoreSheet) throws(ArithmeticOverflow) -> [Fraction?] {
    let leaves = sheet.leaves.inOrder
    let given = sheet.points.indices.filter { sheet.points[$0] != nil && leaves[$0].share > .zero }
    // Of several lowest ones the first: leaves stand in order of identifiers.
    let lowest = given.min { (sheet.points[$0] ?? .zero) < (sheet.points[$1] ?? .zero) }
    var kept = Fraction.zero
    for leaf in given where leaf != lowest { kept = try kept.adding(leaves[leaf].share) }

    var contributions: [Fraction?] = []
    for (leaf, points) in sheet.points.enumerated() {
      guard let points else {
        contributions.append(nil)
        continue
      }
      guard leaf != lowest, kept > .zero, let factor = Fraction(kept.denominator, over: kept.numerator) else {
        contributions.append(.zero)
        continue
      }
      contributions.append(try leaves[leaf].share.multiplied(by: factor).multiplied(by: Fraction(points)))
    }
    return contributions
  }
}
