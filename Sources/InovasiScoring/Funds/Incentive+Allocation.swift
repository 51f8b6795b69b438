public import InovasiModel

extension Rulebook.Incentive {
  /// The formula that carries this rule out, pots, standardisation and bounds included.
  public var allocation: any FundAllocation {
    if let pots { return potShares(pots) }
    return formula(method, floor, cap)
  }

  /// The pots, each with its own formula.
  func potShares(_ pots: Pots) -> PotShares {
    PotShares(
      pots.pots.map { pot in
        PotShares.Pot(
          pot.name, weight: Fraction(pot.share), formula: formula(pot.method ?? method, pot.floor ?? floor, pot.cap ?? cap))
      }, empty: pots.empty)
  }

  private func formula(_ method: Method, _ floor: Rupiah?, _ cap: Rupiah?) -> any FundAllocation {
    let terms = AllocationTerms(floor: floor ?? .zero, cap: cap, rest: rest, oddRupiah: oddRupiah)
    let formula = method.allocation(terms)
    return standardisation.map { StandardisedShares($0, then: formula) } ?? formula
  }
}

extension Rulebook.Incentive.Method {
  /// The formula on these terms.
  func allocation(_ terms: AllocationTerms) -> any FundAllocation {
    switch self {
    case .proportional: ProportionalShares(terms)
    case .equal: EqualShares(terms)
    case .prizes(let prizes): PlacePrizes(prizes, terms: terms)
    case .placeShares(let shares): PlaceShares(shares.map { Fraction($0) }, terms: terms)
    case .bandAmounts(let steps): BandAmounts(steps, terms: terms)
    case .bandShares(let steps): BandShares(steps, terms: terms)
    }
  }
}
