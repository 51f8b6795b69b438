import InovasiModel

/// A stage made ready for scoring: every name is looked up once, so that the loop over the rows sees only small numbers.
final class StagePlan: Sendable {
  /// What each leaf's points count, over one denominator for all: a sheet's total is Σ numerator × ten-thousandths of points,
  /// divided by the denominator.
  struct Linear {
    let numerators: [Int]
    let denominator: Int
  }

  /// What a leaf asks of points, in ten-thousandths.
  struct LeafRule {
    let minimum: Int
    let maximum: Int
    let isRequired: Bool

    func allows(_ points: Int) -> Bool { points >= minimum && points <= maximum }
  }

  let stage: Stage
  let leaves: ScoredLeaves
  let aggregation: any PanelAggregation
  /// Whether the panel's mean may be taken on integers.
  let isMean: Bool
  /// The method as integers; `nil` where its totals are no such sum, or the integers do not fit, and fractions are added instead.
  let linear: Linear?
  /// How many complete sheets an entry needs; at least one, whatever the rulebook says.
  let minimumSheets: Int
  /// The kinds of lacking sheets for which the rulebook has an entry wait.
  let holdingLacks: [SheetLack]
  /// What each leaf asks of points, in their order.
  let leafRules: [LeafRule]
  /// The leaf of each criterion of the score table, by the criterion's number there; -1 for a criterion that this stage does not
  /// have.
  let leafOfCriterion: [Int]
  /// The totals freed of the judges' severity; `nil` where the rulebook leaves them as they were given.
  let adjusted: AdjustedTotals?

  init(
    _ stage: Stage, scores: ScoreTable, method: any ScoringMethod, aggregation: any PanelAggregation
  ) throws(ArithmeticOverflow) {
    self.stage = stage
    let leaves = ScoredLeaves(of: stage)
    self.leaves = leaves
    self.aggregation = aggregation
    isMean = aggregation is Mean
    linear = StagePlan.linear(try method.factors(for: leaves))
    minimumSheets = max(stage.panel.minimumSheets, 1)
    holdingLacks = SheetLack.allCases.filter { stage.panel.treatments[$0] == .hold }
    leafRules = leaves.inOrder.map { leaf in
      LeafRule(
        minimum: leaf.scale.minimum.tenThousandths, maximum: leaf.scale.maximum.tenThousandths,
        isRequired: leaf.isRequired)
    }
    let numbers = Dictionary(
      leaves.inOrder.enumerated().map { ($1.criterion.id, $0) }, uniquingKeysWith: { first, _ in first })
    leafOfCriterion = scores.criteria.values.map { numbers[$0] ?? -1 }
    adjusted = nil
  }

  /// The same stage with totals freed of the judges' severity, or with those that were given.
  init(_ plan: StagePlan, adjusted: AdjustedTotals?) {
    stage = plan.stage
    leaves = plan.leaves
    aggregation = plan.aggregation
    isMean = plan.isMean
    linear = plan.linear
    minimumSheets = plan.minimumSheets
    holdingLacks = plan.holdingLacks
    leafRules = plan.leafRules
    leafOfCriterion = plan.leafOfCriterion
    self.adjusted = adjusted
  }

  /// `nil` when there are no constants, or they have no common denominator that fits.
  private static func linear(_ factors: [Fraction]?) -> Linear? {
    guard let factors else { return nil }
    var common = 1
    for factor in factors {
      guard let lacking = common.factorLacking(for: factor.denominator) else { return nil }
      let (product, overflow) = common.multipliedReportingOverflow(by: lacking)
      if overflow { return nil }
      common = product
    }
    var numerators: [Int] = []
    for factor in factors {
      let (numerator, overflow) = factor.numerator.multipliedReportingOverflow(by: common / factor.denominator)
      if overflow { return nil }
      numerators.append(numerator)
    }
    let (denominator, overflow) = common.multipliedReportingOverflow(by: 10_000)
    return overflow ? nil : Linear(numerators: numerators, denominator: denominator)
  }
}
