/// How much a finding weighs. A rulebook may set another severity for any finding code.
public enum Severity: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
  /// The rule is broken: an entry with an error is refused, a score with an error does not count.
  case error
  /// Unlikely, or something that a person has to decide; nothing is refused.
  case warning
  /// Good to know.
  case note
}

extension Severity: Comparable {
  /// Orders note, warning, error.
  public static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
