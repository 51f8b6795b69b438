import InovasiModel

/// Who goes on from stage to stage: entries below a stage's pass mark, or behind those that it lets through, take no place.
struct StageGates: Sendable {
  /// An entry with what it came to.
  struct Runner {
    let entry: Entry
    let score: EntryScorer.Score
  }

  let stages: [Stage]
  private let classOf: [Agency.ID: Rulebook.ParticipantClass.ID]

  /// `nil` when no stage lets fewer through than came.
  init?(_ competition: Competition) {
    stages = competition.rulebook.stages
    guard stages.contains(where: { $0.passMark != nil || $0.advance != nil }) else { return nil }
    classOf = Dictionary(
      competition.agencies.compactMap { agency in agency.participantClass.map { (agency.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Why runners drop out, by their positions; the first stage that stops one decides.
  ///
  /// An entry without a score in a stage is for that stage to report; from there on it takes nobody else's place, unless it passed the
  /// stage by.
  func dropouts(_ runners: [Runner]) -> [Int: Unranked.Reason] {
    var reasons: [Int: Unranked.Reason] = [:]
    var isOut = [Bool](repeating: false, count: runners.count)
    for stage in stages {
      var alive: [(position: Int, score: Fraction)] = []
      for (position, runner) in runners.enumerated() where reasons[position] == nil && !isOut[position] {
        guard let score = runner.score.stages.first(where: { $0.stage == stage.id })?.score else {
          isOut[position] = runner.score.lacks(stage.id)
          continue
        }
        if let mark = stage.passMark, score < Fraction(mark) {
          reasons[position] = .belowPassMark(stage: stage.id, score: score, mark: mark)
        } else {
          alive.append((position, score))
        }
      }
      guard let advance = stage.advance else { continue }
      let pools = Dictionary(grouping: alive) { pool(of: runners[$0.position].entry, advance.per) }
      for pool in pools.values { cut(pool, advance, stage.id, &reasons) }
    }
    return reasons
  }

  /// Among whom the number that a stage lets through is counted, by name.
  func pool(of entry: Entry, _ scope: Stage.Advance.Scope) -> String {
    switch scope {
    case .competition: ""
    case .group: entry.group?.rawValue ?? ""
    case .participantClass: entry.agency.flatMap { classOf[$0]?.rawValue } ?? ""
    }
  }

  private func cut(
    _ pool: [(position: Int, score: Fraction)], _ advance: Stage.Advance, _ stage: Stage.ID,
    _ reasons: inout [Int: Unranked.Reason]
  ) {
    let ordered = pool.sorted { $0.score == $1.score ? $0.position < $1.position : $0.score > $1.score }
    var start = 0
    while start < ordered.count {
      var end = start + 1
      while end < ordered.count, ordered[end].score == ordered[start].score { end += 1 }
      let passes = advance.ties == .keep ? start < advance.count : end <= advance.count
      if !passes {
        for runner in ordered[start..<end] {
          reasons[runner.position] = .notAdvanced(stage: stage, place: start + 1, count: advance.count)
        }
      }
      start = end
    }
  }
}
