public import InovasiModel

/// Shares in proportion to the claims, in whole rupiah, by the largest remainder.
///
/// Each entry first gets its exact share rounded down. The rupiah that are left over, always fewer than there are entries, go
/// one each to those with the largest remainders; equal remainders are decided by place and then by identifier. The amounts
/// add up to the fund exactly.
///
/// ```
/// share = fund × claim ÷ Σ claims
/// ```
///
/// A claim of zero or less is paid nothing. Amounts come from the exact share in 128 bits. `Allocation.share` is that share, too, unless its terms do not fit a
/// `Fraction`; then it is cut, for reading, to as many decimal places as do fit.
///
/// Complexity: O(*n* log *n*). Source: the method of Hamilton (largest remainder); no regulation that could be read says how
/// a region's incentive is rounded.
public struct ProportionalShares: FundAllocation {
  /// Proportional shares.
  public init() {}

  /// The allocations, in order of place and then of entry.
  public func allocate(_ fund: Rupiah, to claims: [Claim]) throws(ArithmeticOverflow) -> [Allocation] {
    let claims = claims.sorted { ($0.place, $0.entry) < ($1.place, $1.entry) }
    let portions = try Portions(of: claims.map { max($0.claim, .zero) })
    guard portions.total > 0 else { return [] }

    var allocations: [Allocation] = []
    var remainders: [Int128] = []
    var paid = Int128(0)
    for (claim, portion) in zip(claims, portions.numerators) {
      let (product, overflow) = portion.multipliedReportingOverflow(by: Int128(fund.amount))
      if overflow { throw ArithmeticOverflow(in: "fund × claim") }
      let (whole, remainder) = product.quotientAndRemainder(dividingBy: portions.total)
      paid += whole
      remainders.append(remainder)
      allocations.append(
        Allocation(
          entry: claim.entry, agency: claim.agency, claim: claim.claim,
          share: Self.share(whole, remainder, over: portions.total), amount: Self.money(whole), roundedUp: false))
    }

    let left = Int(Int128(fund.amount) - paid)
    let order = allocations.indices.sorted {
      remainders[$0] == remainders[$1] ? $0 < $1 : remainders[$0] > remainders[$1]
    }
    for index in order.prefix(left) {
      allocations[index].amount = Self.money(Int128(allocations[index].amount.amount) + 1)
      allocations[index].roundedUp = true
    }
    return allocations
  }

  /// A part of the fund is never more than the fund, and so always an amount.
  private static func money(_ amount: Int128) -> Rupiah { Rupiah(Int(amount)) ?? .zero }

  /// The exact share, or its first decimal places where it does not fit.
  private static func share(_ whole: Int128, _ remainder: Int128, over total: Int128) -> Fraction {
    let (product, overflow) = whole.multipliedReportingOverflow(by: total)
    if !overflow, let exact = Fraction(wide: product + remainder, over: total) { return exact }
    var (best, rest, scale, number) = (Fraction(Int(whole)), remainder, Int128(1), whole)
    while scale < 1_000_000_000 {
      let (shifted, isTooLarge) = rest.multipliedReportingOverflow(by: 10)
      if isTooLarge { break }
      number = number * 10 + shifted / total
      rest = shifted % total
      scale *= 10
      guard let finer = Fraction(wide: number, over: scale) else { break }
      best = finer
    }
    return best
  }
}

/// Claims over one denominator, as whole numbers.
private struct Portions {
  var numerators: [Int128] = []
  var total = Int128(0)

  init(of claims: [Fraction]) throws(ArithmeticOverflow) {
    var common = Int128(1)
    for claim in claims where claim > .zero {
      let denominator = Int128(claim.denominator)
      let (product, overflow) = (common / Self.divisor(common, denominator)).multipliedReportingOverflow(by: denominator)
      if overflow { throw ArithmeticOverflow(in: "common denominator of claims") }
      common = product
    }
    for claim in claims {
      let (numerator, tooLarge) = Int128(claim.numerator)
        .multipliedReportingOverflow(by: common / Int128(claim.denominator))
      let (sum, stillTooLarge) = total.addingReportingOverflow(numerator)
      if tooLarge || stillTooLarge { throw ArithmeticOverflow(in: "sum of claims") }
      numerators.append(numerator)
      total = sum
    }
  }

  private static func divisor(_ first: Int128, _ second: Int128) -> Int128 {
    var (larger, smaller) = (first, second)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
  }
}
