package import InovasiModel

extension Unranked.Reason {
  /// Whether the entry competes all the same: it lacks sheets, or a gate stopped it, and its sheets count as those of the others do.
  fileprivate var isOfACompetitor: Bool {
    switch self {
    case .tooFewSheets, .belowPassMark, .notAdvanced, .awaitingSheets, .needsAnotherJudge, .undecided: true
    case .refused, .calibration, .ineligible, .withdrawn: false
    }
  }
}

extension [Unranked] {
  /// The entries that are not in the competition: refused, withdrawn, out by decision, or scored only to compare judges.
  package var outOfCompetition: Set<Entry.ID> { Set(lazy.filter { !$0.reason.isOfACompetitor }.map(\.entry)) }
}
