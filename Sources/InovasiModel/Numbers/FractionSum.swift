/// An exact sum of fractions that is brought to lowest terms when somebody asks for it, and not at every step.
package struct FractionSum: Sendable {
  /// How many numbers were added.
  package private(set) var count = 0

  private var numerator: Int128 = 0
  private var denominator = 1

  /// Zero.
  package init() {}

  /// Adds a number.
  ///
  /// Scores of one competition have few denominators, so that one common to all of them is soon found.
  package mutating func add(_ value: Fraction) throws(ArithmeticOverflow) {
    count += 1
    if !addsToNumerator(value) {
      let sum = try total.adding(value)
      (numerator, denominator) = (Int128(sum.numerator), sum.denominator)
    }
  }

  /// Adds the numbers of another sum.
  package mutating func add(_ other: FractionSum) throws(ArithmeticOverflow) {
    let added = count + other.count
    try add(other.total)
    count = added
  }

  /// The sum.
  package var total: Fraction {
    get throws(ArithmeticOverflow) {
      guard let total = Fraction(wide: numerator, over: Int128(denominator)) else {
        throw ArithmeticOverflow(in: "Fraction + Fraction")
      }
      return total
    }
  }

  /// The mean of what was added; `nil` when nothing was.
  package var mean: Fraction? {
    get throws(ArithmeticOverflow) { try total.divided(by: count) }
  }

  /// Adds a number without a fraction in between.
  ///
  /// - Returns: `false`, with the sum as it was, where a numerator or denominator becomes too large.
  private mutating func addsToNumerator(_ value: Fraction) -> Bool {
    let (factor, rest) = denominator.quotientAndRemainder(dividingBy: value.denominator)
    guard rest == 0 else { return addsOverCommonDenominator(value) }
    let (sum, isTooLarge) = numerator.addingReportingOverflow(Int128(value.numerator) * Int128(factor))
    if !isTooLarge { numerator = sum }
    return !isTooLarge
  }

  /// Brings the sum over the least common denominator, and adds the number; `false` likewise.
  private mutating func addsOverCommonDenominator(_ value: Fraction) -> Bool {
    guard let lacking = denominator.factorLacking(for: value.denominator) else { return false }
    let (common, isTooLarge) = denominator.multipliedReportingOverflow(by: lacking)
    let (widened, isTooWide) = numerator.multipliedReportingOverflow(by: Int128(lacking))
    guard !isTooLarge, !isTooWide else { return false }
    let (sum, overflow) = widened.addingReportingOverflow(Int128(value.numerator) * Int128(common / value.denominator))
    guard !overflow else { return false }
    (numerator, denominator) = (sum, common)
    return true
  }
}
