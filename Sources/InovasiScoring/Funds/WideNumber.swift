import InovasiModel

/// A whole number, none below zero, of any length up to a limit.
///
/// Improvements have a denominator each, the way from the value before to the target, and forty of them fit no 128 bits. Schoolbook
/// arithmetic is quick enough: a fund of 531 regions takes numbers of some two hundred words.
struct WideNumber: PortionNumber {
  /// The lowest first; the last is not zero.
  private var words: [UInt]

  /// So many words are more than any real fund takes; beyond them somebody wants to keep the machine busy.
  private static let mostWords = 512

  init(_ number: Int128) {
    let magnitude = number.magnitude
    self.init(words: [UInt(truncatingIfNeeded: magnitude), UInt(truncatingIfNeeded: magnitude >> UInt.bitWidth)])
  }

  private init(words: [UInt]) {
    self.words = words
    while self.words.last == 0 { self.words.removeLast() }
  }

  var plain: Int128? {
    guard words.count <= 2 else { return nil }
    let magnitude = words.reversed().reduce(UInt128(0)) { $0 << UInt.bitWidth | UInt128($1) }
    return Int128(exactly: magnitude)
  }

  var size: Int { words.count }

  private var bitCount: Int { words.last.map { words.count * UInt.bitWidth - $0.leadingZeroBitCount } ?? 0 }

  static func < (left: WideNumber, right: WideNumber) -> Bool {
    if left.words.count != right.words.count { return left.words.count < right.words.count }
    for place in left.words.indices.reversed() where left.words[place] != right.words[place] {
      return left.words[place] < right.words[place]
    }
    return false
  }

  func plus(_ other: WideNumber) throws(ArithmeticOverflow) -> WideNumber {
    var sum: [UInt] = []
    sum.reserveCapacity(max(words.count, other.words.count) + 1)
    var carry = false
    for place in 0..<max(words.count, other.words.count) {
      let (first, isOver) = word(place).addingReportingOverflow(other.word(place))
      let (both, isOverNow) = first.addingReportingOverflow(carry ? 1 : 0)
      carry = isOver || isOverNow
      sum.append(both)
    }
    return try WideNumber(words: sum + [carry ? 1 : 0]).checked(in: "sum of claims")
  }

  func minus(_ other: WideNumber) -> WideNumber {
    var difference = words
    var borrow = false
    for place in difference.indices {
      let (first, isUnder) = difference[place].subtractingReportingOverflow(other.word(place))
      let (both, isUnderNow) = first.subtractingReportingOverflow(borrow ? 1 : 0)
      borrow = isUnder || isUnderNow
      difference[place] = both
    }
    return WideNumber(words: difference)
  }

  func times(_ other: WideNumber) throws(ArithmeticOverflow) -> WideNumber {
    var product = [UInt](repeating: 0, count: words.count + other.words.count)
    for (place, word) in words.enumerated() {
      var carry: UInt = 0
      for (otherPlace, otherWord) in other.words.enumerated() {
        // A product of two words and two words more fit two words.
        let whole =
          UInt128(word) * UInt128(otherWord) + UInt128(product[place + otherPlace]) + UInt128(carry)
        product[place + otherPlace] = UInt(truncatingIfNeeded: whole)
        carry = UInt(truncatingIfNeeded: whole >> UInt.bitWidth)
      }
      product[place + other.words.count] = carry
    }
    return try WideNumber(words: product).checked(in: "common denominator of claims")
  }

  func parted(by other: WideNumber) -> (quotient: WideNumber, remainder: WideNumber) {
    if other.words.count == 1, let divisor = other.words.first { return parted(by: divisor) }
    // A share is no longer than the fund, so that there are few bits to find.
    let shift = bitCount - other.bitCount
    guard shift >= 0 else { return (WideNumber(0), self) }
    var (rest, part) = (self, other.shifted(by: shift))
    var quotient = [UInt](repeating: 0, count: shift / UInt.bitWidth + 1)
    for bit in (0...shift).reversed() {
      if part <= rest {
        rest = rest.minus(part)
        quotient[bit / UInt.bitWidth] |= 1 << (bit % UInt.bitWidth)
      }
      part = part.halved
    }
    return (WideNumber(words: quotient), rest)
  }

  private func parted(by divisor: UInt) -> (quotient: WideNumber, remainder: WideNumber) {
    var quotient = words
    var rest: UInt = 0
    for place in quotient.indices.reversed() {
      (quotient[place], rest) = divisor.dividingFullWidth((rest, quotient[place]))
    }
    return (WideNumber(words: quotient), WideNumber(words: [rest]))
  }

  private func word(_ place: Int) -> UInt { place < words.count ? words[place] : 0 }

  private func shifted(by bits: Int) -> WideNumber {
    let (whole, rest) = bits.quotientAndRemainder(dividingBy: UInt.bitWidth)
    var shifted = [UInt](repeating: 0, count: whole)
    var carry: UInt = 0
    for word in words {
      shifted.append(word << rest | carry)
      carry = rest == 0 ? 0 : word >> (UInt.bitWidth - rest)
    }
    return WideNumber(words: shifted + [carry])
  }

  private var halved: WideNumber {
    var halved = words
    for place in halved.indices { halved[place] = halved[place] >> 1 | word(place + 1) << (UInt.bitWidth - 1) }
    return WideNumber(words: halved)
  }

  private func checked(in operation: String) throws(ArithmeticOverflow) -> WideNumber {
    guard words.count <= Self.mostWords else { throw ArithmeticOverflow(in: operation) }
    return self
  }
}
