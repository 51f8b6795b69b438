public import InovasiModel

extension Scoring {
  /// The methods that a stage is also ranked by, to see how far its order depends on the method.
  private static let alternatives: [any DecisionMethod] = [
    TOPSIS(), VIKOR(), WeightedProduct(), WeightedSum(normalization: .plain),
  ]

  /// How many panels are drawn for the ranges of ranks.
  private static let panels = 1000

  /// How far the order in each stage depends on the judges, on the weights and on the method.
  ///
  /// Panels are drawn with the seed 1, so that the same scores give the same ranges. A stage with fewer than two scored entries or
  /// judges has nothing of what needs them; what a method refuses is left out.
  ///
  /// Complexity: O(1000·*n*·*m*) for *n* entries and *m* judges of a stage, and O(*n*²·log *n*) for
  /// each criterion and method.
  ///
  /// - Parameters:
  ///   - competition: the competition.
  ///   - scores: what the judges wrote.
  ///   - refused: entries that take no part.
  public func sensitivity(
    of competition: Competition, scores: ScoreTable, refused: Set<Entry.ID> = []
  ) throws(ScoringError) -> [StageSensitivity] {
    var competition = competition
    competition.entries.removeAll { refused.contains($0.id) || $0.isCalibration }
    var stages: [StageSensitivity] = []
    for (stage, table) in try ratingTables(of: competition, scores: scores) {
      var sensitivity = StageSensitivity(stage: stage)
      sensitivity.ranges = Self.ranges(table)
      sensitivity.judges = LeaveOneJudgeOut.all(of: table).compactMap { removal in
        Judge.ID(removal.judge).map {
          StageSensitivity.JudgeRemoval(judge: $0, moved: removal.changes.count, changesFirst: removal.changesFirst)
        }
      }
      if let matrix = try? DecisionMatrix(competition, stage: stage, scores: scores, scoring: self) {
        sensitivity.weights = Self.weights(matrix)
        sensitivity.methods = Self.alternatives.compactMap { Self.order(matrix, by: $0) }
      }
      stages.append(sensitivity)
    }
    return stages
  }

  private static func ranges(_ table: RatingTable) -> [StageSensitivity.RankRange] {
    var generator = SplitMix64(seed: 1)
    let intervals = (try? RankInterval.bootstrap(table, replicates: panels, using: &generator)) ?? []
    return intervals.compactMap { interval in
      guard let entry = Entry.ID(interval.item), let rank = interval.rank, let range = interval.interval else { return nil }
      return StageSensitivity.RankRange(entry: entry, rank: rank, best: range.lowerBound, worst: range.upperBound)
    }
    .sorted { ($0.rank, $0.entry) < ($1.rank, $1.entry) }
  }

  private static func weights(_ matrix: DecisionMatrix) -> [StageSensitivity.WeightMargin] {
    guard let sensitivity = try? WeightSensitivity(matrix, method: WeightedSum(normalization: .plain)) else { return [] }
    return sensitivity.lines.compactMap { line in
      Criterion.ID(line.criterion).map {
        StageSensitivity.WeightMargin(
          criterion: $0, weight: line.weight, lower: line.down?.weight, upper: line.up?.weight)
      }
    }
  }

  private static func order(_ matrix: DecisionMatrix, by method: any DecisionMethod) -> StageSensitivity.MethodOrder? {
    guard let result = try? method.evaluate(matrix), let reversals = try? RankReversals(matrix, method: method) else {
      return nil
    }
    let first = result.groups.flatMap(\.self).prefix(3).compactMap { Entry.ID(matrix.alternatives[$0]) }
    return StageSensitivity.MethodOrder(method: method.name, first: first, reversals: reversals.reversals.count)
  }
}
