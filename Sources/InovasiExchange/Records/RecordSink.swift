/// Records going out, in any format.
///
/// The first record holds the names of the columns; every record after it has as many cells.
public protocol RecordSink {
  /// Takes the next record.
  mutating func write(_ cells: [Cell]) throws(ExchangeError)

  /// Ends the output; nothing is written afterwards.
  mutating func finish() throws(ExchangeError)
}

/// One cell of a record that goes out.
public enum Cell: Hashable, Sendable {
  /// Nothing: not zero, and not an empty text where a format can tell them apart.
  case empty
  /// A text.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// A decimal number, as the digits that stand for it.
  case decimal(String)
  /// Yes or no: `true` and `false`.
  case truth(Bool)

  /// The cell as plain text.
  public var text: String {
    switch self {
    case .empty: ""
    case .text(let text), .decimal(let text): text
    case .integer(let number): String(number)
    case .truth(let value): value ? "true" : "false"
    }
  }
}
