/// What decisions say about one entry and one award; of several, the latest counts.
public enum AwardVerdict: Hashable, Sendable {
  /// The plenary gives it.
  case selected(DecisionReference)
  /// The plenary does not give it.
  case excluded(DecisionReference)
  /// It was taken back.
  case revoked(DecisionReference)

  /// The decision.
  public var decision: DecisionReference {
    switch self {
    case .selected(let decision), .excluded(let decision), .revoked(let decision): decision
    }
  }
}

/// A lot that was drawn between entries in a tie.
public struct DecidedLot: Hashable, Sendable {
  /// The order that was drawn.
  public var entries: [Entry.ID]
  /// The decision that recorded it.
  public var decision: DecisionReference

  /// A lot.
  public init(entries: [Entry.ID], decision: DecisionReference) {
    self.entries = entries
    self.decision = decision
  }
}
