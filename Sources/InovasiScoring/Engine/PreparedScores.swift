package import InovasiModel

/// What scoring can do before it is known which entries are refused.
package struct PreparedScores: Sendable {
  let effects: DecisionEffects
  let plan: ScoringPlan
  let index: SheetIndex
  /// The score of each entry of the score table, by its number; `nil` for one that cannot be scored.
  var scored: [EntryScorer.Score?] = []
}

extension Scoring {
  /// Gathers the rows by entry, and takes out the judges' severity where the rulebook asks for it.
  ///
  /// - Parameter effects: what was decided, with the scores as they count.
  package func prepare(_ competition: Competition, _ effects: DecisionEffects) throws(ScoringError) -> PreparedScores {
    let (plan, index) = try prepared(competition, effects.scores, effects)
    return PreparedScores(effects: effects, plan: plan, index: index)
  }
}

extension PreparedScores {
  /// Scores every entry that has scores, refused or not: a score for which there is no use costs less than waiting to know.
  ///
  /// An entry whose numbers do not fit is left to be scored when its score is asked for, since nobody asks for that of a refused one.
  package consuming func scoringAll() -> PreparedScores {
    var scorer = EntryScorer(plan, scores: effects.scores)
    let entries = effects.scores.entries.values
    scored.reserveCapacity(entries.count)
    for number in entries.indices {
      scored.append(try? scorer.score(entries[number], rows: index.rows(ofEntry: number)))
    }
    return self
  }
}
