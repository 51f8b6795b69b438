import InovasiModel

extension ScoringPlan {
  /// Whether any entry takes no place by decision.
  var excludesAnybody: Bool { !decisions.withdrawn.isEmpty || !decisions.ineligible.isEmpty }

  /// Why an entry takes no place by decision; `nil` when it may take one.
  func exclusion(of entry: Entry.ID) -> Unranked.Reason? {
    decisions.withdrawn[entry].map(Unranked.Reason.withdrawn) ?? decisions.ineligible[entry].map(Unranked.Reason.ineligible)
  }

  /// The lots that were drawn between some of these entries; they come after the rulebook's keys.
  func lots(among entries: [Entry.ID]) -> [RecordedLotTieBreaker] {
    decisions.lots(among: entries).map { RecordedLotTieBreaker($0.entries, minutes: $0.decision.description) }
  }
}
