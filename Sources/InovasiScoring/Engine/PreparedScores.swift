package import InovasiModel

/// What scoring can do before it is known which entries are refused.
package struct PreparedScores: Sendable {
  let effects: DecisionEffects
  let plan: ScoringPlan
  let index: SheetIndex
  /// Nothing counted yet of the competition's agencies.
  let agencies: AgencyTally
  /// The score of each entry of the score table, by its number; `nil` for one that cannot be scored.
  var scored: [EntryScorer.Score?] = []

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

extension PreparedScores {
  /// Scores every entry that has scores, refused or not: a score for which there is no use costs less than waiting to know.
  ///
  /// An entry whose numbers do not fit is left to be scored when its score is asked for, since nobody asks for that of a refused one.
  package consuming func scoringAll() -> PreparedScores {
    var scorer = EntryScorer(plan, index)
    let entries = index.table.entries.values
    scored.reserveCapacity(entries.count)
    for number in entries.indices {
      scored.append(try? scorer.score(entries[number], index.sheets(ofEntry: number)))
    }
    return self
  }
}
