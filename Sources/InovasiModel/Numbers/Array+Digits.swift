extension [UInt8] {
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
    append(addingCapacity: count) { output in
      output.append(repeating: UInt8(ascii: "0"), count: count)
      var digits = output.mutableSpan
      var rest = number
      var place = count
      while place > 0, rest > 0 {
        place &-= 1
        digits[place] &+= UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
    }
  }
}
