import InovasiModel

/// A fund shared out by the steps of the article on money: who takes part, pots, standard values, the formula within its bounds, and whole
/// rupiah by the largest remainder.
struct PlainFund {
  /// Why there is no result.
  enum Failure: Error, Hashable {
    case tooSmall, tooLarge
  }

  /// Somebody who takes part.
  struct Claim {
    let entry: Entry.ID
    let place: Int
    var value: Exact
    let pot: String?
  }

  struct Payment: Hashable {
    let entry: Entry.ID
    let pot: String?
    let amount: Int
  }

  let incentive: Rulebook.Incentive

  /// What each claim is paid; nobody is left out of the list.
  func payments(of fund: Int, to claims: [Claim]) throws(Failure) -> [Payment] {
    let mayStay = incentive.rest == .unallocated || incentive.pots?.empty == .unallocated
    let paid: [Payment]?
    if let pots = incentive.pots {
      paid = try payments(of: fund, to: claims, pots)
    } else {
      paid = try formula(fund, claims, incentive.method, incentive.floor, incentive.cap)
    }
    let payments = paid ?? claims.map { Payment(entry: $0.entry, pot: $0.pot, amount: 0) }
    // Money that nobody can be given is not left in silence.
    guard claims.isEmpty || mayStay || payments.map(\.amount).reduce(0, +) == fund else { throw .tooLarge }
    return payments
  }

  /// Each pot by itself; pots out of which nobody can be given anything are closed, where their money goes to the others.
  private func payments(of fund: Int, to claims: [Claim], _ pots: Rulebook.Incentive.Pots) throws(Failure) -> [Payment]? {
    var isOpen = pots.pots.map { pot in pots.empty == .unallocated || claims.contains { $0.pot == pot.name } }
    while true {
      let weights = zip(pots.pots, isOpen).map { $1 ? Exact($0.share) : .zero }
      let parts =
        weights.sum == .zero ? weights.map { _ in 0 } : Self.whole(weights.map { $0 * Exact(fund) / weights.sum }) { _ in [] }
      var paid: [[Payment]?] = []
      var failure: Failure?
      for (pot, (part, open)) in zip(pots.pots, zip(parts, isOpen)) {
        let own = claims.filter { $0.pot == pot.name }
        do throws(Failure) {
          paid.append(
            open
              ? try formula(part, own, pot.method ?? incentive.method, pot.floor ?? incentive.floor, pot.cap ?? incentive.cap)
              : nil)
        } catch {
          // Once an empty pot is closed there may be the right amount.
          failure = failure ?? error
          paid.append([])
        }
      }
      let closes = isOpen.indices.filter { isOpen[$0] && paid[$0] == nil }
      if pots.empty == .unallocated || closes.isEmpty {
        if let failure { throw failure }
        guard paid.contains(where: { $0 != nil }) else { return nil }
        let given = paid.flatMap { $0 ?? [] }
        let others = claims.filter { claim in !given.contains { $0.entry == claim.entry && $0.pot == claim.pot } }
        return given + others.map { Payment(entry: $0.entry, pot: $0.pot, amount: 0) }
      }
      for index in closes { isOpen[index] = false }
    }
  }

