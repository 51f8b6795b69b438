/// The money that an entry brings its agency.
public struct Allocation: Hashable, Sendable, Codable {
  /// A limit of the rulebook that set an amount.
  public enum Bound: String, Hashable, Sendable, Codable, CaseIterable {
    /// The least that anyone gets.
    case floor
    /// The most that anyone gets.
    case cap
  }

  /// The entry.
  public var entry: Entry.ID
  /// The agency that filed it.
  public var agency: Agency.ID?
  /// What the share is in proportion to; for a table of amounts, the amount that the table gives.
  public var claim: Fraction
  /// The exact share of the fund, before rounding to whole rupiah.
  public var share: Fraction
  /// The money.
  public var amount: Rupiah
  /// Whether one rupiah was added when the remainder was given out.
  public var roundedUp: Bool
  /// The key that gave or denied it that rupiah against an equal remainder; `nil` when the remainder alone decided.
  public var decidedBy: OddRupiahKey?
  /// The limit that set the amount; `nil` when the formula did.
  public var bound: Bound?
  /// The pot that it comes out of; `nil` when the fund is not parted.
  public var pot: String?

  /// An allocation.
  public init(
    entry: Entry.ID, agency: Agency.ID?, claim: Fraction, share: Fraction, amount: Rupiah, roundedUp: Bool,
    decidedBy: OddRupiahKey? = nil, bound: Bound? = nil, pot: String? = nil
  ) {
    self.entry = entry
    self.agency = agency
    self.claim = claim
    self.share = share
    self.amount = amount
    self.roundedUp = roundedUp
    self.decidedBy = decidedBy
    self.bound = bound
    self.pot = pot
  }
}
