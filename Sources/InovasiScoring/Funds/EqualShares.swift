public import InovasiModel

/// The same for each entry, in whole rupiah; what does not divide goes, a rupiah each, to the best places.
///
/// Every entry that is handed over takes part, whatever its claim says; `Allocation.claim` is one for each.
/// Complexity: O(*n* log *n*).
public struct EqualShares: FundAllocation {
  /// Caps, what may stay, who gets the odd rupiah.
  public var terms: AllocationTerms

  /// Equal shares.
  public init(_ terms: AllocationTerms = AllocationTerms()) {
    self.terms = terms
  }

  /// The allocations, in order of place and then of entry.
  public func allocate(_ fund: Rupiah, to claims: [Claim]) throws(AllocationError) -> [Allocation] {
    var claims = claims
    for index in claims.indices { claims[index].claim = Fraction(1) }
    return try ProportionalShares(terms).allocate(fund, to: claims)
  }
}
