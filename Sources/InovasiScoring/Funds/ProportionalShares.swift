public import InovasiModel

/// Shares in proportion to the claims, in whole rupiah, by the largest remainder.
///
/// Each entry first gets its exact share rounded down. The rupiah that are left over, always fewer than there are entries, go
/// one each to those with the largest remainders; equal remainders are decided by the keys of the terms, and the allocation says by
/// which. The amounts add up to the fund exactly.
///
/// ```
/// share = fund × claim ÷ Σ claims
/// ```
///
/// With a floor or a cap, the shares outside of them are set to these and the rest is shared anew among the others. A claim of zero or less is
/// paid the floor, and nothing without one. Amounts come from the exact share, in 128 bits or as many as it takes. `Allocation.share` is that
/// share, too, unless its terms do not fit a `Fraction`; then it is cut, for reading, to as many decimal places as do fit.
///
/// Complexity: O(*n* log *n*). Source: the method of Hamilton (largest remainder); no regulation that could be read says how
/// a region's incentive is rounded.
public struct ProportionalShares: FundAllocation {
  /// Floors, caps, what may stay, who gets the odd rupiah.
  public var terms: AllocationTerms

  /// Proportional shares.
  public init(_ terms: AllocationTerms = AllocationTerms()) {
    self.terms = terms
  }

  /// The allocations, in order of place and then of entry; none where no claim is above zero and there is no floor. Whether the fund may
  /// then stay is for whoever asked to say, as ``FundSharing`` does.
  ///
  /// - Throws: ``AllocationError`` when the floors ask for more than the fund, or the caps for less and nothing may stay.
  public func allocate(_ fund: Rupiah, to claims: [Claim]) throws(AllocationError) -> [Allocation] {
    let claims = claims.inOrder
    do throws(AllocationError) {
      return try allocate(fund, to: claims, in: Int128.self)
    } catch .overflow {
      return try allocate(fund, to: claims, in: WideNumber.self)
    }
  }

  private func allocate<Number: PortionNumber>(
    _ fund: Rupiah, to claims: [Claim], in number: Number.Type
  ) throws(AllocationError) -> [Allocation] {
    let portions = try exactly { () throws(ArithmeticOverflow) in try Portions<Number>(of: claims.map(\.claim)) }
    guard portions.total > .zero || (terms.floor > .zero && !claims.isEmpty) else { return [] }

    let paid = try payable(fund, portions)
    let parted = try exactly { () throws(ArithmeticOverflow) in
      try Apportionment(
        Int128(paid.amount), by: portions.numerators, floor: Int128(terms.floor.amount),
        cap: terms.cap.map { Int128($0.amount) }
      ) { terms.oddRupiah.precedes(claims[$0], claims[$1]) }
    }
    return claims.indices.map { index in
      let (claim, line) = (claims[index], parted.lines[index])
      // Money stays because everybody is at the cap, whatever it took to part what can be paid.
      let isCapped = paid < fund && portions.numerators[index] > .zero
      return Allocation(
        entry: claim.entry, agency: claim.agency, claim: claim.claim, share: line.share,
        amount: AllocationTerms.money(line.amount), roundedUp: line.isRoundedUp,
        decidedBy: line.rival.map { terms.oddRupiah.key(setting: claim, apartFrom: claims[$0]) },
        bound: isCapped ? .cap : line.bound,
        pot: claim.pot)
    }
  }

  private func payable(_ fund: Rupiah, _ portions: Portions<some PortionNumber>) throws(AllocationError) -> Rupiah {
    if let cap = terms.cap, cap < terms.floor { throw .floorAboveCap(floor: terms.floor, cap: cap) }
    let floor = Int128(terms.floor.amount)
    let least = floor * Int128(portions.numerators.count)
    let able = Int128(portions.numerators.count { $0 > .zero })
    let unable = Int128(portions.numerators.count) - able
    let most = able == 0 ? least : terms.cap.map { Int128($0.amount) * able + floor * unable }
    return try terms.payable(fund, least: least, most: most)
  }
}
