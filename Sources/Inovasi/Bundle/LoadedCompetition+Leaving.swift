extension LoadedCompetition {
  /// The same without some judges, as if they had never been appointed: their sheets, assignments, absences, conflicts, exceptions and
  /// preferences are gone.
  ///
  /// A decision that corrects a score of theirs finds nothing to correct and is reported as such.
  ///
  /// Complexity: O(*r*) for *r* scores.
  ///
  /// - Throws: ``EvaluationError/reading(_:)`` with the finding `JUDGE_NONE_LEFT` when the competition lists judges and nobody of them would
  ///   be left: a competition without a list is one that anybody may judge, so that the sheets of people whom nobody appointed would
  ///   count all at once.
  public func leavingOut(_ judges: Set<Judge.ID>) throws(EvaluationError) -> LoadedCompetition {
    guard !judges.isEmpty else { return self }
    var rest = self
    rest.competition.judges.removeAll { judges.contains($0.id) }
    guard competition.judges.isEmpty || !rest.competition.judges.isEmpty else {
      let names = competition.judges.map(\.id.rawValue).joined(separator: ", ")
      throw .reading(ExchangeError(Finding(.judgeNoneLeft, about: .competition, path: "judges", parameters: ["judges": names])))
    }
    rest.competition.absences.removeAll { judges.contains($0.judge) }
    rest.competition.assignments.removeAll { judges.contains($0.judge) }
    rest.competition.conflicts.removeAll { judges.contains($0.judge) }
    rest.competition.overrides.removeAll { judges.contains($0.judge) }
    rest.competition.preferences.removeAll { judges.contains($0.judge) }
    rest.scores = scores.keeping { !judges.contains($0) }
    return rest
  }
}
