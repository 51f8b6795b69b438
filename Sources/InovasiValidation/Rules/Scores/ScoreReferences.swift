public import InovasiModel

/// Scores are for entries, stages and criteria that exist, by judges who do; one finding for each name, not for each row.
///
/// Judges are known only when the competition lists them. In a stage for which judges were assigned, scores of others are pointed out; they
/// count all the same, since a plan that was not kept up is no reason to lose a sheet.
public struct ScoreReferences: SectionlessRule {
  /// The rule.
  public init() {}

  /// What it can raise.
  public var kinds: [FindingKind] {
    [.scoreUnknownEntry, .scoreUnknownJudge, .scoreUnknownStage, .scoreUnknownCriterion, .scoreNotAssigned]
  }

  /// Looks at the names in every row. Complexity: O(rows + names).
  public func check(_ context: RuleContext, into findings: inout [Finding]) {
    let scores = context.scores
    guard !scores.isEmpty else { return }
    let competition = context.competition
    let items = ScoreItems(scores, competition.rulebook)
    let judges = Dictionary(competition.judges.map { ($0.id, [$0]) }, uniquingKeysWith: +)
    let isUnknownEntry = Self.areUnknown(scores.entries, competition.entries)
    let isUnknownJudge = scores.judges.values.map { !judges.isEmpty && judges[$0] == nil }
    // Judges who score in some stages only, wherever they are listed.
    let isLimited = scores.judges.values.map { id in judges[id].map { $0.allSatisfy { !$0.stages.isEmpty } } ?? false }
    let anyUnknownEntry = isUnknownEntry.contains(true)
    let anyUnknownJudge = isUnknownJudge.contains(true)
    let anyLimited = isLimited.contains(true)

    let assigned = Set(competition.assignments)
    guard anyUnknownEntry || anyUnknownJudge || anyLimited || !assigned.isEmpty || items.isKnown.contains(false) else { return }
    let assignedStages = Set(assigned.map(\.stage))

    var tallies: [Key: Tally] = [:]
    for (number, run) in scores.runs.enumerated() {
      if !assigned.isEmpty, !isUnknownEntry[Int(run.entry)], !isUnknownJudge[Int(run.judge)] {
        let stage = scores.stages[Int(run.stage)]
        let pair = Assignment(entry: scores.entries[Int(run.entry)], judge: scores.judges[Int(run.judge)], stage: stage)
        let isOfStage = !isLimited[Int(run.judge)] || judges[pair.judge]?.contains { $0.stages.contains(stage) } == true
        if isOfStage, assignedStages.contains(stage), !assigned.contains(pair) {
          for row in scores.rows(ofRun: number) { tallies[.entries(run.judge, run.stage), default: Tally()].add(scores, row) }
          tallies[.entries(run.judge, run.stage)]?.entries.insert(pair.entry)
        }
      }
      let start = items.start(ofStage: run.stage)
      for row in scores.rows(ofRun: number) {
        let criterion = scores.criterionColumn[row]
        if !items.isKnown[start &+ Int(criterion)] {
          let key: Key = items.isStageKnown[Int(run.stage)] ? .criterion(run.stage, criterion) : .stage(run.stage)
          tallies[key, default: Tally()].add(scores, row)
        }
        if anyUnknownEntry, isUnknownEntry[Int(run.entry)] { tallies[.entry(run.entry), default: Tally()].add(scores, row) }
        if anyUnknownJudge, isUnknownJudge[Int(run.judge)] { tallies[.judge(run.judge), default: Tally()].add(scores, row) }
        if anyLimited, isLimited[Int(run.judge)] { tallies[.assignment(run.judge, run.stage), default: Tally()].add(scores, row) }
      }
    }
    let known = Known(
      entries: SameNames(anyUnknownEntry ? competition.entries : [], id: \.id.rawValue, name: \.title),
      judges: SameNames(anyUnknownJudge ? competition.judges : [], id: \.id.rawValue, name: \.name),
      stages: competition.rulebook.stages)
    for (key, tally) in tallies { append(key, tally, scores, judges, known, &findings) }
  }

