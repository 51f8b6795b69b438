/// A judge's sheet that lacks scores, and therefore does not count. It is reported, never read as zero.
public struct IncompleteSheet: Hashable, Sendable, Codable {
  /// The entry.
  public var entry: Entry.ID
  /// The stage.
  public var stage: Stage.ID
  /// The judge.
  public var judge: Judge.ID
  /// The required criteria without a score that counts, in order.
  public var missing: [Criterion.ID]

  /// A sheet that lacks scores.
  public init(entry: Entry.ID, stage: Stage.ID, judge: Judge.ID, missing: [Criterion.ID]) {
    self.entry = entry
    self.stage = stage
    self.judge = judge
    self.missing = missing
  }
}
