import InovasiModel

/// Which sheets ought to be there, and which judges have declared that theirs will not be.
struct SheetExpectations {
  private struct Pair: Hashable {
    let entry: Entry.ID
    let judge: Judge.ID
  }

  private let absences: [Pair: [Absence]]
  private let absentees: [Entry.ID: [Absence]]
  private let assigned: [Entry.ID: [Assignment]]
  /// The stages of those judges who do not score in all of them.
  private let stages: [Judge.ID: [Stage.ID]]

  /// Whether nothing is known of either, so that nobody has to ask.
  let isEmpty: Bool

  init(_ competition: Competition) {
    absences = Dictionary(grouping: competition.absences) { Pair(entry: $0.entry, judge: $0.judge) }
    absentees = Dictionary(grouping: competition.absences, by: \.entry)
    assigned = Dictionary(grouping: competition.assignments, by: \.entry)
    stages = Dictionary(competition.judges.lazy.filter { !$0.stages.isEmpty }.map { ($0.id, $0.stages) }) { $0 + $1 }
    isEmpty = competition.absences.isEmpty && competition.assignments.isEmpty
  }

  /// The judge's declaration on an entry in a stage; a conflict of interest goes before a plain abstention.
  func absence(of judge: Judge.ID, on entry: Entry.ID, in stage: Stage.ID) -> Absence? {
    guard !absences.isEmpty, let own = absences[Pair(entry: entry, judge: judge)] else { return nil }
    let here = own.filter { $0.stage == nil || $0.stage == stage }
    return here.first { $0.kind == .recused } ?? here.first
  }

  /// The sheets that are not there although a judge was assigned or has declared something, in order of judges.
  ///
  /// A declaration for every stage is one for those that the judge scores: nobody waits for a sheet in another.
  ///
  /// - Parameter seen: the judges who have written something.
  func absent(_ entry: Entry.ID, _ stage: Stage.ID, seen: [Judge.ID]) -> [AbsentSheet] {
    guard !isEmpty else { return [] }
    let called = (assigned[entry] ?? []).filter { $0.stage == stage }.map(\.judge)
    let declared = (absentees[entry] ?? []).filter { absence in
      absence.stage == stage || absence.stage == nil && stages[absence.judge].map { $0.contains(stage) } != false
    }.map(\.judge)
    return Set(called + declared).sorted().compactMap { judge in
      if let absence = absence(of: judge, on: entry, in: stage) {
        return AbsentSheet(entry: entry, stage: stage, judge: judge, lack: absence.kind.lack, reason: absence.reason)
      }
      return seen.contains(judge) ? nil : AbsentSheet(entry: entry, stage: stage, judge: judge, lack: .missing)
    }
  }
}
