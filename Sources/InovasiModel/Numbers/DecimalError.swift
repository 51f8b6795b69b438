/// Why a text is not a decimal number that this library can hold exactly.
public enum DecimalError: Error, Hashable, Sendable {
  /// There is nothing but space.
  case empty
  /// Something else than digits, one sign and one decimal mark: `NaN`, `1e400`, `12 a`.
  case notANumber
  /// More decimal places than the type holds; rounding would be a guess.
  case tooPrecise(places: Int)
  /// Larger than the type can hold.
  case outOfRange
}

extension DecimalError: CustomStringConvertible {
  /// The reason in English, for a log.
  public var description: String {
    switch self {
    case .empty: "there is no number"
    case .notANumber: "not a decimal number"
    case .tooPrecise(let places): "more than \(places) decimal places"
    case .outOfRange: "too large"
    }
  }
}
