extension Outcome {
  /// The ranking of this outcome, to which single scores and entries may come, go and change.
  ///
  /// ```swift
  /// var ranking = try outcome.live()
  /// let move = try ranking.apply(.unfile("I-001"))
  /// ```
  ///
  /// What the check refuses stays as it was found; it is for the caller to refuse or admit an entry that has changed.
  /// Complexity: O(*r* + *n* log *n*) for *r* scores and *n* entries; see `LiveRanking` for what a change takes.
  public func live() throws(EvaluationError) -> LiveRanking {
    do {
      return try LiveRanking(
        competition, scores: loaded.scores, refused: refusals.byEntry, decisions: competition.decisions, scoring: scoring)
    } catch {
      throw .scoring(error)
    }
  }

  /// What the check says of scores that are to be changed: entries, judges, stages and criteria that there are not, and points off
  /// the scale.
  ///
  /// Complexity: O(*n* + *c*) for *n* entries and *c* changes.
  public func findings(about changes: [RankingChange]) -> [Finding] {
    var table = ScoreTable()
    for change in changes {
      let cell: ScoreCell
      var points: Points?
      switch change {
      case .set(let given, in: let own), .add(let given, in: let own): (cell, points) = (own, given)
      case .clear(let own): cell = own
      case .file, .unfile, .refuse, .admit: continue
      }
      let scale = competition.rulebook.stage(cell.stage).flatMap { stage in
        stage.leaves.first { $0.criterion.id == cell.criterion }.map { stage.scale(of: $0.criterion) }
      }
      // Where nothing is to stand, the names are looked at, with points that nothing is wrong with.
      points = points ?? scale?.minimum
      // No list of changes has more names than a table can hold; one that had would be refused when it is applied.
      try? table.append(
        entry: cell.entry, judge: cell.judge, stage: cell.stage, criterion: cell.criterion, points: points ?? .zero)
    }
    return Validator(rules: RuleSet([ScoreReferences(), ScoreRange()])).validate(
      competition, scores: table, affairs: IndonesianCatalog.standard, services: IndonesianCatalog.standard
    ).findings.filter { ScoreReferences().kinds.contains($0.kind) || ScoreRange().kinds.contains($0.kind) }
  }
}
