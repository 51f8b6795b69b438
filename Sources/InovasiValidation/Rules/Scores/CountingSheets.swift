import InovasiModel

/// The sheets that would count if they were complete, and what was said of their cells when they were read.
struct CountingSheets {
  private struct Cell: Hashable {
    let entry: Entry.ID
    let path: String
    /// `nil` where nobody knew the stage.
    let stage: String?
  }

  private let entries: Set<Entry.ID>
  /// Nobody is listed where everybody may judge.
  private let judges: Set<Judge.ID>
  private let absences: [Entry.ID: [Absence]]
  private let reported: Set<Cell>

  init(_ context: RuleContext) {
    let competition = context.competition
    entries = Set(competition.entries.map(\.id))
    judges = Set(competition.judges.map(\.id))
    absences = Dictionary(grouping: competition.absences, by: \.entry)
    reported = Set(
      context.prior.compactMap { finding in
        if case .score(let entry) = finding.subject {
          Cell(entry: entry, path: finding.path, stage: finding.parameters["stage"])
        } else {
          nil
        }
      })
  }

  func contains(_ row: ScoreTable.Row) -> Bool {
    guard entries.contains(row.entry), judges.isEmpty || judges.contains(row.judge) else { return false }
    return absences[row.entry]?.contains { $0.judge == row.judge && ($0.stage == nil || $0.stage == row.stage) } != true
  }

  func isReported(_ criterion: Criterion.ID, of row: ScoreTable.Row) -> Bool {
    let path = "scores.\(row.judge).\(criterion)"
    return [row.stage.rawValue, nil].contains { reported.contains(Cell(entry: row.entry, path: path, stage: $0)) }
  }
}
