public import InovasiModel

/// Shares a fund out by the rules of an incentive: who passes the gates, into which pots, by which formula.
///
/// ```swift
/// let shared = try FundSharing(incentive).share(fund, among: recipients)
/// print(shared.summary.paid, shared.summary.unallocated, shared.summary.exclusions.count)
/// ```
///
/// Nobody is left out in silence: who takes no part is listed with every reason, and who takes part and can be given nothing, with
/// nothing. What is paid and what stays add up to the fund.
public struct FundSharing: Sendable {
  /// Somebody who would share, with the values that gates and improvement look at.
  public struct Recipient: Hashable, Sendable {
    /// The entry, with its place, its score and its pot.
    public var claim: Claim
    /// Whether there is a score; without one it takes no part.
    public var hasScore: Bool
    /// The values of its agency that are known and do not contradict each other.
    public var values: [Rulebook.Grading.Variable.ID: Points]

    /// Somebody who would share.
    public init(_ claim: Claim, hasScore: Bool = true, values: [Rulebook.Grading.Variable.ID: Points] = [:]) {
      self.claim = claim
      self.hasScore = hasScore
      self.values = values
    }
  }

  /// A fund that has been shared out.
  public struct Shared: Hashable, Sendable {
    /// The money, in order of place and then of entry.
    public var allocations: [Allocation]
    /// What became of the fund as a whole.
    public var summary: FundSummary

    /// A fund that has been shared out.
    public init(allocations: [Allocation], summary: FundSummary) {
      self.allocations = allocations
      self.summary = summary
    }
  }

  /// The rules.
  public var incentive: Rulebook.Incentive

  /// A formula instead of the rulebook's; `nil` for the rulebook's. Gates hold either way; pots, standard values, floors, caps and what may
  /// stay are the rulebook's alone.
  public var formula: (any FundAllocation)?

  /// A sharing under these rules.
  public init(_ incentive: Rulebook.Incentive, formula: (any FundAllocation)? = nil) {
    self.incentive = incentive
    self.formula = formula
  }

  /// Shares a fund out.
  ///
  /// - Parameters:
  ///   - fund: the money.
  ///   - recipients: who would share, in any order; an entry that takes part in several pots stands once for each.
  /// - Throws: ``AllocationError`` when the fund does not suffice, or cannot be given out whole although it has to be.
  /// - Complexity: O(*n* log *n*), and *n* × *g* for *g* gates.
  public func share(_ fund: Rupiah, among recipients: [Recipient]) throws(AllocationError) -> Shared {
    var claims: [Claim] = []
    var exclusions: [AllocationExclusion] = []
    for recipient in recipients {
      var claim = recipient.claim
      var reasons = reasons(against: recipient)
      reasons += measure(&claim, recipient.values)
      if reasons.isEmpty {
        claims.append(claim)
      } else {
        exclusions.append(AllocationExclusion(entry: claim.entry, agency: claim.agency, reasons: reasons))
      }
    }

    var allocations: [Allocation] = []
    var pots: [FundSummary.Pot] = []
    if let formula {
      allocations = try formula.allocate(fund, to: claims)
    } else if let rule = incentive.pots {
      (allocations, pots) = try incentive.potShares(rule).share(fund, among: claims)
    } else {
      allocations = try incentive.allocation.allocate(fund, to: claims)
    }
    if allocations.isEmpty { allocations = claims.inOrder.map(Allocation.init(nothingFor:)) }
    let paid = try exactly { () throws(ArithmeticOverflow) in
      var sum = Rupiah.zero
      for allocation in allocations { sum = try sum.adding(allocation.amount) }
      return sum
    }
    guard let left = fund.subtracting(paid) else { throw .fundTooSmall(fund, least: paid, pot: nil) }
    if left > .zero, !claims.isEmpty, !mayLeaveMoney { throw .fundTooLarge(fund, most: paid, pot: nil) }
    return Shared(
      allocations: allocations,
      summary: FundSummary(fund: fund, paid: paid, unallocated: left, pots: pots, exclusions: Self.inOrder(exclusions)))
  }

  /// Whether money may stay that nobody can be given: where the rules say so of it or of empty pots. A formula of one's own decides that
  /// by itself.
  private var mayLeaveMoney: Bool {
    formula != nil || incentive.rest == .unallocated || incentive.pots?.empty == .unallocated
  }

  /// Why somebody takes no part, in the order in which the rulebook asks.
  private func reasons(against recipient: Recipient) -> [AllocationExclusion.Reason] {
    var reasons: [AllocationExclusion.Reason] = recipient.hasScore ? [] : [.noScore]
    for gate in incentive.gates {
      let value = recipient.values[gate.variable]
      if !gate.admits(value) { reasons.append(.gate(gate.id, name: gate.name, value: value, basis: gate.basis)) }
    }
    if formula == nil, let pots = incentive.pots, !pots.pots.contains(where: { $0.name == recipient.claim.pot }) {
      reasons.append(.noPot)
    }
    return reasons
  }

  /// Sets from where to where improvement is measured; the values that are missing are reasons.
  private func measure(
    _ claim: inout Claim, _ values: [Rulebook.Grading.Variable.ID: Points]
  ) -> [AllocationExclusion.Reason] {
    guard formula == nil, case .improvement(let improvement, _) = incentive.standardisation else { return [] }
    var missing: [AllocationExclusion.Reason] = []
    claim.previous = values[improvement.previous].map { Fraction($0) }
    if claim.previous == nil { missing.append(.missingValue(improvement.previous)) }
    switch improvement.target {
    case .value(let value): claim.target = Fraction(value)
    case .variable(let variable):
      claim.target = values[variable].map { Fraction($0) }
      if claim.target == nil { missing.append(.missingValue(variable)) }
    }
    return missing
  }

  /// By entry; an entry that stands once for each of several pots is listed once for what it is told each time.
  private static func inOrder(_ exclusions: [AllocationExclusion]) -> [AllocationExclusion] {
    var ordered: [AllocationExclusion] = []
    for exclusion in exclusions.sorted(by: { $0.key < $1.key }) where ordered.last != exclusion { ordered.append(exclusion) }
    return ordered
  }
}

extension Allocation {
  /// The line of somebody who takes part and cannot be given anything.
  fileprivate init(nothingFor claim: Claim) {
    self.init(
      entry: claim.entry, agency: claim.agency, claim: claim.claim, share: .zero, amount: .zero, roundedUp: false,
      pot: claim.pot)
  }
}

extension AllocationExclusion {
  /// What puts exclusions in one order; the reasons only where one entry is left out in two ways.
  fileprivate var key: (Entry.ID, String, String) { (entry, agency?.rawValue ?? "", "\(reasons)") }
}
