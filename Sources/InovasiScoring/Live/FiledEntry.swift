import InovasiModel

/// An identifier under which something was filed, and what its sheets came to.
///
/// A class that never changes: a copy of a ranking shares all of them.
final class FiledEntry: Sendable {
  /// What a ranking makes of it before it looks at others.
  enum Admission: Sendable {
    /// Refused by the check, and not scored.
    case refused(codes: [String])
    /// Scored, and without a place whatever the others do.
    case excluded(Unranked.Reason, EntryScorer.Score)
    /// Scored.
    case scored(EntryScorer.Score)
  }

  /// Everything that was filed under the identifier; the first one counts.
  let entry: Entry
  let others: [Entry]
  let admission: Admission

  init(_ entry: Entry, others: [Entry], _ admission: Admission) {
    self.entry = entry
    self.others = others
    self.admission = admission
  }

  var all: [Entry] { [entry] + others }

  /// The score of an entry that may take a place; `nil` for any other.
  var score: EntryScorer.Score? {
    if case .scored(let score) = admission { score } else { nil }
  }

  /// What a gate looks at; `nil` for an entry that comes to none.
  var runner: StageGates.Runner? { score.map { StageGates.Runner(entry: entry, score: $0) } }

  /// Why the entry takes no place; `nil` when it takes one.
  ///
  /// - Parameter stopped: why a gate stopped it, where one did.
  func reason(stopped: Unranked.Reason?) -> Unranked.Reason? {
    switch admission {
    case .refused(let codes): .refused(codes: codes)
    case .excluded(let reason, _): reason
    case .scored(let score): stopped ?? score.lacking
    }
  }

  /// The lines that stand for it among the entries without a place.
  func unranked(for reason: Unranked.Reason) -> [Unranked] {
    switch admission {
    case .refused:
      // Everything that was filed under the identifier is refused.
      all.map { Unranked(entry: $0.id, title: $0.title, agency: $0.agency, reason: reason) }
    case .excluded(_, let score), .scored(let score):
      [Unranked(entry: entry.id, title: entry.title, agency: entry.agency, reason: reason, stages: score.stages)]
    }
  }
}
