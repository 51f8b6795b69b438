/// How far a result has come, and by which decision.
public struct ResultState: Hashable, Sendable, Codable {
  /// How far a result has come.
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    /// Nothing was announced (rancangan).
    case draft
    /// Announced; it stands still but for decisions, and may be objected to (beku, masa sanggah).
    case frozen
    /// Decreed (final, ditetapkan).
    case final
    /// Taken up again (dibuka kembali).
    case reopened
  }

  /// How far it has come.
  public var status: Status
  /// The decision that brought it there; `nil` for a draft.
  public var decision: DecisionReference?
  /// The day of that decision.
  public var date: CalendarDate?
  /// Its reason.
  public var reason: LocalizedText?

  /// A state.
  public init(
    status: Status, decision: DecisionReference? = nil, date: CalendarDate? = nil, reason: LocalizedText? = nil
  ) {
    self.status = status
    self.decision = decision
    self.date = date
    self.reason = reason
  }

  /// Nothing was announced yet.
  public static let draft = ResultState(status: .draft)
}
