import InovasiModel

/// Gives out the awards by place; for a tier of some groups or kinds of participant, by the place among those.
struct Awarding {
  private let tiers: [AwardTier]
  private let groupOf: [Entry.ID: Rulebook.Group.ID]
  private let classOf: [Agency.ID: Rulebook.ParticipantClass.ID]

  init(_ competition: Competition) {
    tiers = competition.rulebook.awards
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
  func award(_ standings: inout [Standing]) -> [Award] {
    var awards: [Award] = []
    for tier in tiers {
      let pool = standings.indices.filter { competes(standings[$0], for: tier) }
      for (index, place) in taken(tier, pool, standings) {
        let standing = standings[index]
        standings[index].awards.append(tier.id)
        awards.append(
          Award(
            tier: tier.id, name: tier.name, entry: standing.entry, agency: standing.agency, place: place, basis: tier.basis))
      }
    }
    return awards
  }

  private func competes(_ standing: Standing, for tier: AwardTier) -> Bool {
    let isOfGroup = tier.groups.isEmpty || groupOf[standing.entry].map(tier.groups.contains) == true
    return isOfGroup
      && (tier.classes.isEmpty || standing.agency.flatMap { classOf[$0] }.map(tier.classes.contains) == true)
  }

  /// The positions of those who take the award, with their places in the pool.
  private func taken(_ tier: AwardTier, _ pool: [Int], _ standings: [Standing]) -> [(index: Int, place: Int)] {
    var taken: [(index: Int, place: Int)] = []
    var start = 0
    while start < pool.count, start < tier.lastPlace {
      var end = start + 1
      while end < pool.count, standings[pool[end]].place == standings[pool[start]].place { end += 1 }
      let place = start + 1
      let fits = place >= tier.firstPlace && place <= tier.lastPlace && (tier.ties == .keep || end <= tier.lastPlace)
      for index in pool[start..<end] where fits {
        if let minimum = tier.minimumScore, standings[index].final < Fraction(minimum) { continue }
        taken.append((index, place))
      }
      start = end
    }
    return taken
  }
}
