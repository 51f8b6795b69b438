import InovasiModel

/// Gives out the awards by place; for a tier of some groups or kinds of participant, by the place among those.
///
/// Decisions come on top: what the plenary gave, what it did not give, what was taken back. Places and scores stay as they are.
struct Awarding {
  /// Somebody who takes an award.
  private struct Winner {
    /// The position among the standings.
    let index: Int
    /// The place among those who compete for the award.
    let place: Int
    var decision: DecisionReference?
  }

  private let tiers: [AwardTier]
  private let decisions: DecisionEffects
  private let passesOn: Bool
  private let groupOf: [Entry.ID: Rulebook.Group.ID]
  private let classOf: [Agency.ID: Rulebook.ParticipantClass.ID]

  /// The numbers of the decisions that gave an award or took one.
  private(set) var applied: Set<Int> = []

  init(_ competition: Competition, decisions: DecisionEffects = DecisionEffects()) {
    tiers = competition.rulebook.awards
    self.decisions = decisions
    passesOn = competition.rulebook.revocation?.successor == .nextInLine
    let isParted = tiers.contains { !$0.groups.isEmpty || !$0.classes.isEmpty }
    groupOf =
      !isParted
      ? [:]
      : Dictionary(competition.entries.compactMap { entry in entry.group.map { (entry.id, $0) } }) { first, _ in first }
    classOf =
      !isParted
      ? [:]
      : Dictionary(competition.agencies.compactMap { agency in agency.participantClass.map { (agency.id, $0) } }) {
        first, _ in first
      }
  }

  /// The awards in the rulebook's order and then by place; each standing is told its own.
  mutating func award(_ standings: inout [Standing]) -> [Award] {
    let positions =
      decisions.selected.isEmpty
      ? [:] : Dictionary(standings.indices.map { (standings[$0].entry, $0) }, uniquingKeysWith: { first, _ in first })
    var awards: [Award] = []
    for tier in tiers {
      for winner in winners(of: tier, standings, positions) {
        let standing = standings[winner.index]
        standings[winner.index].awards.append(tier.id)
        awards.append(
          Award(
            tier: tier.id, name: tier.name, entry: standing.entry, agency: standing.agency, place: winner.place,
            basis: tier.basis, decision: winner.decision))
      }
    }
    return awards
  }

  private mutating func winners(
    of tier: AwardTier, _ standings: [Standing], _ positions: [Entry.ID: Int]
  ) -> [Winner] {
    let pool = standings.indices.filter { competes(standings[$0], for: tier) }
    let byPlace = taken(tier, pool, standings)
    guard !decisions.isEmpty else { return byPlace }

    var winners = byPlace.filter { keeps(standings[$0.index].entry, tier.id) }
    var rivals = pool
    if passesOn, let revoked = firstRevocation(in: pool, tier.id, standings) {
      // Those behind move up; who would not have taken the award otherwise takes it by that decision.
      rivals = pool.filter { revocation(of: standings[$0].entry, tier.id) == nil }
      let holders = Set(byPlace.map(\.index))
      winners = taken(tier, rivals, standings).filter { keeps(standings[$0.index].entry, tier.id) }.map { winner in
        var winner = winner
        if !holders.contains(winner.index) { winner.decision = selection(of: standings[winner.index].entry, tier.id) ?? revoked }
        return winner
      }
      for winner in winners { if let decision = winner.decision { applied.insert(decision.number) } }
    }
    add(tier, to: &winners, rivals, standings, positions)
    return winners
  }

  private func competes(_ standing: Standing, for tier: AwardTier) -> Bool {
    let isOfGroup = tier.groups.isEmpty || groupOf[standing.entry].map(tier.groups.contains) == true
    return isOfGroup
      && (tier.classes.isEmpty || standing.agency.flatMap { classOf[$0] }.map(tier.classes.contains) == true)
  }

  /// Those who take the award by place, with their places in the pool.
  private func taken(_ tier: AwardTier, _ pool: [Int], _ standings: [Standing]) -> [Winner] {
    var taken: [Winner] = []
    var start = 0
    while start < pool.count, start < tier.lastPlace {
      var end = start + 1
      while end < pool.count, standings[pool[end]].place == standings[pool[start]].place { end += 1 }
      let place = start + 1
      let fits = place >= tier.firstPlace && place <= tier.lastPlace && (tier.ties == .keep || end <= tier.lastPlace)
      for index in pool[start..<end] where fits {
        if let minimum = tier.minimumScore, standings[index].final < Fraction(minimum) { continue }
        taken.append(Winner(index: index, place: place))
      }
      start = end
    }
    return taken
  }

  // MARK: Decisions

  /// Whether an entry keeps an award that its place gives; a decision that takes it has then been applied.
  private mutating func keeps(_ entry: Entry.ID, _ tier: AwardTier.ID) -> Bool {
    switch decisions.verdict(on: entry, for: tier) {
    case nil, .selected: return true
    case .excluded(let decision), .revoked(let decision):
      applied.insert(decision.number)
      return false
    }
  }

  private func revocation(of entry: Entry.ID, _ tier: AwardTier.ID) -> DecisionReference? {
    if case .revoked(let decision) = decisions.verdict(on: entry, for: tier) { decision } else { nil }
  }

  private func selection(of entry: Entry.ID, _ tier: AwardTier.ID) -> DecisionReference? {
    if case .selected(let decision) = decisions.verdict(on: entry, for: tier) { decision } else { nil }
  }

  /// The first decision by which somebody competes for this award no more.
  private func firstRevocation(
    in pool: [Int], _ tier: AwardTier.ID, _ standings: [Standing]
  ) -> DecisionReference? {
    guard decisions.hasRevocations else { return nil }
    return pool.compactMap { revocation(of: standings[$0].entry, tier) }.min { $0.number < $1.number }
  }

  /// Adds those to whom the plenary gives the award, each at its place.
  private mutating func add(
    _ tier: AwardTier, to winners: inout [Winner], _ pool: [Int], _ standings: [Standing], _ positions: [Entry.ID: Int]
  ) {
    guard let selected = decisions.selected[tier.id] else { return }
    var holders = Set(winners.map(\.index))
    let placeInPool = places(pool, standings)
    for entry in selected {
      guard let index = positions[entry], let decision = selection(of: entry, tier.id),
        holders.insert(index).inserted
      else { continue }
      applied.insert(decision.number)
      winners.append(Winner(index: index, place: placeInPool[index] ?? standings[index].place, decision: decision))
    }
    winners.sort { $0.index < $1.index }
  }

  private func places(_ pool: [Int], _ standings: [Standing]) -> [Int: Int] {
    var places: [Int: Int] = [:]
    var place = 1
    for (position, index) in pool.enumerated() {
      if position > 0, standings[index].place != standings[pool[position - 1]].place { place = position + 1 }
      places[index] = place
    }
    return places
  }
}
