extension Fraction {
  /// The exact sum.
  public func adding(_ other: Fraction) throws(ArithmeticOverflow) -> Fraction {
    let numerator =
      Int128(numerator) * Int128(other.denominator) + Int128(other.numerator) * Int128(denominator)
    guard let sum = Fraction(wide: numerator, over: Int128(denominator) * Int128(other.denominator)) else {
      throw ArithmeticOverflow(in: "Fraction + Fraction")
    }
    return sum
  }

  /// The exact difference.
  public func subtracting(_ other: Fraction) throws(ArithmeticOverflow) -> Fraction {
    let numerator =
      Int128(numerator) * Int128(other.denominator) - Int128(other.numerator) * Int128(denominator)
    guard let difference = Fraction(wide: numerator, over: Int128(denominator) * Int128(other.denominator)) else {
      throw ArithmeticOverflow(in: "Fraction - Fraction")
    }
    return difference
  }

  /// The exact product.
  public func multiplied(by other: Fraction) throws(ArithmeticOverflow) -> Fraction {
    guard
      let product = Fraction(
        wide: Int128(numerator) * Int128(other.numerator), over: Int128(denominator) * Int128(other.denominator))
    else { throw ArithmeticOverflow(in: "Fraction × Fraction") }
    return product
  }

  /// The exact quotient; `nil` when `count` is not positive.
  public func divided(by count: Int) throws(ArithmeticOverflow) -> Fraction? {
    guard count > 0 else { return nil }
    guard let quotient = Fraction(wide: Int128(numerator), over: Int128(denominator) * Int128(count)) else {
      throw ArithmeticOverflow(in: "Fraction ÷ Int")
    }
    return quotient
  }

  /// The exact mean; `nil` for no values at all.
  ///
  /// Complexity: O(*n*).
  public static func mean(of values: some Sequence<Fraction>) throws(ArithmeticOverflow) -> Fraction? {
    var sum = FractionSum()
    for value in values { try sum.add(value) }
    return try sum.mean
  }
}
