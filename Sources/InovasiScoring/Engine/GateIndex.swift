import InovasiModel

/// Results made ready to be asked whether the gates would stop an entry that had another score, all others being as they came out.
struct GateIndex: Sendable {
  private let gates: StageGates
  private let entries: [Entry.ID: Entry]
  /// Why entries that were scored take no place.
  private let reasons: [Entry.ID: Unranked.Reason]
  /// The scores of those who stood before each cut, pool by pool, best first.
  private var fields: [Stage.ID: [String: [Fraction]]] = [:]

  /// `nil` when no stage lets fewer through than came.
  init?(_ competition: Competition, _ results: Results) {
    guard let gates = StageGates(competition) else { return nil }
    self.gates = gates
    entries = Dictionary(competition.entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    reasons = Dictionary(results.unranked.map { ($0.entry, $0.reason) }, uniquingKeysWith: { first, _ in first })
    guard gates.stages.contains(where: { $0.advance != nil }) else { return }
    for standing in results.standings { add(standing.entry, standing.stages) }
    for unranked in results.unranked { add(unranked.entry, unranked.stages) }
    for stage in fields.keys { fields[stage] = fields[stage]?.mapValues { $0.sorted(by: >) } }
  }

  private mutating func add(_ id: Entry.ID, _ scores: [StageScore]) {
    guard let entry = entries[id] else { return }
    for stage in stagesReached(by: id) {
      guard let advance = stage.advance, let score = scores.score(of: stage.id) else { continue }
      fields[stage.id, default: [:]][gates.pool(of: entry, advance.per), default: []].append(score)
    }
  }

  /// The stages before whose cut an entry stood, or would have stood with a score there.
  private func stagesReached(by entry: Entry.ID) -> ArraySlice<Stage> {
    guard let reason = reasons[entry] else { return gates.stages[...] }
    guard let last = reason.stage, let number = gates.stages.firstIndex(where: { $0.id == last }) else { return [] }
    // Only who was cut off stood before the cut of the stage that was the last.
    if case .notAdvanced = reason { return gates.stages[...number] }
    return gates.stages[..<number]
  }

  /// Why an entry would take no place with a score; `nil` when nothing would stop it. Complexity: O(*s* log *n*) for *s* stages.
  ///
  /// - Parameters:
  ///   - id: the entry.
  ///   - score: the score that it would have.
  ///   - own: the scores that it has.
  func stop(_ id: Entry.ID, with score: EntryScorer.Score, insteadOf own: [StageScore]) -> Unranked.Reason? {
    guard let entry = entries[id] else { return score.lacking }
    let reached = Set(stagesReached(by: id).map(\.id))
    for stage in gates.stages {
      guard let value = score.stages.score(of: stage.id) else {
        if score.lacks(stage.id) { return score.lacking }
        continue
      }
      if let mark = stage.passMark, value < Fraction(mark) {
        return .belowPassMark(stage: stage.id, score: value, mark: mark)
      }
      guard let advance = stage.advance else { continue }
      let field = fields[stage.id]?[gates.pool(of: entry, advance.per)] ?? []
      let was = reached.contains(stage.id) ? own.score(of: stage.id) : nil
      let above = field.count(above: value) - (was.map { $0 > value } == true ? 1 : 0)
      let equal = field.count(notBelow: value) - field.count(above: value) - (was == value ? 1 : 0)
      let passes = advance.ties == .keep ? above < advance.count : above + equal < advance.count
      if !passes { return .notAdvanced(stage: stage.id, place: above + 1, count: advance.count) }
    }
    return nil
  }
}

extension [StageScore] {
  fileprivate func score(of stage: Stage.ID) -> Fraction? { first { $0.stage == stage }?.score }
}

extension [Fraction] {
  // Both of numbers that are in order, the greatest first.

  fileprivate func count(above value: Fraction) -> Int { partitioningIndex { $0 <= value } }

  fileprivate func count(notBelow value: Fraction) -> Int { partitioningIndex { $0 < value } }
}
