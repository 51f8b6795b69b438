public import InovasiModel

/// Shares a fund out among entries: the seam for an incentive formula (pembagian insentif).
///
/// A type that conforms has to
/// - give out the fund to the last rupiah, unless its rules let some of it stay; or return no allocations at all,
/// - never give out more than the fund,
/// - otherwise return one allocation for each claim, with its entry and agency, in order of place and then of entry, whatever order the claims
///   came in,
/// - give an entry with a higher claim and no worse a place no less than another, and two whose claims and places are equal amounts
///   that differ by one rupiah at most, within one pot,
/// - treat a fund of zero, a fund of `Int.max`, claims of zero or less and no claims at all without a trap.
///
/// `FundAllocationCompatTest` in InovasiTesting checks this.
public protocol FundAllocation: Sendable {
  /// The allocations; empty when nobody can be given anything.
  ///
  /// - Throws: ``AllocationError`` when the fund does not suffice, or cannot be given out whole although it has to be.
  func allocate(_ fund: Rupiah, to claims: [Claim]) throws(AllocationError) -> [Allocation]
}

/// What an entry brings to the sharing of a fund.
public struct Claim: Hashable, Sendable {
  /// The entry.
  public var entry: Entry.ID
  /// The agency that filed it.
  public var agency: Agency.ID?
  /// Its place; for formulas by place, and where places decide about the odd rupiah.
  public var place: Int
  /// What the share is in proportion to.
  public var claim: Fraction
  /// The pot it shares in; `nil` when the fund is not parted.
  public var pot: String?
  /// The value of the year before, where improvement is measured.
  public var previous: Fraction?
  /// The value aimed at, where improvement is measured.
  public var target: Fraction?

  /// A claim.
  public init(
    entry: Entry.ID, agency: Agency.ID?, place: Int, claim: Fraction, pot: String? = nil, previous: Fraction? = nil,
    target: Fraction? = nil
  ) {
    self.entry = entry
    self.agency = agency
    self.place = place
    self.claim = claim
    self.pot = pot
    self.previous = previous
    self.target = target
  }
}

extension [Claim] {
  /// In order of place, then of entry and pot; what is left of a doubt, the claim itself settles.
  var inOrder: [Claim] {
    sorted { one, other in
      // Most differ by their places; of those that do not, hardly any by more than the entry.
      if one.place != other.place { return one.place < other.place }
      if one.entry != other.entry { return one.entry < other.entry }
      return (one.pot ?? "", one.claim) < (other.pot ?? "", other.claim)
    }
  }
}
