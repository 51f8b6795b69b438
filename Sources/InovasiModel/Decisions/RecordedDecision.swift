/// A decision with what became of it.
public struct RecordedDecision: Hashable, Sendable, Codable {
  /// What became of a decision.
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    /// It counts.
    case inForce
    /// It counts, but there is nothing that it changes: an award that the entry does not hold, a day that has not come.
    case idle
    /// A later decision cancelled it.
    case cancelled
    /// It has an error, and no effect.
    case refused
  }

  /// The decision.
  public var decision: Decision
  /// What became of it.
  public var status: Status
  /// The number of the decision that cancelled it.
  public var cancelledBy: Int?
  /// The codes of its errors, in order.
  public var codes: [String]

  /// A decision with what became of it.
  public init(_ decision: Decision, status: Status = .inForce, cancelledBy: Int? = nil, codes: [String] = []) {
    self.decision = decision
    self.status = status
    self.cancelledBy = cancelledBy
    self.codes = codes
  }
}

/// An objection that was admitted, and how it was decided (sanggah).
public struct ObjectionCase: Hashable, Sendable, Codable {
  /// How an objection was decided.
  public enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
    /// Not yet.
    case open
    /// Diterima.
    case upheld
    /// Ditolak.
    case denied
  }

  /// The objection's number in the log.
  public var number: Int
  /// Who objected, by role.
  public var by: String
  /// The entry; `nil` when the objection is to the result as a whole.
  public var entry: Entry.ID?
  /// How it was decided.
  public var outcome: Outcome
  /// The decision that decided it.
  public var decision: DecisionReference?

  /// An objection.
  public init(
    number: Int, by: String, entry: Entry.ID?, outcome: Outcome = .open, decision: DecisionReference? = nil
  ) {
    self.number = number
    self.by = by
    self.entry = entry
    self.outcome = outcome
    self.decision = decision
  }
}
