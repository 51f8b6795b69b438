import InovasiModel

/// A whole number, none below zero, in which a fund is parted: one of 128 bits where it suffices, and a wide one where claims have many
/// denominators.
protocol PortionNumber: Comparable {
  init(_ number: Int128)
  /// The number where 128 bits hold it.
  var plain: Int128? { get }
  /// How many words of memory it takes.
  var size: Int { get }

  func plus(_ other: Self) throws(ArithmeticOverflow) -> Self
  /// The difference from a number that is no larger.
  func minus(_ other: Self) -> Self
  func times(_ other: Self) throws(ArithmeticOverflow) -> Self
  /// The whole quotient by a number above zero, and what remains.
  func parted(by other: Self) -> (quotient: Self, remainder: Self)
}

extension PortionNumber {
  static var zero: Self { Self(0) }

  /// The greatest number that divides both.
  func commonDivisor(with other: Self) -> Self {
    var (larger, smaller) = (self, other)
    while smaller > .zero { (larger, smaller) = (smaller, larger.parted(by: smaller).remainder) }
    return larger
  }
}

extension Int128: PortionNumber {
  var plain: Int128? { self }
  var size: Int { 2 }

  func plus(_ other: Int128) throws(ArithmeticOverflow) -> Int128 {
    let (sum, overflow) = addingReportingOverflow(other)
    if overflow { throw ArithmeticOverflow(in: "sum of claims") }
    return sum
  }

  func minus(_ other: Int128) -> Int128 { self - other }

  func times(_ other: Int128) throws(ArithmeticOverflow) -> Int128 {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    if overflow { throw ArithmeticOverflow(in: "fund × claim") }
    return product
  }

  func parted(by other: Int128) -> (quotient: Int128, remainder: Int128) { quotientAndRemainder(dividingBy: other) }
}
