import InovasiModel

/// Entries with one final score, set apart as far as the tie-breaks go.
///
/// One that comes or goes is found among the groups by halving, and only its neighbours can be decided by another key than before.
/// Where a key does not cover all of the tie, as a lot, it depends on who is in it whether the key says anything, and all of it is set apart
/// again.
struct LiveTie: Sendable {
  /// Entries that share a place.
  struct Group {
    /// In order of identifiers.
    var members: [Candidate]
    /// The key after which the entry stood alone; `nil` when it does not.
    var decidedBy: TieBreak.Key?
  }

  /// In order of identifiers.
  private(set) var among: [Entry.ID]
  /// Best first.
  private(set) var groups: [Group]

  /// Complexity: O(*k* log *k*) comparisons for *k* candidates, which are in order of identifiers.
  init(_ candidates: [Candidate], breakers: [any TieBreaker], plan: ScoringPlan) {
    among = candidates.map(\.entry.id)
    groups = TieGroups(candidates, breakers: breakers, lots: plan.lots(among: among)).groups.map { group in
      Group(members: group.members.map { candidates[$0] }, decidedBy: group.decidedBy)
    }
  }

  var count: Int { among.count }

  /// Those who are left without an entry, in order of identifiers.
  func candidates(without entry: Entry.ID) -> [Candidate] {
    groups.flatMap(\.members).filter { $0.entry.id != entry }.sorted { $0.entry.id < $1.entry.id }
  }

  /// How many of the tie stand before an entry's group, and what decided; `nil` for an entry that is not in the tie.
  func place(of entry: Entry.ID) -> (before: Int, resolution: TieResolution)? {
    var before = 0
    for group in groups {
      if group.members.contains(where: { $0.entry.id == entry }) { return (before, resolution(of: group)) }
      before += group.members.count
    }
    return nil
  }

  func resolution(of group: Group) -> TieResolution { TieResolution(among: among, decidedBy: group.decidedBy) }

  // MARK: Coming and going

  /// Takes a candidate in that is not there. Complexity: O(log *k*) comparisons, and O(*k*) to move what stands behind.
  mutating func insert(_ candidate: Candidate, breakers: [any TieBreaker], plan: ScoringPlan) {
    guard isCovered(with: candidate.entry.id, by: breakers, plan) else {
      let all = candidates(without: candidate.entry.id) + [candidate]
      self = LiveTie(all.sorted { $0.entry.id < $1.entry.id }, breakers: breakers, plan: plan)
      return
    }
    let id = candidate.entry.id
    among.insert(id, at: among.firstIndex { $0 > id } ?? among.endIndex)
    var (low, high) = (0, groups.count)
    while low < high {
      let middle = (low + high) / 2
      switch groups[middle].members.first.map({ Self.compare($0, candidate, by: breakers) }) ?? .before {
      case .before: low = middle + 1
      case .after: high = middle
      case .same:
        let members = groups[middle].members
        groups[middle].members.insert(candidate, at: members.firstIndex { $0.entry.id > id } ?? members.endIndex)
        groups[middle].decidedBy = nil
        return
      }
    }
    groups.insert(Group(members: [candidate], decidedBy: nil), at: low)
    decide(around: low, by: breakers)
  }

  /// Takes an entry out. Complexity: O(*k*).
  mutating func remove(_ entry: Entry.ID, breakers: [any TieBreaker], plan: ScoringPlan) {
    guard isCovered(with: entry, by: breakers, plan) else {
      self = LiveTie(candidates(without: entry), breakers: breakers, plan: plan)
      return
    }
    among.removeAll { $0 == entry }
    guard let index = groups.firstIndex(where: { $0.members.contains { $0.entry.id == entry } }) else { return }
    groups[index].members.removeAll { $0.entry.id == entry }
    if groups[index].members.isEmpty { groups.remove(at: index) }
    decide(around: index, by: breakers)
  }

  /// Whether every key covers all of the tie and an entry that comes or goes. Lots from the log of decisions are for a part of the entries.
  private func isCovered(with entry: Entry.ID, by breakers: [any TieBreaker], _ plan: ScoringPlan) -> Bool {
    plan.decisions.lots.isEmpty && breakers.allSatisfy { $0.covers(entry) && among.allSatisfy($0.covers) }
  }

  private static func compare(_ lhs: Candidate, _ rhs: Candidate, by breakers: [any TieBreaker]) -> TieOrder {
    for breaker in breakers {
      let order = breaker.compare(lhs, rhs)
      if order != .same { return order }
    }
    return .same
  }

  /// Says again by what the groups next to a position stand alone: those with which a group agrees longest are next to it.
  private mutating func decide(around position: Int, by breakers: [any TieBreaker]) {
    for index in max(position - 1, 0)..<min(position + 2, groups.count) {
      guard groups[index].members.count == 1 else {
        groups[index].decidedBy = nil
        continue
      }
      let first = max(index - 1, 0)
      let heads = groups[first..<min(index + 2, groups.count)].compactMap(\.members.first)
      groups[index].decidedBy = TieGroups(heads, breakers: breakers).groups.first { $0.members == [index - first] }?.decidedBy
    }
  }
}