  /// One formula over one fund; `nil` where nobody can be given anything.
  private func formula(
    _ fund: Int, _ claims: [Claim], _ method: Rulebook.Incentive.Method, _ floor: Rupiah?, _ cap: Rupiah?
  ) throws(Failure) -> [Payment]? {
    guard !claims.isEmpty else { return nil }
    let claims = standardised(claims)
    let places = Dictionary(grouping: claims.indices) { claims[$0].place }.sorted { $0.key < $1.key }.map(\.value)
    /// What each gets of a table by place: those who share places pool what these get.
    func pooled(_ table: [Exact]) -> [(claims: [Int], pool: Exact)] {
      var next = 0
      return places.map { run in
        defer { next += run.count }
        return (run, (next..<(next + run.count)).compactMap { $0 < table.count ? table[$0] : nil }.sum)
      }
    }
    switch method {
    case .proportional: return try shared(fund, claims.map(\.value), claims, floor, cap)
    case .equal: return try shared(fund, claims.map { _ in Exact(1) }, claims, floor, cap)
    case .placeShares(let table):
      var shares = claims.map { _ in Exact.zero }
      for (run, pool) in pooled(table.map { Exact($0) }) { for index in run { shares[index] = pool / Exact(run.count) } }
      return try shared(fund, shares, claims, floor, cap)
    case .bandShares(let steps):
      let shares = claims.map { claim in Self.step(steps, claim.value).map { Exact($0) } ?? .zero }
      return try shared(fund, shares, claims, floor, cap)
    case .prizes(let table):
      var amounts = claims.map { _ in 0 }
      for (run, pool) in pooled(table.map { Exact($0.amount) }) {
        let parts = Self.whole(run.map { _ in pool / Exact(run.count) }) { precedence(claims[run[$0]], Exact(1)) }
        for (index, part) in zip(run, parts) { amounts[index] = part }
      }
      guard amounts.contains(where: { $0 > 0 }) else { return nil }
      try fits(fund, least: amounts.reduce(0, +), most: amounts.reduce(0, +))
      return payments(claims, amounts)
    case .bandAmounts(let steps):
      let amounts = claims.map { claim in Self.step(steps, claim.value)?.amount ?? 0 }
      guard amounts.contains(where: { $0 > 0 }) else { return nil }
      try fits(fund, least: amounts.reduce(0, +), most: amounts.reduce(0, +))
      return payments(claims, amounts)
    }
  }

  private func payments(_ claims: [Claim], _ amounts: [Int]) -> [Payment] {
    zip(claims, amounts).map { Payment(entry: $0.entry, pot: $0.pot, amount: $1) }
  }

  private static func step<Money>(_ steps: [Rulebook.Incentive.Step<Money>], _ value: Exact) -> Money? {
    steps.filter { Exact($0.from) <= value }.max { $0.from < $1.from }?.each
  }

  private func fits(_ fund: Int, least: Int, most: Int?) throws(Failure) {
    if fund < least { throw .tooSmall }
    if let most, fund > most, incentive.rest == .refused { throw .tooLarge }
  }

  /// A fund in proportion to shares, none below the floor and none above the cap.
  private func shared(
    _ fund: Int, _ shares: [Exact], _ claims: [Claim], _ floor: Rupiah?, _ cap: Rupiah?
  ) throws(Failure) -> [Payment]? {
    let shares = shares.map { max($0, .zero) }
    let floor = floor?.amount ?? 0
    if shares.sum == .zero, floor == 0 { return nil }
    // Whoever has no claim gets the floor, whatever is left.
    let most: Int? =
      if shares.sum == .zero {
        floor * shares.count
      } else {
        cap.map { cap in shares.map { $0 > .zero ? cap.amount : floor }.reduce(0, +) }
      }
    try fits(fund, least: floor * shares.count, most: most)
    let exact = Self.bounded(min(fund, most ?? fund), shares, floor, cap?.amount)
    let amounts = Self.whole(exact) { precedence(claims[$0], shares[$0]) }
    return payments(claims, amounts)
  }

  /// `max(floor, min(cap, rate × share))` with the one rate at which all of it adds up to the fund.
  ///
  /// Between two rates at which somebody meets a bound, the same ones lie at a bound, and the others share what these leave.
  private static func bounded(_ fund: Int, _ shares: [Exact], _ floor: Int, _ cap: Int?) -> [Exact] {
    let shares = inWholeNumbers(shares)
    func given(_ rate: Exact) -> [Exact] {
      shares.map { share in
        guard share > .zero else { return Exact(floor) }
        return max(Exact(floor), cap.map { min(Exact($0), rate * share) } ?? rate * share)
      }
    }
    let kinks = Set(
      shares.filter { $0 > .zero }.flatMap { share in [floor, cap].compactMap(\.self).map { Exact($0) / share } }
    ).sorted()
    let low = kinks.last { given($0).sum <= Exact(fund) } ?? .zero
    let bound = shares.filter { share in
      share == .zero || low * share < Exact(floor) || cap.map { low * share >= Exact($0) } ?? false
    }
    let free = shares.sum - bound.sum
    guard free > .zero else { return given(low) }
    let held = bound.map { $0 > .zero && low * $0 >= Exact(floor) ? Exact(cap ?? floor) : Exact(floor) }.sum
    return given((Exact(fund) - held) / free)
  }

  /// The same proportions in whole numbers, so that rates and remainders stay small.
  private static func inWholeNumbers(_ shares: [Exact]) -> [Exact] {
    let under = shares.reduce(Exact(1)) { $0 * Exact(Exact($1.under, over: $0.over).over) }
    return shares.map { $0 * under }
  }

