public import InovasiModel

/// Brings claims to a standard first (standar nilai), and shares the fund out on that.
///
/// | standardisation | value | source |
/// |---|---|---|
/// | `minMax(.plain)` | (x − worst) ÷ (best − worst) | PMK 91/2024, annex A |
/// | `minMax(.plusOne)` | (x − worst) ÷ (best − worst) + 1 | one reading of the same |
/// | `minMax(.plusOneWithin)` | (x − worst + 1) ÷ (best − worst) | the other reading |
/// | `shareOfMaximum` | x × 100 ÷ max | PMK 97/2023, article 3 |
/// | `improvement` | (x − previous) ÷ (target − previous) | PMK 91/2024, annex A |
///
/// Worst, best and max are those of the claims that are handed over. Where all are equal, min–max gives everyone one: nobody is set
/// apart. Values below zero are left as they are, and earn no more than zero does. `Allocation.claim` is the standard value.
///
/// Complexity: that of the formula, and O(*n*).
public struct StandardisedShares: FundAllocation {
  /// What a claim counts for.
  public var standardisation: Rulebook.Incentive.Standardisation
  /// How the fund is shared out on it.
  public var formula: any FundAllocation

  /// A formula on standard values.
  public init(_ standardisation: Rulebook.Incentive.Standardisation, then formula: any FundAllocation) {
    self.standardisation = standardisation
    self.formula = formula
  }

  /// The allocations, in order of place and then of entry.
  ///
  /// - Throws: ``AllocationError/missingValue(_:)`` when improvement is asked for and a claim does not say from where to where;
  ///   otherwise what the formula throws.
  public func allocate(_ fund: Rupiah, to claims: [Claim]) throws(AllocationError) -> [Allocation] {
    try formula.allocate(fund, to: standardised(claims))
  }

  /// The claims with their standard values.
  public func standardised(_ claims: [Claim]) throws(AllocationError) -> [Claim] {
    guard let least = claims.map(\.claim).min(), let most = claims.map(\.claim).max() else { return [] }
    var claims = claims
    for index in claims.indices {
      let claim = claims[index]
      if case .improvement = standardisation, claim.previous == nil || claim.target == nil {
        throw .missingValue(claim.entry)
      }
      claims[index].claim = try exactly { () throws(ArithmeticOverflow) in
        switch standardisation {
        case .minMax(let reading, let better):
          try better == .higher
            ? Self.minMax(claim.claim, worst: least, best: most, reading)
            : Self.minMax(claim.claim, worst: most, best: least, reading)
        case .shareOfMaximum: try claim.claim.multiplied(by: Fraction(100)).divided(by: most) ?? .zero
        case .improvement(_, let better):
          try Self.improvement(claim.claim, from: claim.previous ?? .zero, to: claim.target ?? .zero, better)
        }
      }
    }
    return claims
  }

  private static func minMax(
    _ value: Fraction, worst: Fraction, best: Fraction, _ reading: Rulebook.Incentive.MinMax
  ) throws(ArithmeticOverflow) -> Fraction {
    // Both differences are taken in the direction of better, so that neither is negative.
    let (above, range) =
      best >= worst
      ? (try value.subtracting(worst), try best.subtracting(worst)) : (try worst.subtracting(value), try worst.subtracting(best))
    let lifted = reading == .plusOneWithin ? try above.adding(Fraction(1)) : above
    guard let part = try lifted.divided(by: range) else { return Fraction(1) }
    return reading == .plusOne ? try part.adding(Fraction(1)) : part
  }

  private static func improvement(
    _ value: Fraction, from previous: Fraction, to target: Fraction, _ better: Rulebook.Incentive.Direction
  ) throws(ArithmeticOverflow) -> Fraction {
    let (made, way, lead) =
      better == .higher
      ? (try value.subtracting(previous), try target.subtracting(previous), try value.subtracting(target))
      : (try previous.subtracting(value), try previous.subtracting(target), try target.subtracting(value))
    // Nobody can go towards a target that was reached before: to have stayed there is all of it.
    return try made.divided(by: way) ?? (lead >= .zero ? Fraction(1) : .zero)
  }
}

extension Fraction {
  /// The exact quotient; `nil` when the divisor is not positive.
  fileprivate func divided(by divisor: Fraction) throws(ArithmeticOverflow) -> Fraction? {
    guard let inverse = Fraction(divisor.denominator, over: divisor.numerator) else { return nil }
    return try multiplied(by: inverse)
  }
}
