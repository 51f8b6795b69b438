import InovasiModel

/// Entries with one final score, split by the tie-breaks into groups that share a place.
struct TieGroups {
  /// Entries that share a place.
  struct Group {
    /// Positions in the list of candidates, in its order.
    var members: [Int]
    /// The key after which the entry stood alone; `nil` when it does not.
    var decidedBy: TieBreak.Key?
  }

  private(set) var groups: [Group]

  /// Splits a tie by the rulebook's keys, and what they leave by the lots that were drawn.
  ///
  /// A key says nothing of entries that it does not cover: it splits only groups of which it covers two or more.
  init(_ candidates: [Candidate], breakers: [any TieBreaker], lots: [RecordedLotTieBreaker] = []) {
    groups = [Group(members: Array(candidates.indices))]
    for breaker in breakers + lots { split(candidates, by: breaker) }
  }

  private mutating func split(_ candidates: [Candidate], by breaker: any TieBreaker) {
    var finer: [Group] = []
    for group in groups {
      if group.members.count > 1, group.members.count(where: { breaker.covers(candidates[$0].entry.id) }) > 1 {
        finer += Self.split(group.members, candidates, by: breaker)
      } else {
        finer.append(group)
      }
    }
    groups = finer
  }

  private static func split(_ members: [Int], _ candidates: [Candidate], by breaker: any TieBreaker) -> [Group] {
    let ordered = members.sorted { lhs, rhs in
      switch breaker.compare(candidates[lhs], candidates[rhs]) {
      case .before: true
      case .after: false
      case .same: lhs < rhs
      }
    }
    var groups: [Group] = []
    for member in ordered {
      if let last = groups.indices.last, let head = groups[last].members.first,
        breaker.compare(candidates[head], candidates[member]) == .same
      {
        groups[last].members.append(member)
      } else {
        groups.append(Group(members: [member]))
      }
    }
    for index in groups.indices where groups[index].members.count == 1 { groups[index].decidedBy = breaker.key }
    return groups
  }
}
