import InovasiModel
import InovasiScoring

/// What the log comes to: read up to the day, without what was cancelled, with corrections in a copy of the rows.
struct PlainDecisions {
  private(set) var rows: [DrawnCompetition.Row]
  private(set) var ineligible: [Entry.ID: DecisionReference] = [:]
  private(set) var withdrawn: [Entry.ID: DecisionReference] = [:]
  /// The lots that were drawn, in order.
  private(set) var lots: [[Entry.ID]] = []
  /// What counts, in order.
  private(set) var inForce: [Decision] = []

  init(_ log: DecisionLog, on day: CalendarDate?, rows: [DrawnCompetition.Row]) {
    self.rows = rows
    var cancelled: Set<Int> = []
    let decisions = log.decisions.filter { decision in day.map { decision.date <= $0 } ?? true }
    for decision in decisions {
      guard case .cancellation(let number) = decision.act, !cancelled.contains(number),
        let target = decisions.first(where: { $0.number == number }), target.kind != .cancellation
      else { continue }
      cancelled.insert(number)
    }
    inForce = decisions.filter { !cancelled.contains($0.number) }
    for decision in inForce {
      switch decision.act {
      case .withdrawal(let entry): withdrawn[entry] = withdrawn[entry] ?? decision.reference
      case .ineligibility(let entry, let from):
        if let from, let day, day < from { continue }
        ineligible[entry] = ineligible[entry] ?? decision.reference
      case .lot(let entries): lots.append(entries)
      case .correction(let correction): correct(correction)
      default: break
      }
    }
  }

  /// Whether an entry takes no place by decision, or because its agency took it back.
  func isOut(_ entry: Entry.ID) -> Bool { ineligible[entry] != nil || withdrawn[entry] != nil }

  /// What was taken off the final score, or off that of a stage.
  func deducted(from entry: Entry.ID, in stage: Stage.ID?) -> Exact {
    deductions(of: entry).filter { $0.stage == stage }.map { Exact($0.points) }.sum
  }

  func deductions(of entry: Entry.ID) -> [Deduction] {
    inForce.compactMap { decision in
      guard case .deduction(entry, let points, let stage) = decision.act else { return nil }
      return Deduction(points: points, stage: stage, decision: decision.reference)
    }
  }

  /// What the latest decision says about an entry and a tier.
  func verdict(on entry: Entry.ID, for tier: AwardTier.ID) -> Decision.Kind? {
    inForce.last { decision in
      switch decision.act {
      case .selection(entry, tier, _), .exclusion(entry, tier), .revocation(entry, tier), .revocation(entry, nil): true
      default: false
      }
    }?.kind
  }

  private mutating func correct(_ correction: ScoreCorrection) {
    let cell = ScoreCell(
      entry: correction.entry, judge: correction.judge, stage: correction.stage, criterion: correction.criterion)
    let written = rows.indices.filter { rows[$0].cell == cell }
    guard written.allSatisfy({ rows[$0].points == correction.old }) else { return }
    for index in written { rows[index].points = correction.new }
  }
}