  /// Rounded down, and what is left a rupiah each to the largest remainders; equal ones by what goes first.
  static func whole(_ exact: [Exact], _ precedence: (Int) -> [Exact]) -> [Int] {
    var whole = exact.map(\.floor)
    let remainders = zip(exact, whole).map { $0 - Exact($1) }
    let order = exact.indices.sorted { lhs, rhs in
      if remainders[lhs] != remainders[rhs] { return remainders[lhs] > remainders[rhs] }
      let (left, right) = (precedence(lhs), precedence(rhs))
      return left == right ? lhs < rhs : left.lexicographicallyPrecedes(right)
    }
    for index in order.prefix((exact.sum - Exact(whole.reduce(0, +))).floor) { whole[index] += 1 }
    return whole
  }

  /// What goes first among equal remainders; the identifier decides last, by the order of the claims.
  private func precedence(_ claim: Claim, _ share: Exact) -> [Exact] {
    var keys: [Exact] = []
    for key in incentive.oddRupiah {
      switch key {
      case .place: keys.append(Exact(claim.place))
      case .claim: keys.append(Exact.zero - share)
      case .identifier: return keys
      }
    }
    return keys
  }

  private func standardised(_ claims: [Claim]) -> [Claim] {
    let values = claims.map(\.value)
    guard let rule = incentive.standardisation, let least = values.min(), let most = values.max() else { return claims }
    return claims.map { claim in
      var claim = claim
      switch rule {
      case .shareOfMaximum: claim.value = most > .zero ? claim.value * Exact(100) / most : .zero
      case .minMax(_, _) where least == most: claim.value = Exact(1)
      case .minMax(let reading, let better):
        let (above, range) = (better == .higher ? claim.value - least : most - claim.value, most - least)
        claim.value =
          switch reading {
          case .plain: above / range
          case .plusOne: above / range + Exact(1)
          case .plusOneWithin: (above + Exact(1)) / range
          }
      case .improvement: break
      }
      return claim
    }
  }
}

extension PlainModel {
  /// Who would share: the ranked holders of the awards that are named, or everybody who is ranked.
  var recipients: [Place] {
    let tiers = competition.rulebook.awards.filter { competition.rulebook.incentive?.recipients.contains($0.id) ?? false }
    guard !(competition.rulebook.incentive?.recipients.isEmpty ?? true) else { return places }
    let winners = Set(tiers.flatMap { self.winners(of: $0).map(\.entry) })
    return places.filter { winners.contains($0.entry) }
  }

  /// Those who take part, once for each pot that they have a claim on, in order of identifiers.
  func claims(under incentive: Rulebook.Incentive) -> [PlainFund.Claim] {
    recipients.filter { passes(incentive.gates, $0.entry) }.sorted { $0.entry < $1.entry }.flatMap { place in
      let pots: [String?] =
        incentive.pots.map { pots in names(of: place.entry, by: pots.by).filter { name in pots.pots.contains { $0.name == name } }
        }
        ?? [nil]
      return pots.sorted { $0 ?? "" < $1 ?? "" }.map {
        PlainFund.Claim(entry: place.entry, place: place.place, value: place.final, pot: $0)
      }
    }
  }

  private func passes(_ gates: [Rulebook.Incentive.Gate], _ id: Entry.ID) -> Bool {
    gates.allSatisfy { gate in
      guard let value = value(gate.variable, of: entry(id)?.agency) else { return gate.missing == .admit }
      return gate.minimum.map { value >= Exact($0) } ?? true && gate.maximum.map { value <= Exact($0) } ?? true
    }
  }

  /// An agency's value; none where two contradict each other.
  func value(_ variable: Rulebook.Grading.Variable.ID, of agency: Agency.ID?) -> Exact? {
    let values = Set(competition.agencyVariables.filter { $0.agency == agency && $0.variable == variable }.map(\.value))
    return values.count == 1 ? values.first.map { Exact($0) } : nil
  }

  /// What everybody who takes part is paid; `nil` where there is no money to share out.
  func payments() throws(PlainFund.Failure) -> [PlainFund.Payment]? {
    guard let incentive = competition.rulebook.incentive, let fund = competition.fund else { return nil }
    return try PlainFund(incentive: incentive).payments(of: fund.amount, to: claims(under: incentive))
  }
}
