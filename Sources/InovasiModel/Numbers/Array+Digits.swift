extension [UInt8] {
  /// Appends a number as decimal digits.
  package mutating func append(digitsOf number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    append(digitsOf: number.magnitude)
  }

  /// Appends a number as decimal digits.
  package mutating func append(digitsOf number: UInt) {
    if number >= EightDigits.count {
      append(digitsOf: number / EightDigits.count)
      return append(lastDigits: 8, of: number)
    }
    let digits = EightDigits(lastOf: number)
    append(last: 8 - digits.leadingZeros, of: digits)
  }

  /// Appends the last so many decimal digits of a number, zeros before them where it has fewer.
  package mutating func append(lastDigits count: Int, of number: UInt) {
    if count > 8 { append(lastDigits: count - 8, of: number / EightDigits.count) }
    append(last: Swift.min(count, 8), of: EightDigits(lastOf: number))
  }

  /// Appends a number with so many decimal places, zeros at their end left out: `87.5`.
  mutating func append(whole: UInt, decimals: UInt, places: Int) {
    append(digitsOf: whole)
    guard decimals > 0 else { return }
    append(UInt8(ascii: "."))
    var (decimals, places) = (decimals, places)
    while decimals.isMultiple(of: EightDigits.count) { (decimals, places) = (decimals / EightDigits.count, places - 8) }
    let zeros = EightDigits(lastOf: decimals).trailingZeros
    append(lastDigits: places - zeros, of: decimals / UInt.powersOfTen[zeros])
  }

  /// Appends the last of eight digits.
  private mutating func append(last count: Int, of digits: EightDigits) {
    var rest = digits.ascii &>> UInt64(truncatingIfNeeded: 64 &- count &* 8)
    append(addingCapacity: count) { room in
      for _ in 0..<count {
        room.append(UInt8(truncatingIfNeeded: rest))
        rest &>>= 8
      }
    }
  }
}

extension UInt {
  /// Ten to the power of 0 to 18.
  static let powersOfTen: [UInt] = (0...18).map { (0..<$0).reduce(1) { power, _ in power * 10 } }
}
