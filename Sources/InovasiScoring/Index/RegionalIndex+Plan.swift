public import InovasiModel

/// The cheapest set of levels that brings the index to a goal.
public struct LevelPlan: Hashable, Sendable, Codable {
  /// One row that has to rise.
  public struct Step: Hashable, Sendable, Codable {
    /// The innovation; `nil` for a row on the region.
    public var innovation: Entry.ID?
    /// The row.
    public var indicator: Rulebook.Indicator.ID
    /// The level that counts now.
    public var from: Int
    /// The level to reach.
    public var to: Int
    /// What that costs.
    public var cost: Int
    /// What it adds to the index.
    public var gain: Fraction
  }

  /// The rows that have to rise, the region's first.
  public var steps: [Step]
  /// What all of them cost; the least that any set costs.
  public var cost: Int
  /// The index as it would be.
  public var index: Fraction
}

/// Whose rows may rise in a plan.
public enum PlanScope: Hashable, Sendable {
  /// The region's rows, and those of every accepted innovation.
  case all
  /// The region's rows alone.
  case region
  /// The region's rows, and those of these innovations.
  case innovations(Set<Entry.ID>)
}

extension RegionalIndex {
  /// The cheapest set of levels by which the index reaches a goal; `nil` when not even all of them together reach it.
  ///
  /// The minimum is exact: of all partial sets, those are kept that no other set beats in both cost and gain (the list method of
  /// Nemhauser and Ullmann, 1969, for the knapsack with several choices for each item). Of several cheapest sets one is given, always the
  /// same one. The number of innovations and their coverage stay as they are.
  ///
  /// Complexity: O(*r* *s*) for *r* rows and *s* kept sets; *s* is at most the number of distinct gains up to the goal, which is
  /// 4 times the missing points for the region's rows alone. Memory grows alike.
  ///
  /// - Parameters:
  ///   - goal: the index to reach, such as the least that falls into the next band.
  ///   - explanation: the index as it is.
  ///   - scope: whose rows may rise.
  ///   - cost: what it costs to bring a row from one level to the next, in whole units that are not below nought; 1 for each unless given.
  public func cheapestLevels(
    toReach goal: Fraction, in explanation: IndexExplanation, raising scope: PlanScope = .all,
    cost: (_ innovation: Entry.ID?, _ indicator: Rulebook.Indicator.ID, _ toLevel: Int) -> Int = { _, _, _ in 1 }
  ) throws(ScoringError) -> LevelPlan? {
    try about(.competition) { () throws(ArithmeticOverflow) in
      let steps = try steps(in: explanation, scope)
      var search = PlanSearch(missing: try rule.total(ofIndex: goal).subtracting(explanation.result.total))
      for (row, step) in steps.enumerated() {
        var spent = 0
        var choices: [PlanSearch.Choice] = []
        for (number, level) in step.levels.enumerated() {
          let (sum, isTooLarge) = spent.addingReportingOverflow(max(0, cost(step.innovation, step.indicator, level.level)))
          if isTooLarge { throw ArithmeticOverflow(in: "Int + Int") }
          spent = sum
          choices.append(PlanSearch.Choice(row: row, level: number, cost: spent, gain: level.gain))
        }
        try search.add(choices)
      }
      guard let best = search.best else { return nil }
      var plan = LevelPlan(steps: [], cost: best.cost, index: explanation.result.index)
      for choice in best.choices {
        let (step, level) = (steps[choice.row], steps[choice.row].levels[choice.level])
        let gain = try rule.index(ofTotal: level.gain)
        plan.index = try plan.index.adding(gain)
        plan.steps.append(
          LevelPlan.Step(
            innovation: step.innovation, indicator: step.indicator, from: step.from, to: level.level, cost: choice.cost,
            gain: gain))
      }
      return plan
    }
  }
}