  /// Whether each of the entries that were scored is none of the competition's, by their numbers.
  private static func areUnknown(_ scored: Interner<Entry.ID>, _ entries: [Entry]) -> [Bool] {
    var areUnknown = [Bool](repeating: true, count: scored.count)
    let values = scored.values
    var next = 0
    for index in entries.indices {
      // By number and field: an entry as a whole would be held for it. Scores mostly come in the order of entries.
      let id = entries[index].id
      let isNext = next < values.count && values[next] == id
      guard let number = isNext ? next : scored.number(of: id) else { continue }
      areUnknown[number] = false
      next = number + 1
    }
    return areUnknown
  }

  private func append(
    _ key: Key, _ tally: Tally, _ scores: ScoreTable, _ judges: [Judge.ID: [Judge]], _ known: Known,
    _ findings: inout [Finding]
  ) {
    let kind: FindingKind
    let subject: Finding.Subject
    let path: String
    var parameters: TextParameters = ["count": "\(tally.rows)"]
    switch key {
    case .entry(let number):
      let id = scores.entries[Int(number)]
      (kind, subject, path) = (.scoreUnknownEntry, .score(id), "scores")
      parameters["entry"] = id.rawValue
      parameters["similar"] = known.entries.meant(by: id.rawValue)
    case .judge(let number):
      let id = scores.judges[Int(number)]
      (kind, subject, path) = (.scoreUnknownJudge, .judge(id), "scores.\(id)")
      parameters["judge"] = id.rawValue
      parameters["similar"] = known.judges.meant(by: id.rawValue)
    case .stage(let number):
      let id = scores.stages[Int(number)]
      (kind, subject, path) = (.scoreUnknownStage, .competition, "scores.\(id)")
      parameters["stage"] = id.rawValue
      parameters["known"] = known.stages.map(\.id.rawValue).namedInPart
    case .criterion(let stage, let number):
      let id = scores.criteria[Int(number)]
      (kind, subject, path) = (.scoreUnknownCriterion, .competition, "scores.\(scores.stages[Int(stage)]).\(id)")
      parameters["criterion"] = id.rawValue
      parameters["stage"] = scores.stages[Int(stage)].rawValue
      let leaves = known.stages.first { $0.id == scores.stages[Int(stage)] }?.leaves ?? []
      parameters["known"] = leaves.map(\.criterion.id.rawValue).namedInPart
    case .assignment(let judge, let stage):
      let (id, stageID) = (scores.judges[Int(judge)], scores.stages[Int(stage)])
      if judges[id]?.contains(where: { $0.stages.contains(stageID) }) == true { return }
      (kind, subject, path) = (.scoreNotAssigned, .judge(id), "scores.\(stageID)")
      parameters["judge"] = id.rawValue
      parameters["stage"] = stageID.rawValue
    case .entries(let judge, let stage):
      let (id, stageID) = (scores.judges[Int(judge)], scores.stages[Int(stage)])
      (kind, subject, path) = (.scoreOfOthersEntry, .judge(id), "scores.\(stageID)")
      parameters["judge"] = id.rawValue
      parameters["stage"] = stageID.rawValue
      parameters["entries"] = tally.entries.sorted().map(\.rawValue).namedInPart
    }
    findings.append(
      Finding(kind, about: subject, path: path, location: scores.location(ofRow: tally.first), parameters: parameters))
  }

  private enum Key: Hashable {
    case entry(Int32), judge(Int32), stage(Int16), criterion(Int16, Int16), assignment(Int32, Int16), entries(Int32, Int16)
  }

  /// What there is, for those who wrote something else.
  private struct Known {
    let entries, judges: SameNames
    let stages: [Stage]
  }

  private struct Tally {
    var rows = 0
    /// The row that stands first in the file, whatever order the rows came in.
    var first = -1
    /// The entries, where they are named.
    var entries: Set<Entry.ID> = []

    mutating func add(_ scores: ScoreTable, _ row: Int) {
      rows += 1
      if first < 0 || scores.line(ofRow: row) < scores.line(ofRow: first) { first = row }
    }
  }
}

extension ScoreReferences: ScoreRule {}
