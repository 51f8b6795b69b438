import InovasiModel

/// Entries with one final score, set apart as far as the tie-breaks go.
struct LiveTie: Sendable {
  /// In order of identifiers.
  let candidates: [Candidate]
  /// The same, as standings name them.
  let among: [Entry.ID]
  /// Groups that share a place, best first; members are positions among the candidates.
  let groups: [TieGroups.Group]

  /// Complexity: O(*k* log *k*) comparisons for *k* candidates.
  init(_ candidates: [Candidate], breakers: [any TieBreaker], plan: ScoringPlan) {
    self.candidates = candidates
    among = candidates.map(\.entry.id)
    groups = TieGroups(candidates, breakers: plan.breakers(breakers, among: among)).groups
  }

  /// How many of the tie stand before an entry's group, and what decided; `nil` for an entry that is not in the tie.
  func place(of entry: Entry.ID) -> (before: Int, resolution: TieResolution)? {
    var before = 0
    for group in groups {
      if group.members.contains(where: { among[$0] == entry }) { return (before, resolution(of: group)) }
      before += group.members.count
    }
    return nil
  }

  func resolution(of group: TieGroups.Group) -> TieResolution { TieResolution(among: among, decidedBy: group.decidedBy) }
}
