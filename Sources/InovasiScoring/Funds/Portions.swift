import InovasiModel

/// Fractions over one denominator, as whole numbers; none below zero.
struct Portions<Number: PortionNumber> {
  private(set) var numerators: [Number] = []
  private(set) var total = Number.zero

  init(of claims: [Fraction]) throws(ArithmeticOverflow) {
    let claims = claims.map { max($0, .zero) }
    var common = Number(1)
    for claim in claims where claim.denominator > 1 {
      let denominator = Number(Int128(claim.denominator))
      let lacking = denominator.parted(by: common.commonDivisor(with: denominator)).quotient
      common = try Self.checked("common denominator of claims") { () throws(ArithmeticOverflow) in try common.times(lacking) }
    }
    guard common.size * claims.count <= mostWords else { throw ArithmeticOverflow(in: "common denominator of claims") }
    for claim in claims {
      let factor = common.parted(by: Number(Int128(claim.denominator))).quotient
      let numerator = try Self.checked("sum of claims") { () throws(ArithmeticOverflow) in
        try Number(Int128(claim.numerator)).times(factor)
      }
      total = try total.plus(numerator)
      numerators.append(numerator)
    }
  }

  /// Says what it was that did not fit.
  private static func checked(
    _ operation: String, _ compute: () throws(ArithmeticOverflow) -> Number
  ) throws(ArithmeticOverflow) -> Number {
    do throws(ArithmeticOverflow) { return try compute() } catch { throw ArithmeticOverflow(in: operation) }
  }
}

/// What the numerators of one fund may take: 64 MiB.
private let mostWords = 1 << 23
