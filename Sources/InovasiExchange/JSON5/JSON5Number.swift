/// Numbers as JSON5 writes them, as numbers of the program.
enum JSON5Number {
  /// A whole number that the type can hold, however it is written: `12`, `1.0`, `1e3`, `0x1F`; `nil` for any other.
  static func whole<Number: FixedWidthInteger>(_ digits: String, as type: Number.Type) -> Number? {
    if let number = Number(digits) { return number }
    if let number: Number = hexadecimal(digits) { return number }
    // Beyond this a `Double` may not be the number that is written.
    guard let number = Double(digits), number.magnitude <= 9_007_199_254_740_992 else { return nil }
    return Number(exactly: number)
  }

  /// The nearest number, which may be infinite or none.
  static func double(_ digits: String) -> Double? {
    let number: Int? = hexadecimal(digits)
    return number.map { Double($0) } ?? Double(digits)
  }

  private static func hexadecimal<Number: FixedWidthInteger>(_ digits: String) -> Number? {
    let isNegative = digits.hasPrefix("-")
    let plain = digits.dropFirst(isNegative ? 1 : 0)
    guard plain.hasPrefix("0x") || plain.hasPrefix("0X") else { return nil }
    return Number((isNegative ? "-" : "") + plain.dropFirst(2), radix: 16)
  }
}
