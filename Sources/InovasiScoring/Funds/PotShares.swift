public import InovasiModel

/// Parts the fund into pots by their weights first, and shares each out by its own formula.
///
/// A pot is empty when nobody in it can be given anything; its money goes to the others, in proportion to their weights, or stays
/// unallocated. Of equal remainders the pot that is listed first takes the odd rupiah. A claim to a pot that is not listed is
/// given nothing. Complexity: that of the formulas, and O(*n* log *n*); one more round for each pot that turns out to be empty.
public struct PotShares: FundAllocation {
  /// A pot.
  public struct Pot: Sendable {
    /// The name by which claims say that they share in it.
    public var name: String
    /// Its weight beside those of the other pots; none below zero.
    public var weight: Fraction
    /// How it is shared out.
    public var formula: any FundAllocation

    /// A pot.
    public init(_ name: String, weight: Fraction, formula: any FundAllocation = ProportionalShares()) {
      self.name = name
      self.weight = weight
      self.formula = formula
    }
  }

  /// The pots, each name once.
  public var pots: [Pot]
  /// What happens to the money of an empty pot.
  public var empty: Rulebook.Incentive.Pots.Empty

  /// A fund in pots.
  public init(_ pots: [Pot], empty: Rulebook.Incentive.Pots.Empty) {
    self.pots = pots
    self.empty = empty
  }

  /// The allocations of all pots, in order of place and then of entry.
  ///
  /// - Throws: what the formula of a pot throws, with the pot's name.
  public func allocate(_ fund: Rupiah, to claims: [Claim]) throws(AllocationError) -> [Allocation] {
    try share(fund, among: claims).allocations
  }

  /// The allocations, and what became of each pot.
  public func share(
    _ fund: Rupiah, among claims: [Claim]
  ) throws(AllocationError) -> (allocations: [Allocation], pots: [FundSummary.Pot]) {
    let claims = claims.inOrder
    let sharing = pots.map { pot in claims.filter { $0.pot == pot.name } }
    var isOpen = sharing.map { !$0.isEmpty || empty == .unallocated }
    var amounts: [Rupiah] = []
    var given: [[Allocation]] = []
    var failures: [Int: AllocationError] = [:]
    repeat {
      amounts = try part(fund, isOpen)
      given = []
      failures = [:]
      for (number, pot) in pots.enumerated() {
        do throws(AllocationError) {
          given.append(isOpen[number] ? try pot.formula.allocate(amounts[number], to: sharing[number]) : [])
        } catch {
          // What this pot lacks may yet come from one that turns out to be empty.
          failures[number] = error.inPot(pot.name)
          given.append([])
        }
      }
    } while empty == .toOthers && close(&isOpen, given, but: failures)
    if let first = failures.min(by: { $0.key < $1.key }) { throw first.value }

    guard given.contains(where: { !$0.isEmpty }) else { return ([], summary(amounts, given, sharing)) }
    return (inOrder(claims, given), summary(amounts, given, sharing))
  }

  /// The fund in parts; nothing for pots that are closed.
  private func part(_ fund: Rupiah, _ isOpen: [Bool]) throws(AllocationError) -> [Rupiah] {
    try exactly { () throws(ArithmeticOverflow) in
      let portions = try Portions<Int128>(of: zip(pots, isOpen).map { $1 ? $0.weight : .zero })
      guard portions.total > 0 else { return pots.map { _ in .zero } }
      return try Apportionment(Int128(fund.amount), by: portions.numerators) { $0 < $1 }
        .lines.map { AllocationTerms.money($0.amount) }
    }
  }

  /// Closes the pots that turned out to be empty, but not those that have the wrong amount; whether there was one.
  private func close(_ isOpen: inout [Bool], _ given: [[Allocation]], but failures: [Int: AllocationError]) -> Bool {
    var isNew = false
    for number in isOpen.indices where isOpen[number] && given[number].isEmpty && failures[number] == nil {
      isOpen[number] = false
      isNew = true
    }
    return isNew
  }

  /// One allocation for each claim; those that no pot gave anything are given nothing.
  private func inOrder(_ claims: [Claim], _ given: [[Allocation]]) -> [Allocation] {
    var queues: [String: ArraySlice<Allocation>] = [:]
    for (pot, allocations) in zip(pots, given) where queues[pot.name] == nil { queues[pot.name] = allocations[...] }
    return claims.map { claim in
      claim.pot.flatMap { queues[$0]?.popFirst() }
        ?? Allocation(
          entry: claim.entry, agency: claim.agency, claim: claim.claim, share: .zero, amount: .zero, roundedUp: false,
          pot: claim.pot)
    }
  }

  private func summary(_ amounts: [Rupiah], _ given: [[Allocation]], _ sharing: [[Claim]]) -> [FundSummary.Pot] {
    pots.indices.map { number in
      FundSummary.Pot(
        name: pots[number].name, amount: amounts[number],
        paid: AllocationTerms.money(given[number].reduce(Int128(0)) { $0 + Int128($1.amount.amount) }),
        recipients: sharing[number].count)
    }
  }
}
