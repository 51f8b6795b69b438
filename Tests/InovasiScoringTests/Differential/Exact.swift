import InovasiModel

/// A rational number in 128 bits, of the tester's own: no sum of the package's is asked to check another.
///
/// What does not fit ends the run; the drawing keeps numbers far below that.
struct Exact: Hashable, Comparable, CustomStringConvertible {
  let over: Int128
  let under: Int128

  init(_ over: Int128, over under: Int128 = 1) {
    let divisor = Self.divisor(over, under) * under.signum()
    self.over = over / divisor
    self.under = under / divisor
  }

  private static func divisor(_ first: Int128, _ second: Int128) -> Int128 {
    var (larger, smaller) = (first.magnitude, second.magnitude)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return Int128(larger)
  }

  init(_ whole: Int) { self.init(Int128(whole)) }
  init(_ points: Points) { self.init(Int128(points.tenThousandths), over: 10_000) }
  init(_ weight: Weight) { self.init(Int128(weight.tenThousandths), over: 10_000) }
  init(_ fraction: Fraction) { self.init(Int128(fraction.numerator), over: Int128(fraction.denominator)) }

  static let zero = Exact(0)

  // Common parts are taken out first, so that no step is larger than it has to be.

  static func + (lhs: Exact, rhs: Exact) -> Exact {
    let common = divisor(lhs.under, rhs.under)
    return Exact(
      lhs.over * (rhs.under / common) + rhs.over * (lhs.under / common), over: lhs.under / common * rhs.under)
  }
  static func - (lhs: Exact, rhs: Exact) -> Exact { lhs + Exact(-rhs.over, over: rhs.under) }
  static func * (lhs: Exact, rhs: Exact) -> Exact {
    let (left, right) = (Exact(lhs.over, over: rhs.under), Exact(rhs.over, over: lhs.under))
    return Exact(left.over * right.over, over: left.under * right.under)
  }
  static func / (lhs: Exact, rhs: Exact) -> Exact { lhs * Exact(rhs.under, over: rhs.over) }
  static func < (lhs: Exact, rhs: Exact) -> Bool {
    let common = divisor(lhs.under, rhs.under)
    return lhs.over * (rhs.under / common) < rhs.over * (lhs.under / common)
  }

  /// The greatest whole number that is not above it.
  var floor: Int {
    let (quotient, remainder) = over.quotientAndRemainder(dividingBy: under)
    return Int(remainder < 0 ? quotient - 1 : quotient)
  }

  /// Rounded to decimal places, halves away from zero.
  func rounded(places: Int) -> Exact {
    let scale = (0..<places).reduce(Int128(1)) { scale, _ in scale * 10 }
    let whole = (Int128(over.magnitude) * scale * 2 + under) / (under * 2)
    return Exact(over < 0 ? -whole : whole, over: scale)
  }

  /// The same number as results hold it; `nil` when it does not fit there.
  var fraction: Fraction? {
    guard let over = Int(exactly: over), let under = Int(exactly: under) else { return nil }
    return Fraction(over, over: under)
  }

  var description: String { under == 1 ? "\(over)" : "\(over)/\(under)" }
}

extension Collection<Exact> {
  var sum: Exact { reduce(.zero, +) }
  var mean: Exact { sum / Exact(count) }
}
