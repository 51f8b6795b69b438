/// Points that a decision took off an entry's score (pengurangan nilai).
public struct Deduction: Hashable, Sendable, Codable {
  /// How many points.
  public var points: Points
  /// The stage from whose score they were taken, before its weight; `nil` when they were taken from the final score.
  public var stage: Stage.ID?
  /// The decision.
  public var decision: DecisionReference

  /// Points taken off.
  public init(points: Points, stage: Stage.ID?, decision: DecisionReference) {
    self.points = points
    self.stage = stage
    self.decision = decision
  }
}
