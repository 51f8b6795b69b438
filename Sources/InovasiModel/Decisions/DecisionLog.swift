/// Every decision about a competition in the order in which it was made (buku keputusan); nothing is ever taken out or changed.
///
/// Results are derived from the scores and the log, as often as anybody likes: the same log gives the same results. A log may hold
/// whatever its file said; ``DecisionEffects`` names what is wrong with it, and leaves that without effect.
public struct DecisionLog: Hashable, Sendable {
  /// The decisions, in the order in which they stand.
  public var decisions: [Decision]

  /// A log; an empty one unless decisions are given.
  public init(_ decisions: [Decision] = []) { self.decisions = decisions }

  /// Whether nothing was decided.
  public var isEmpty: Bool { decisions.isEmpty }

  /// The number of decisions.
  public var count: Int { decisions.count }

  /// The log as it was when it held so many decisions.
  public func prefix(_ count: Int) -> DecisionLog { DecisionLog(Array(decisions.prefix(max(count, 0)))) }

  /// The log as it was at the end of a day: up to the first decision that is dated later.
  public func through(_ day: CalendarDate) -> DecisionLog {
    DecisionLog(Array(decisions.prefix { $0.date <= day }))
  }
}

extension DecisionLog: Codable {
  /// Reads a list of decisions.
  public init(from decoder: any Decoder) throws {
    decisions = try decoder.singleValueContainer().decode([Decision].self)
  }

  /// Writes a list of decisions.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(decisions)
  }
}
