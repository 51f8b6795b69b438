/// Eight decimal digits of a number, taken apart side by side instead of one after another.
///
/// Source: P. Khuong, How to print integers really fast (2017).
struct EightDigits {
  /// How many numbers eight digits tell apart.
  static let count: UInt = 100_000_000

  /// A digit in each byte, the first of them lowest.
  private let digits: UInt64

  /// The last eight digits of a number, with zeros before them where it has fewer.
  init(lastOf number: UInt) {
    let (high, low) = UInt64(number % Self.count).quotientAndRemainder(dividingBy: 10_000)
    // Two numbers of four digits, then four of two, then eight of one: the product with 2²⁰ / 100, and with 2¹⁰ / 10, is as good as the
    // quotient for numbers so small, and no product reaches into that of its neighbour.
    let fours = high | (low &<< 32)
    let hundreds = ((fours &* 10_486) &>> 20) & 0x0000_007F_0000_007F
    let twos = hundreds | ((fours &- hundreds &* 100) &<< 16)
    let tens = ((twos &* 103) &>> 10) & 0x000F_000F_000F_000F
    digits = tens | ((twos &- tens &* 10) &<< 8)
  }

  /// The digits in ASCII, the first of them in the lowest byte.
  var ascii: UInt64 { digits | 0x3030_3030_3030_3030 }

  /// How many zeros come first; none of 0 is the one digit that it has.
  var leadingZeros: Int { min(digits.trailingZeroBitCount / 8, 7) }

  /// How many zeros come last.
  var trailingZeros: Int { digits.leadingZeroBitCount / 8 }
}
