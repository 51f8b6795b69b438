import InovasiModel

/// What the tables of judging name that the competition does not have, each name once for each place: a conflict of interest under a
/// misspelt name keeps nobody from scoring, and a sheet that nobody can write is waited for.
///
/// Judges are known only when the competition lists them.
struct JudgingNames {
  private(set) var unknownEntries: [(path: String, id: Entry.ID)] = []
  private(set) var unknownJudges: [(path: String, id: Judge.ID)] = []
  private(set) var unknownStages: [(path: String, id: Stage.ID)] = []
  private(set) var unknownAgencies: [(path: String, id: Agency.ID)] = []

  /// Looks through the tables. Complexity: O(entries + rows), where there is a row.
  init(_ competition: Competition) {
    let (assignments, conflicts) = (competition.assignments, competition.conflicts)
    let (overrides, preferences) = (competition.overrides, competition.preferences)
    guard !(assignments.isEmpty && conflicts.isEmpty && overrides.isEmpty && preferences.isEmpty) else { return }
    unknownEntries = Self.unknown(
      [
        ("assignments.innovation", assignments.map(\.entry)), ("conflicts.entry", conflicts.compactMap(\.entry)),
        ("overrides.entry", overrides.compactMap(\.entry)), ("preferences.innovation", preferences.map(\.entry)),
      ], among: competition.entries.map(\.id))
    if !competition.judges.isEmpty {
      unknownJudges = Self.unknown(
        [
          ("assignments.judge", assignments.map(\.judge)), ("conflicts.judge", conflicts.map(\.judge)),
          ("overrides.judge", overrides.map(\.judge)), ("preferences.judge", preferences.map(\.judge)),
        ], among: competition.judges.map(\.id))
    }
    unknownStages = Self.unknown(
      [("assignments.stage", assignments.map(\.stage))], among: competition.rulebook.stages.map(\.id))
    unknownAgencies = Self.unknown(
      [("conflicts.agency", conflicts.compactMap(\.agency)), ("overrides.agency", overrides.compactMap(\.agency))],
      among: competition.agencies.map(\.id))
  }

  private static func unknown<Subject>(
    _ named: [(path: String, ids: [Identifier<Subject>])], among known: [Identifier<Subject>]
  ) -> [(path: String, id: Identifier<Subject>)] {
    let known = Set(known)
    return named.flatMap { path, ids in Set(ids).subtracting(known).sorted().map { (path, $0) } }
  }
}
