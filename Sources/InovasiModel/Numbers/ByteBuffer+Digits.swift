extension ByteBuffer {
  /// Appends a number as decimal digits.
  package mutating func append(digitsOf number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    append(digitsOf: number.magnitude)
  }

  /// Appends a number as decimal digits.
  package mutating func append(digitsOf number: UInt) {
    var count = 1
    var rest = number / 10
    while rest > 0 {
      count += 1
      rest /= 10
    }
    append(lastDigits: count, of: number)
  }

  /// Appends the last so many decimal digits of a number, zeros before them where it has fewer.
  package mutating func append(lastDigits count: Int, of number: UInt) {
    guard count <= 8 else {
      let (before, last) = number.quotientAndRemainder(dividingBy: 100_000_000)
      append(lastDigits: count - 8, of: before)
      return append(lastDigits: 8, of: last)
    }
    // From the last digit on, each below those that stand behind it.
    var (digits, rest) = (UInt64(0), number)
    for _ in 0..<count {
      digits = digits &<< 8 | UInt64(truncatingIfNeeded: UInt(UInt8(ascii: "0")) &+ rest % 10)
      rest /= 10
    }
    append(lowest: count, of: digits)
  }

  /// Appends a number with so many decimal places, zeros at their end left out: `87.5`.
  ///
  /// - Parameters:
  ///   - whole: what stands before the point.
  ///   - decimals: what stands behind it, as a number below ten to the power of `places`: 5 of one place, or 50 of two.
  ///   - places: how many decimal places there are.
  mutating func append(whole: UInt, decimals: UInt, places: Int) {
    append(digitsOf: whole)
    guard decimals > 0 else { return }
    var (decimals, places) = (decimals, places)
    while decimals % 10 == 0 { (decimals, places) = (decimals / 10, places - 1) }
    append(UInt8(ascii: "."))
    append(lastDigits: places, of: decimals)
  }
}

extension UInt {
  /// Ten to the power of 0 to 18.
  static let powersOfTen: [UInt] = (0...18).map { (0..<$0).reduce(1) { power, _ in power * 10 } }
}
