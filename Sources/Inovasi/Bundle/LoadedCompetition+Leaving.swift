extension LoadedCompetition {
  /// The same without some judges: their sheets, assignments and absences are gone, as if they had never been appointed.
  ///
  /// A decision that corrects a score of theirs finds nothing to correct and is reported as such.
  ///
  /// Complexity: O(*r*) for *r* scores.
  public func leavingOut(_ judges: Set<Judge.ID>) throws(ScoreTableError) -> LoadedCompetition {
    guard !judges.isEmpty else { return self }
    var rest = self
    rest.competition.judges.removeAll { judges.contains($0.id) }
    rest.competition.absences.removeAll { judges.contains($0.judge) }
    rest.competition.assignments.removeAll { judges.contains($0.judge) }
    rest.scores = ScoreTable(file: scores.file)
    for position in 0..<scores.count {
      let row = scores[position]
      guard !judges.contains(row.judge) else { continue }
      try rest.scores.append(
        entry: row.entry, judge: row.judge, stage: row.stage, criterion: row.criterion, points: row.points, line: row.line,
        place: row.place)
    }
    return rest
  }
}
