import InovasiModel
import InovasiScoring
import Testing

func rupiah(_ amount: Int) -> Rupiah { Rupiah(amount) ?? .zero }

/// Billions of rupiah, as regulations and newspapers count.
func billion(_ count: Int) -> Rupiah { rupiah(count * 1_000_000_000) }

/// Claims E0, E1, …, at the places given or else in order.
func claims(_ values: [Int], places: [Int] = [], pots: [String] = []) -> [Claim] {
  values.enumerated().map { number, value in
    Claim(
      entry: id("E\(number)"), agency: nil, place: number < places.count ? places[number] : number + 1, claim: Fraction(value),
      pot: number < pots.count ? pots[number] : nil)
  }
}

extension FundAllocation {
  /// The amounts in order of place.
  func amounts(_ fund: Rupiah, _ claims: [Claim]) throws(AllocationError) -> [Int] {
    try allocate(fund, to: claims).map(\.amount.amount)
  }
}
