public import InovasiModel

/// Why a panel's totals cannot be adjusted.
public enum AdjustmentError: Error, Hashable, Sendable {
  /// Judges cannot be compared: nothing links these sets of judges, as no entry was scored in two of them.
  case disconnected([LinkedDesign.Component])
  /// A number is too large to be held in millionths of a point.
  case overflow(ArithmeticOverflow)
}

extension AdjustmentError: CustomStringConvertible {
  /// The reason in English.
  public var description: String {
    switch self {
    case .disconnected(let components):
      "these judges cannot be compared, as no entry links them: " + components.map(\.description).joined(separator: "; ")
    case .overflow(let overflow): overflow.description
    }
  }
}
