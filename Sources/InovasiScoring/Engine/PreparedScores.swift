package import InovasiModel

/// What scoring can do before it is known which entries are refused.
package struct PreparedScores: Sendable {
  let effects: DecisionEffects
  let plan: ScoringPlan
  let index: SheetIndex
  /// Nothing counted yet of the competition's agencies.
  let agencies: AgencyTally

  /// The scores as they count: with everything in them that decisions correct.
  package var scores: ScoreTable { effects.scores }

  /// The entries that take no place by decision.
  package var excluded: Set<Entry.ID> { Set(effects.withdrawn.keys).union(effects.ineligible.keys) }
}

extension Scoring {
  /// Gathers the rows by entry, and takes out the judges' severity where the rulebook asks for it.
  ///
  /// - Parameters:
  ///   - effects: what was decided, with the scores as they count.
  ///   - sheets: the scores gathered by entry as they were before decisions, where they are already.
  package func prepare(
    _ competition: Competition, _ effects: DecisionEffects, sheets: SheetIndex? = nil
  ) throws(ScoringError) -> PreparedScores {
    let (plan, index) = try prepared(
      competition, effects.scores, effects, sheets: effects.correctsScores ? nil : sheets)
    return PreparedScores(effects: effects, plan: plan, index: index, agencies: AgencyTally(competition.agencies))
  }
}
