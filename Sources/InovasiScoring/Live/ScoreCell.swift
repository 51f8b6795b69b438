public import InovasiModel

/// One cell of the judges' sheets: who scores which entry on which criterion of which stage.
public struct ScoreCell: Hashable, Sendable, Codable {
  /// The entry.
  public var entry: Entry.ID
  /// The judge.
  public var judge: Judge.ID
  /// The stage.
  public var stage: Stage.ID
  /// The criterion.
  public var criterion: Criterion.ID

  /// A cell.
  public init(entry: Entry.ID, judge: Judge.ID, stage: Stage.ID, criterion: Criterion.ID) {
    self.entry = entry
    self.judge = judge
    self.stage = stage
    self.criterion = criterion
  }
}
