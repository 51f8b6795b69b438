public import InovasiModel

/// The terms that a fund is shared out on, beside the formula: floors and caps, what may stay, who gets the odd rupiah.
public struct AllocationTerms: Hashable, Sendable {
  /// The least that everyone who takes part gets, with a claim of zero too.
  public var floor: Rupiah
  /// The most that anyone gets; without limit when `nil`.
  public var cap: Rupiah?
  /// What happens to money that cannot be given out.
  public var rest: Rulebook.Incentive.Rest
  /// Who gets a rupiah that does not divide, among equal remainders; the identifier decides last.
  public var oddRupiah: [OddRupiahKey]

  /// Terms; without bounds, nothing left, and the better place first unless others are given.
  public init(
    floor: Rupiah = .zero, cap: Rupiah? = nil, rest: Rulebook.Incentive.Rest = .refused, oddRupiah: [OddRupiahKey] = [.place]
  ) {
    self.floor = floor
    self.cap = cap
    self.rest = rest
    self.oddRupiah = oddRupiah
  }

  /// How much of the fund can be paid when the rules ask for no less than `least` and no more than `most`.
  func payable(_ fund: Rupiah, least: Int128, most: Int128?) throws(AllocationError) -> Rupiah {
    if Int128(fund.amount) < least { throw .fundTooSmall(fund, least: Self.money(least), pot: nil) }
    guard let most, most < Int128(fund.amount) else { return fund }
    guard rest == .unallocated else { throw .fundTooLarge(fund, most: Self.money(most), pot: nil) }
    return Self.money(most)
  }

  /// An amount; the largest there is for more than that, which only a message ever shows.
  static func money(_ amount: Int128) -> Rupiah { Rupiah(Int(clamping: amount)) ?? .zero }
}
