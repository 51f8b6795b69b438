/// The mark before the decimals of a number (tanda desimal).
public enum DecimalMark: String, Hashable, Sendable, Codable, CaseIterable {
  /// 1,234.56: programs, and English.
  case point
  /// 1.234,56: Indonesian.
  case comma

  /// The mark itself.
  public var byte: UInt8 { self == .point ? UInt8(ascii: ".") : UInt8(ascii: ",") }

  /// The mark that groups thousands where this one stands before decimals.
  public var grouping: UInt8 { self == .point ? UInt8(ascii: ",") : UInt8(ascii: ".") }
}
