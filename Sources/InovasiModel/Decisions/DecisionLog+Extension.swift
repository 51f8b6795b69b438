extension DecisionLog {
  /// Where a log leaves an earlier state of itself.
  public struct Divergence: Hashable, Sendable {
    /// The position of the decision in the earlier log, counted from 1.
    public var position: Int
    /// The decision as the earlier log has it.
    public var earlier: Decision
    /// What stands there now; `nil` when nothing does.
    public var later: Decision?
  }

  /// Whether this log begins with the earlier one, byte for byte in content, so that nothing was changed after the fact.
  ///
  /// Complexity: O(*n*) in the size of the earlier log.
  public func verifies(extends earlier: DecisionLog) -> Bool { divergence(from: earlier) == nil }

  /// The first decision of the earlier log that this one does not repeat; `nil` when it repeats all of them.
  public func divergence(from earlier: DecisionLog) -> Divergence? {
    for (index, decision) in earlier.decisions.enumerated() {
      guard index < decisions.count else { return Divergence(position: index + 1, earlier: decision, later: nil) }
      guard decisions[index] == decision else {
        return Divergence(position: index + 1, earlier: decision, later: decisions[index])
      }
    }
    return nil
  }
}

extension DecisionLog.Divergence {
  /// The divergence as a finding that names the decision.
  public var finding: Finding {
    Finding(
      .decisionRewritten, about: .competition, path: "decisions.\(earlier.number)", location: later?.location,
      parameters: ["number": "\(earlier.number)"])
  }
}
