public import InovasiModel

/// Relative shares by place: so much for the first, the second and so on, whatever the scores.
///
/// Places are counted anew among the claims that are handed over, so that whoever takes no part leaves no gap. Entries that share a
/// place pool the shares of the places they take up and each get the same of them. Places beyond the table have no share.
/// `Allocation.claim` is the share. Complexity: O(*n* log *n*).
public struct PlaceShares: FundAllocation {
  /// The share of each place, from the first on.
  public var shares: [Fraction]
  /// Floors, caps, what may stay, who gets the odd rupiah.
  public var terms: AllocationTerms

  /// Shares by place.
  public init(_ shares: [Fraction], terms: AllocationTerms = AllocationTerms()) {
    self.shares = shares
    self.terms = terms
  }

  /// The allocations, in order of place and then of entry.
  public func allocate(_ fund: Rupiah, to claims: [Claim]) throws(AllocationError) -> [Allocation] {
    var claims = claims.inOrder
    for run in claims.runs {
      let share = try exactly { () throws(ArithmeticOverflow) in
        var pool = Fraction.zero
        for place in run where place < shares.count { pool = try pool.adding(shares[place]) }
        return try pool.divided(by: run.count) ?? .zero
      }
      for index in run { claims[index].claim = share }
    }
    return try ProportionalShares(terms).allocate(fund, to: claims)
  }
}

extension [Claim] {
  /// The runs of claims, in their order, that share a place; their positions are the places they take up, counted from 0.
  var runs: [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    while start < count {
      var end = start + 1
      while end < count, self[end].place == self[start].place { end += 1 }
      runs.append(start..<end)
      start = end
    }
    return runs
  }
}
