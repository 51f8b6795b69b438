/// A sum or product that does not fit its type; nothing wraps around, and nothing traps.
public struct ArithmeticOverflow: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was computed, for a log: `Rupiah + Rupiah`.
  public let operation: String

  /// An overflow in the named operation.
  public init(in operation: String) {
    self.operation = operation
  }

  /// The reason in English.
  public var description: String { "the result of \(operation) is too large to hold" }
}
