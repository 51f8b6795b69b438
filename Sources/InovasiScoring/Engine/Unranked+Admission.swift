package import InovasiModel

extension Unranked.Reason {
  /// Whether the entry is admitted all the same: neither refused by the check, nor put out by a decision, nor taken back.
  var isAdmitted: Bool {
    switch self {
    case .refused, .ineligible, .withdrawn: false
    case .tooFewSheets, .belowPassMark, .notAdvanced, .awaitingSheets, .needsAnotherJudge, .undecided, .calibration: true
    }
  }

  /// Whether the entry competes all the same: it is admitted, and scored for itself rather than to compare judges.
  var isOfACompetitor: Bool { isAdmitted && self != .calibration }
}

extension [Unranked] {
  /// The entries that are not in the competition: refused, withdrawn, out by decision, or scored only to compare judges.
  package var outOfCompetition: Set<Entry.ID> { Set(lazy.filter { !$0.reason.isOfACompetitor }.map(\.entry)) }
}
