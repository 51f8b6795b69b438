/// A decision with what it changed for whom when it was made.
public struct DecisionStep: Hashable, Sendable, Codable {
  /// The decision.
  public var decision: Decision
  /// What it came to on the day on which it was made: in force, without effect, or refused.
  public var status: RecordedDecision.Status
  /// What changed, in order of entries.
  public var changes: [ResultsDifference.Change]

  /// A decision with what it changed.
  public init(decision: Decision, status: RecordedDecision.Status, changes: [ResultsDifference.Change]) {
    self.decision = decision
    self.status = status
    self.changes = changes
  }
}
