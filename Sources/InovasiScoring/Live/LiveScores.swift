import InovasiModel

/// What judges wrote, with what was changed since, ready to be scored entry by entry.
///
/// The table that was handed in stays as it is. An entry with changes has its rows beside it, and they are put into a small table of
/// their own when they are scored: by the same plan, because both tables give judges, stages and criteria the same numbers.
struct LiveScores: Sendable {
  private(set) var plan: ScoringPlan
  /// What was handed in.
  private let given: ScoreTable
  /// The same with the corrections in it, gathered.
  private let counted: SheetIndex
  /// No rows, and every name that the plan knows.
  private var names: ScoreTable
  /// The number of a criterion that no stage scores: on a sheet it is seen, and does not count.
  private let strange: Int
  private let anybodyJudges: Bool
  private var changed: [Entry.ID: [WrittenScore]] = [:]

  init(
    _ scoring: Scoring, _ competition: Competition, written: ScoreTable, decisions: DecisionEffects
  ) throws(ScoringError) {
    given = written
    counted = SheetIndex(decisions.scores)
    anybodyJudges = competition.judges.isEmpty
    (names, strange) = Self.names(of: competition, in: counted.table)
    plan = try ScoringPlan(
      competition, scores: names, method: scoring.method, aggregations: scoring.aggregations, decisions: decisions)
    try plan.adjust(competition, index: counted, adjustments: scoring.adjustments)
  }

  /// The names of a table in the order of their numbers, then those that the competition adds, and one that is none of them.
  private static func names(of competition: Competition, in scores: ScoreTable) -> (names: ScoreTable, strange: Int) {
    var names = ScoreTable()
    for judge in scores.judges.values { _ = names.internJudge(judge) }
    for stage in scores.stages.values { _ = names.internStage(stage) }
    for criterion in scores.criteria.values { _ = names.internCriterion(criterion) }
    for judge in competition.judges { _ = names.internJudge(judge.id) }
    var scored: Set<Criterion.ID> = []
    for stage in competition.rulebook.stages {
      _ = names.internStage(stage.id)
      for leaf in stage.leaves {
        _ = names.internCriterion(leaf.criterion.id)
        scored.insert(leaf.criterion.id)
      }
    }
    var number = 0
    var name: Criterion.ID = "0"
    while scored.contains(name) {
      number += 1
      name = Criterion.ID("\(number)") ?? name
    }
    let strange = names.internCriterion(name)
    return (names, strange)
  }

  // MARK: Rows

  /// The rows of an entry as they stand now.
  func rows(of entry: Entry.ID) -> [WrittenScore] {
    let number = counted.table.entries.number(of: entry)
    return changed[entry] ?? number.map(counted.rows(ofEntry:))?.map { WrittenScore(given[$0]) } ?? []
  }

  private func writtenSheets(of entry: Entry.ID) -> Range<Int> {
    counted.table.entries.number(of: entry).map(counted.sheets(ofEntry:)) ?? 0..<0
  }

  /// Puts these rows in place of an entry's.
  mutating func replaceRows(of entry: Entry.ID, by rows: [WrittenScore]) { changed[entry] = rows }

  /// Gets to know the judges of these rows, where nobody lists the judges and whoever scores is one.
  mutating func admitJudges(of rows: [WrittenScore]) {
    guard anybodyJudges else { return }
    for row in rows where names.judges.number(of: row.judge) == nil {
      _ = names.internJudge(row.judge)
      plan.admitJudge()
    }
  }

  /// Every row as it stands now, without what decisions correct. Complexity: O(*r*) for *r* rows.
  func written() throws(ScoringError) -> ScoreTable {
    guard !changed.isEmpty else { return given }
    do {
      return try merged()
    } catch {
      throw .overflow(Self.tooManyNames, about: .competition)
    }
  }

  private static let tooManyNames = ArithmeticOverflow(in: "numbers of a score table")

