/// An entry that a judge is to score in a stage (penugasan juri).
///
/// A judge who was assigned and has no sheet is missing, which is not the same as one who handed in an incomplete sheet, who abstained, or
/// who stood back because of a conflict of interest.
public struct Assignment: Hashable, Sendable, Codable {
  /// The entry.
  public var entry: Entry.ID

  /// Who is to score it.
  public var judge: Judge.ID

  /// The stage in which it is scored.
  public var stage: Stage.ID

  /// An assignment.
  public init(entry: Entry.ID, judge: Judge.ID, stage: Stage.ID) {
    self.entry = entry
    self.judge = judge
    self.stage = stage
  }
}

extension Assignment: Comparable {
  /// By entry, then by stage, then by judge.
  public static func < (lhs: Assignment, rhs: Assignment) -> Bool {
    (lhs.entry, lhs.stage, lhs.judge) < (rhs.entry, rhs.stage, rhs.judge)
  }
}
