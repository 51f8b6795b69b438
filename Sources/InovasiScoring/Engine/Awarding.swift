import InovasiModel

/// Gives out the awards by place.
struct Awarding {
  private let tiers: [AwardTier]

  init(_ tiers: [AwardTier]) { self.tiers = tiers }

  /// The awards in the rulebook's order and then by place; each standing is told its own.
  func award(_ standings: inout [Standing]) -> [Award] {
    var awards: [Award] = []
    let lastPlaces = Self.lastPlaces(of: standings)
    for tier in tiers {
      for index in standings.indices where takes(tier, standings[index], sharingUpTo: lastPlaces[index]) {
        let standing = standings[index]
        standings[index].awards.append(tier.id)
        awards.append(
          Award(
            tier: tier.id, name: tier.name, entry: standing.entry, agency: standing.agency, place: standing.place,
            basis: tier.basis))
      }
    }
    return awards
  }

  private func takes(_ tier: AwardTier, _ standing: Standing, sharingUpTo last: Int) -> Bool {
    guard standing.place >= tier.firstPlace, standing.place <= tier.lastPlace else { return false }
    if let minimum = tier.minimumScore, standing.final < Fraction(minimum) { return false }
    return tier.ties == .keep || last <= tier.lastPlace
  }

  /// The last place that each entry's group would take if its members stood one behind the other.
  private static func lastPlaces(of standings: [Standing]) -> [Int] {
    var last = Array(repeating: 0, count: standings.count)
    for index in standings.indices.reversed() {
      let isShared = index + 1 < standings.count && standings[index + 1].place == standings[index].place
      last[index] = isShared ? last[index + 1] : index + 1
    }
    return last
  }
}
