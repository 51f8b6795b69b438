import InovasiModel

extension AssignmentProblem {
  /// The quotas with the numbers of their classes.
  var quotaRules: [(quota: Int, rule: Stage.PanelQuota)] {
    Array(request.quotas.sorted { $0.panel < $1.panel }.enumerated()).map { ($0, $1) }
  }

  /// Pairs in the order of their names.
  func ordered(_ pairs: Set<Pair>) -> [Pair] {
    pairs.sorted { ($0.entry, $0.judge) < ($1.entry, $1.judge) }
  }

  /// A pair as a competition keeps it.
  func assignment(_ pair: Pair) -> Assignment {
    Assignment(
      entry: entries[pair.entry].id, judge: judges[pair.judge].id, stage: request.stage)
  }
}
