extension LoadedCompetition {
  /// The same without some judges: their sheets, assignments and absences are gone, as if they had never been appointed.
  ///
  /// A decision that corrects a score of theirs finds nothing to correct and is reported as such.
  ///
  /// Complexity: O(*r*) for *r* scores.
  public func leavingOut(_ judges: Set<Judge.ID>) -> LoadedCompetition {
    guard !judges.isEmpty else { return self }
    var rest = self
    rest.competition.judges.removeAll { judges.contains($0.id) }
    rest.competition.absences.removeAll { judges.contains($0.judge) }
    rest.competition.assignments.removeAll { judges.contains($0.judge) }
    rest.scores = scores.keeping { !judges.contains($0) }
    return rest
  }
}
