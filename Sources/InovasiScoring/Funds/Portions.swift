import InovasiModel

/// Fractions over one denominator, as whole numbers; none below zero.
struct Portions {
  private(set) var numerators: [Int128] = []
  private(set) var total = Int128(0)

  init(of claims: [Fraction]) throws(ArithmeticOverflow) {
    var common = Int128(1)
    for claim in claims where claim > .zero {
      let denominator = Int128(claim.denominator)
      let (product, overflow) = (common / Self.divisor(common, denominator)).multipliedReportingOverflow(by: denominator)
      if overflow { throw ArithmeticOverflow(in: "common denominator of claims") }
      common = product
    }
    for claim in claims {
      let (numerator, tooLarge) = Int128(max(claim, .zero).numerator)
        .multipliedReportingOverflow(by: common / Int128(max(claim, .zero).denominator))
      if tooLarge { throw ArithmeticOverflow(in: "sum of claims") }
      total = try Apportionment.sum(total, numerator)
      numerators.append(numerator)
    }
  }

  private static func divisor(_ first: Int128, _ second: Int128) -> Int128 {
    var (larger, smaller) = (first, second)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
  }
}
