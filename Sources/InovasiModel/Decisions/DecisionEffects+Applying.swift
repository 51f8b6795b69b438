extension DecisionEffects {
  /// Gathers what the decisions in force say.
  mutating func apply(_ fold: DecisionFold, on day: CalendarDate?) {
    decisions = fold.decisions
    findings = fold.findings
    state = fold.state
    objections = fold.objections.sorted { $0.key < $1.key }.map(\.value)
    correct()
    for index in decisions.indices where decisions[index].status == .inForce {
      if !apply(decisions[index].decision, on: day) { decisions[index].status = .idle }
    }
  }

  /// Takes one decision in; `false` when its day has not come.
  private mutating func apply(_ decision: Decision, on day: CalendarDate?) -> Bool {
    let reference = decision.reference
    switch decision.act {
    case .deduction(let entry, let points, let stage):
      deductions[entry, default: []].append(Deduction(points: points, stage: stage, decision: reference))
    case .ineligibility(let entry, let from):
      if let from, let day, day < from { return false }
      if ineligible[entry] == nil { ineligible[entry] = reference }
    case .withdrawal(let entry):
      if withdrawn[entry] == nil { withdrawn[entry] = reference }
    case .lot(let entries):
      for entry in entries { lotsOfEntry[entry, default: []].append(lots.count) }
      lots.append(DecidedLot(entries: entries, decision: reference))
    case .selection(let entry, let award, _):
      verdicts[AwardKey(entry: entry, award: award)] = .selected(reference)
      selected[award, default: []].append(entry)
    case .exclusion(let entry, let award): verdicts[AwardKey(entry: entry, award: award)] = .excluded(reference)
    case .revocation(let entry, let award):
      verdicts[AwardKey(entry: entry, award: award)] = .revoked(reference)
      hasRevocations = true
    case .correction, .objection, .upheld, .denied, .frozen, .final, .reopened, .cancellation: break
    }
    return true
  }

  // MARK: Corrections

  /// A cell of the score table, by the table's own numbers.
  private struct ScoreKey: Hashable {
    let entry: Int32
    let judge: Int32
    let stage: Int16
    let criterion: Int16
  }

  /// Corrects a copy of the scores; a correction whose old value is not what stands there has no effect.
  private mutating func correct() {
    var wanted: [ScoreKey: [Int]] = [:]
    var keys: [Int: ScoreKey] = [:]
    for index in decisions.indices where decisions[index].status == .inForce {
      guard case .correction(let correction) = decisions[index].decision.act else { continue }
      guard let key = key(of: correction) else { continue }
      keys[index] = key
      wanted[key] = []
    }
    if !wanted.isEmpty {
      for (number, run) in scores.runs.enumerated() {
        for row in scores.rows(ofRun: number) {
          let key = ScoreKey(
            entry: run.entry, judge: run.judge, stage: run.stage, criterion: scores.criterionColumn[row])
          wanted[key]?.append(row)
        }
      }
    }
    for index in decisions.indices where decisions[index].status == .inForce {
      guard case .correction(let correction) = decisions[index].decision.act else { continue }
      let rows = keys[index].flatMap { wanted[$0] } ?? []
      // A score that stands twice is corrected in both places, or in none.
      let other = rows.first { scores.pointsColumn[$0] != correction.old.tenThousandths }
      if rows.isEmpty || other != nil {
        let found = other.map { Points(tenThousandths: scores.pointsColumn[$0]).description } ?? "–"
        decisions[index].status = .refused
        decisions[index].codes = [FindingKind.decisionScoreDiffers.code]
        findings.append(
          DecisionFold.finding(
            .decisionScoreDiffers, decisions[index].decision,
            [
              "entry": "\(correction.entry)", "judge": "\(correction.judge)", "criterion": "\(correction.criterion)",
              "old": "\(correction.old)", "found": found,
            ]))
      } else {
        for row in rows { scores.correct(row: row, to: correction.new) }
        correctsScores = true
      }
    }
  }

  private func key(of correction: ScoreCorrection) -> ScoreKey? {
    guard let entry = scores.entries.number(of: correction.entry), let judge = scores.judges.number(of: correction.judge),
      let stage = scores.stages.number(of: correction.stage),
      let criterion = scores.criteria.number(of: correction.criterion)
    else { return nil }
    return ScoreKey(
      entry: Int32(truncatingIfNeeded: entry), judge: Int32(truncatingIfNeeded: judge),
      stage: Int16(truncatingIfNeeded: stage), criterion: Int16(truncatingIfNeeded: criterion))
  }
}
