/// A sheet that is not there: nothing was written, or the judge declared not to score (lembar yang tidak ada).
public struct AbsentSheet: Hashable, Sendable, Codable {
  /// The entry.
  public var entry: Entry.ID
  /// The stage.
  public var stage: Stage.ID
  /// The judge.
  public var judge: Judge.ID
  /// In which way the sheet is lacking: missing, abstained or recused.
  public var lack: SheetLack
  /// The reason that the judge gave.
  public var reason: String?

  /// A sheet that is not there.
  public init(entry: Entry.ID, stage: Stage.ID, judge: Judge.ID, lack: SheetLack, reason: String? = nil) {
    self.entry = entry
    self.stage = stage
    self.judge = judge
    self.lack = lack
    self.reason = reason
  }
}
