public import InovasiModel

/// Why a panel's totals cannot be adjusted.
public enum AdjustmentError: Error, Hashable, Sendable {
  /// Judges cannot be compared: nothing links these sets of judges, as no entry was scored in two of them.
  case disconnected([LinkedDesign.Component])
  /// There are more judges than can be compared with one another at once.
  case tooManyJudges(count: Int, most: Int)
  /// A number is too large to be held in millionths of a point.
  case overflow(ArithmeticOverflow)
}

extension AdjustmentError: CustomStringConvertible {
  /// The reason in English.
  public var description: String {
    switch self {
    case .disconnected(let components):
      "these judges cannot be compared, as no entry links them: " + components.map(\.description).joined(separator: "; ")
    case .tooManyJudges(let count, let most): "\(count) judges are too many to be compared at once; \(most) can be"
    case .overflow(let overflow): overflow.description
    }
  }
}
