public import InovasiModel

/// The weighted rubric (rubrik berbobot): a sheet's total is the sum of share times points.
///
/// A criterion's share is the product of the weights from the top of the tree down to it. Where a stage's scaling is
/// `percentOfMaximum`, points are first taken as a percentage of the largest number of the criterion's scale, so that 4 of 5
/// counts as 80. Unit: points; on a scale of 0 to 100 with weights that add up to one, a total lies between 0 and 100.
///
/// Source: the weights of KIPP (KepmenPANRB, proposal scores 0 to 100 times the weight of the section) and of KOVABLIK
/// (a tree: weight of the parent times the sum of the weighted children).
public struct WeightedRubric: ScoringMethod {
  /// A weighted rubric; all of its numbers are the rulebook's.
  public init() {}

  /// Share times points for each criterion.
  public func contributions(of sheet: ScoreSheet) throws(ArithmeticOverflow) -> [Fraction?] {
    var contributions: [Fraction?] = []
    contributions.reserveCapacity(sheet.points.count)
    for (leaf, points) in zip(sheet.leaves.inOrder, sheet.points) {
      guard let points else {
        contributions.append(nil)
        continue
      }
      contributions.append(try factor(of: leaf, in: sheet.leaves.scaling).multiplied(by: Fraction(points)))
    }
    return contributions
  }

  /// The shares; for `percentOfMaximum`, the shares times 100 over the largest number of points.
  public func factors(for leaves: ScoredLeaves) throws(ArithmeticOverflow) -> [Fraction]? {
    var factors: [Fraction] = []
    for leaf in leaves.inOrder { factors.append(try factor(of: leaf, in: leaves.scaling)) }
    return factors
  }

  private func factor(
    of leaf: ScoredLeaves.Leaf, in scaling: Stage.Scaling
  ) throws(ArithmeticOverflow) -> Fraction {
    switch scaling {
    case .points: return leaf.share
    case .percentOfMaximum:
      let hundred = Scale.hundred.maximum.tenThousandths
      // A scale's maximum is above zero by construction, so there always is such a fraction.
      guard let percent = Fraction(hundred, over: leaf.scale.maximum.tenThousandths) else { return .zero }
      return try leaf.share.multiplied(by: percent)
    }
  }
}
