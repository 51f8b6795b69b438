public import InovasiModel

/// Shares a fund out among entries: the seam for an incentive formula (pembagian insentif).
///
/// A type that conforms has to
/// - give out the fund to the last rupiah, or return no allocations at all,
/// - otherwise return one allocation for each claim, in order of place and then of entry, whatever order the claims came in,
/// - give two entries whose claims are equal amounts that differ by one rupiah at most,
/// - treat a fund of zero, a fund of `Int.max`, claims of zero or less and no claims at all without a trap.
///
/// `FundAllocationCompatTest` in InovasiTesting checks this.
public protocol FundAllocation: Sendable {
  /// The allocations; empty when nobody can be given anything.
  func allocate(_ fund: Rupiah, to claims: [Claim]) throws(ArithmeticOverflow) -> [Allocation]
}

/// What an entry brings to the sharing of a fund.
public struct Claim: Hashable, Sendable {
  /// The entry.
  public var entry: Entry.ID
  /// The agency that filed it.
  public var agency: Agency.ID?
  /// Its place; of two equal remainders, the better place takes the rupiah.
  public var place: Int
  /// What the share is in proportion to.
  public var claim: Fraction

  /// A claim.
  public init(entry: Entry.ID, agency: Agency.ID?, place: Int, claim: Fraction) {
    self.entry = entry
    self.agency = agency
    self.place = place
    self.claim = claim
  }
}

extension Rulebook.Incentive.Method {
  /// The formula that carries this method out.
  public var allocation: any FundAllocation {
    switch self {
    case .proportional: ProportionalShares()
    case .equal: EqualShares()
    }
  }
}
