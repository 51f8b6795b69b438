public import InovasiModel

/// Relative shares by band of score: so much for each entry in a band.
///
/// An entry lies in the highest band that begins at its claim or below; one below the lowest band has no share. `Allocation.claim` is the
/// share. Complexity: O(*n* log *n*).
public struct BandShares: FundAllocation {
  /// The bands, in any order.
  public var steps: [Rulebook.Incentive.Step<Points>]
  /// Floors, caps, what may stay, who gets the odd rupiah.
  public var terms: AllocationTerms

  /// Shares by band.
  public init(_ steps: [Rulebook.Incentive.Step<Points>], terms: AllocationTerms = AllocationTerms()) {
    self.steps = steps
    self.terms = terms
  }

  /// The allocations, in order of place and then of entry.
  public func allocate(_ fund: Rupiah, to claims: [Claim]) throws(AllocationError) -> [Allocation] {
    var claims = claims
    for index in claims.indices {
      claims[index].claim = steps.step(at: claims[index].claim).map { Fraction($0.each) } ?? .zero
    }
    return try ProportionalShares(terms).allocate(fund, to: claims)
  }
}

/// So many rupiah for each entry in a band of score.
///
/// Bands are those of ``BandShares``. Amounts that add up to more than the fund are an error; what is left of it is for the terms to say. Floors
/// and caps do not apply. `Allocation.claim` is the amount. Complexity: O(*n* log *n*).
public struct BandAmounts: FundAllocation {
  /// The bands, in any order.
  public var steps: [Rulebook.Incentive.Step<Rupiah>]
  /// What may stay.
  public var terms: AllocationTerms

  /// Amounts by band.
  public init(_ steps: [Rulebook.Incentive.Step<Rupiah>], terms: AllocationTerms = AllocationTerms()) {
    self.steps = steps
    self.terms = terms
  }

  /// The allocations, in order of place and then of entry; none where nobody reaches a band that gives anything.
  ///
  /// - Throws: ``AllocationError`` when the amounts are more than the fund, or less and nothing may stay.
  public func allocate(_ fund: Rupiah, to claims: [Claim]) throws(AllocationError) -> [Allocation] {
    guard !claims.isEmpty else { return [] }
    let given = claims.inOrder.map { claim in
      let amount = steps.step(at: claim.claim)?.each ?? .zero
      return Allocation(
        entry: claim.entry, agency: claim.agency, claim: Fraction(amount.amount), share: Fraction(amount.amount), amount: amount,
        roundedUp: false, pot: claim.pot)
    }
    let sum = given.reduce(Int128(0)) { $0 + Int128($1.amount.amount) }
    guard sum > 0 else { return [] }
    _ = try terms.payable(fund, least: sum, most: sum)
    return given
  }
}

extension Array {
  /// The highest step that begins at a score or below it; of two that begin alike, the first.
  fileprivate func step<Money>(at score: Fraction) -> Element? where Element == Rulebook.Incentive.Step<Money> {
    reduce(nil) { best, step in
      guard Fraction(step.from) <= score else { return best }
      return best.map { $0.from < step.from } ?? true ? step : best
    }
  }
}
