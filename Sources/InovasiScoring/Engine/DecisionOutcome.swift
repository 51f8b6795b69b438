import InovasiModel

/// What became of decisions once everybody has a place and the awards are given.
struct DecisionOutcome {
  private let decisions: DecisionEffects
  private let applied: Set<Int>
  private let ranked: Set<Entry.ID>
  private let leftOut: Set<Int>
  private let drawn: Set<String>

  init(_ decisions: DecisionEffects, standings: [Standing], unranked: [Unranked], applied: Set<Int>) {
    self.decisions = decisions
    self.applied = applied
    let isNeeded = !decisions.isEmpty
    ranked = isNeeded ? Set(standings.map(\.entry)) : []
    leftOut =
      isNeeded
      ? Set(
        unranked.compactMap { unranked in
          switch unranked.reason {
          case .ineligible(let decision), .withdrawn(let decision): decision.number
          default: nil
          }
        }) : []
    drawn =
      decisions.lots.isEmpty
      ? []
      : Set(
        standings.compactMap { standing in
          guard case .recordedLot(_, let minutes)? = standing.tie?.decidedBy else { return nil }
          return minutes
        })
  }

  /// Every decision; one that counts but changed nothing says so.
  var record: [RecordedDecision] {
    decisions.decisions.map { recorded in
      guard recorded.status == .inForce, !changes(recorded.decision) else { return recorded }
      var idle = recorded
      idle.status = .idle
      return idle
    }
  }

  private func changes(_ decision: Decision) -> Bool {
    switch decision.act {
    case .deduction(let entry, _, _): ranked.contains(entry)
    case .ineligibility, .withdrawal: leftOut.contains(decision.number)
    case .selection, .exclusion, .revocation: applied.contains(decision.number)
    case .lot: drawn.contains(decision.reference.description)
    case .correction, .objection, .upheld, .denied, .frozen, .final, .reopened, .cancellation: true
    }
  }
}
