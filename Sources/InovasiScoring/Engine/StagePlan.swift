import InovasiModel

/// A stage made ready for scoring: every name looked up once, so that the loop over the rows sees small numbers only.
final class StagePlan: Sendable {
  /// Constants over one denominator: a total is Σ numerator × ten-thousandths of points, over the denominator.
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
  let linear: Linear?
  let needed: Int
  /// The ways in which a sheet can be lacking for which an entry waits.
  let held: [SheetLack]
  /// What each leaf asks of points, in their order.
  let rules: [LeafRule]
  /// The leaf of each criterion of the score table; -1 for one that is none of this stage's.
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
    needed = max(stage.panel.minimumSheets, 1)
    held = SheetLack.allCases.filter { stage.panel.treatments[$0] == .hold }
    rules = leaves.inOrder.map { leaf in
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
    needed = plan.needed
    held = plan.held
    rules = plan.rules
    leafOfCriterion = plan.leafOfCriterion
    self.adjusted = adjusted
  }

  /// `nil` when the constants have no common denominator that fits: the engine then adds fractions.
  private static func linear(_ factors: [Fraction]?) -> Linear? {
    guard let factors else { return nil }
    var common = 1
    for factor in factors {
      // In lowest terms, what is left of the denominator is what `common` still lacks.
      guard let rest = Fraction(common, over: factor.denominator) else { return nil }
      let (product, overflow) = common.multipliedReportingOverflow(by: rest.denominator)
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