  private func merged() throws(ScoreTableError) -> ScoreTable {
    var table = ScoreTable(file: given.file)
    table.reserveCapacity(given.count)
    for entry in given.entries.values { _ = table.internEntry(entry) }
    for judge in given.judges.values { _ = table.internJudge(judge) }
    for stage in given.stages.values { _ = table.internStage(stage) }
    for criterion in given.criteria.values { _ = table.internCriterion(criterion) }
    let isChanged = given.entries.values.map { changed[$0] != nil }
    for (number, run) in given.runs.enumerated() where !isChanged[Int(run.entry)] {
      for row in given.rows(ofRun: number) {
        table.begin(file: given.ownFile(ofRow: row))
        try table.append(
          entry: Int(run.entry), judge: Int(run.judge), stage: Int(run.stage), criterion: Int(given.criterionColumn[row]),
          points: Points(tenThousandths: given.pointsColumn[row]), line: given.line(ofRow: row),
          place: given.place(ofRow: row))
      }
    }
    for (entry, rows) in changed.sorted(by: { $0.key < $1.key }) {
      for row in rows {
        table.begin(file: row.file)
        try table.append(
          entry: entry, judge: row.judge, stage: row.stage, criterion: row.criterion, points: row.points, line: row.line,
          place: row.place)
      }
    }
    return table
  }

  // MARK: Scoring

  /// A scorer for all entries without changes, of which it scores many.
  var scorer: EntryScorer { EntryScorer(plan, counted) }

  /// The same for a few of them.
  var scorerOfFew: EntryScorer { EntryScorer(plan, counted, scoresFew: true) }

  /// What an entry's sheets come to. Complexity: O(*m*) for an entry of *m* rows.
  ///
  /// - Parameter scorer: this one's ``scorer`` or ``scorerOfFew``, to be used over and over.
  func score(of entry: Entry.ID, by scorer: inout EntryScorer) throws(ArithmeticOverflow) -> EntryScorer.Score {
    guard let rows = changed[entry] else { return try scorer.score(entry, writtenSheets(of: entry)) }
    return try score(of: entry, rows: rows)
  }

  /// What an entry's sheets would come to with these rows.
  func score(of entry: Entry.ID, rows: [WrittenScore]) throws(ArithmeticOverflow) -> EntryScorer.Score {
    let index = try small(entry, rows)
    var scorer = EntryScorer(plan, index)
    return try scorer.score(entry, index.allSheets)
  }

  /// The panel's mean points on the criteria of the tie-breaks.
  func means(
    of criteria: [(stage: Stage.ID, criterion: Criterion.ID)], for entry: Entry.ID, by scorer: inout EntryScorer
  ) throws(ArithmeticOverflow) -> [Candidate.CriterionScore] {
    guard let rows = changed[entry] else { return try scorer.means(of: criteria, for: entry, writtenSheets(of: entry)) }
    return try means(of: criteria, for: entry, rows: rows)
  }

  /// The same with these rows.
  func means(
    of criteria: [(stage: Stage.ID, criterion: Criterion.ID)], for entry: Entry.ID, rows: [WrittenScore]
  ) throws(ArithmeticOverflow) -> [Candidate.CriterionScore] {
    guard !criteria.isEmpty else { return [] }
    let index = try small(entry, rows)
    var scorer = EntryScorer(plan, index)
    return try scorer.means(of: criteria, for: entry, index.allSheets)
  }

  /// The rows of one entry alone, in their order.
  private func small(_ entry: Entry.ID, _ rows: [WrittenScore]) throws(ArithmeticOverflow) -> SheetIndex {
    var table = names
    table.reserveCapacity(rows.count)
    let number = table.internEntry(entry)
    do {
      for row in rows {
        // Stages that the rulebook lacks and people who are no judges do not count.
        guard let stage = table.stages.number(of: row.stage), let judge = table.judges.number(of: row.judge) else { continue }
        try table.append(
          entry: number, judge: judge, stage: stage, criterion: table.criteria.number(of: row.criterion) ?? strange,
          points: row.points)
      }
    } catch {
      throw Self.tooManyNames
    }
    return SheetIndex(inWrittenOrder: table)
  }
}
