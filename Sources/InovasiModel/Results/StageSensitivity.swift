/// How far the order in one stage depends on who judged, on the weights and on the method (analisis kepekaan).
///
/// In `Double`, on the totals and the mean points of complete sheets; it decides nothing. Ranks are counted within the stage.
public struct StageSensitivity: Hashable, Sendable, Codable {
  /// The stage.
  public var stage: Stage.ID
  /// Between which ranks each entry lies when panels are drawn from the judges; in order of ranks.
  public var ranges: [RankRange]
  /// What changes without each judge, in order of judges.
  public var judges: [JudgeRemoval]
  /// How much each weight may change before another entry is first, in order of criteria.
  public var weights: [WeightMargin]
  /// Which entries other methods would put first, in order of methods.
  public var methods: [MethodOrder]

  /// The sensitivity of a stage.
  public init(
    stage: Stage.ID, ranges: [RankRange] = [], judges: [JudgeRemoval] = [], weights: [WeightMargin] = [],
    methods: [MethodOrder] = []
  ) {
    self.stage = stage
    self.ranges = ranges
    self.judges = judges
    self.weights = weights
    self.methods = methods
  }

  /// The ranks between which an entry lies in 95 of 100 panels drawn from the judges.
  public struct RankRange: Hashable, Sendable, Codable {
    /// The entry.
    public var entry: Entry.ID
    /// Its rank by the mean of the totals.
    public var rank: Int
    /// The best of those ranks.
    public var best: Int
    /// The worst of them.
    public var worst: Int

    /// A range of ranks.
    public init(entry: Entry.ID, rank: Int, best: Int, worst: Int) {
      self.entry = entry
      self.rank = rank
      self.best = best
      self.worst = worst
    }
  }

  /// What changes when one judge is left out.
  public struct JudgeRemoval: Hashable, Sendable, Codable {
    /// The judge.
    public var judge: Judge.ID
    /// How many entries get another rank.
    public var moved: Int
    /// Whether another entry comes first, or shares the first rank, or no longer does.
    public var changesFirst: Bool

    /// What changes without a judge.
    public init(judge: Judge.ID, moved: Int, changesFirst: Bool) {
      self.judge = judge
      self.moved = moved
      self.changesFirst = changesFirst
    }
  }

  /// How much one weight may change, the others in proportion, before another entry is first.
  public struct WeightMargin: Hashable, Sendable, Codable {
    /// The criterion.
    public var criterion: Criterion.ID
    /// Its weight.
    public var weight: Double
    /// The weight below it at which another is first; `nil` when none is.
    public var lower: Double?
    /// The weight above it at which another is first; `nil` when none is.
    public var upper: Double?

    /// How much a weight may change.
    public init(criterion: Criterion.ID, weight: Double, lower: Double?, upper: Double?) {
      self.criterion = criterion
      self.weight = weight
      self.lower = lower
      self.upper = upper
    }
  }

  /// What another method would put first.
  public struct MethodOrder: Hashable, Sendable, Codable {
    /// The method, by name.
    public var method: String
    /// The first three, best first; fewer where there are fewer.
    public var first: [Entry.ID]
    /// How often the order turns when an entry is taken away or made worse (rank reversal).
    public var reversals: Int

    /// What another method says.
    public init(method: String, first: [Entry.ID], reversals: Int) {
      self.method = method
      self.first = first
      self.reversals = reversals
    }
  }
}
