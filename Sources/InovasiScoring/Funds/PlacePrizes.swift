public import InovasiModel

/// A prize table: so many rupiah for the first place, the second and so on (PMK 87/2020: Rp 3, 2 and 1 billion).
///
/// Places are counted anew among the claims that are handed over. Entries that share a place pool the prizes of the places they take up and
/// part them evenly, in whole rupiah. Places beyond the table win nothing. `Allocation.claim` is the even part.
///
/// Prizes that add up to more than the fund are an error; what is left of the fund is for the terms to say. Floors and caps do
/// not apply. Complexity: O(*n* log *n*).
public struct PlacePrizes: FundAllocation {
  /// The prize of each place, from the first on.
  public var prizes: [Rupiah]
  /// What may stay, who gets the odd rupiah.
  public var terms: AllocationTerms

  /// A prize table.
  public init(_ prizes: [Rupiah], terms: AllocationTerms = AllocationTerms()) {
    self.prizes = prizes
    self.terms = terms
  }

  /// The allocations, in order of place and then of entry; none where nobody wins anything.
  ///
  /// - Throws: ``AllocationError`` when the prizes are more than the fund, or less and nothing may stay.
  public func allocate(_ fund: Rupiah, to claims: [Claim]) throws(AllocationError) -> [Allocation] {
    let claims = claims.inOrder
    let won = prizes.prefix(claims.count).reduce(Int128(0)) { $0 + Int128($1.amount) }
    guard won > 0 else { return [] }
    _ = try terms.payable(fund, least: won, most: won)
    let shares = EqualShares(AllocationTerms(oddRupiah: terms.oddRupiah))
    var allocations: [Allocation] = []
    for run in claims.runs {
      let pool = prizes.dropFirst(run.lowerBound).prefix(run.count).reduce(Int128(0)) { $0 + Int128($1.amount) }
      for var allocation in try shares.allocate(AllocationTerms.money(pool), to: Array(claims[run])) {
        allocation.claim = allocation.share
        allocations.append(allocation)
      }
    }
    return allocations
  }
}
