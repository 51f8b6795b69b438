/// What a decision may name, and what is wrong with one that names something else.
struct KnownIdentifiers {
  private let entries: Set<Entry.ID>
  private let awards: Set<AwardTier.ID>
  private let judges: Set<Judge.ID>
  private let stages: [Stage.ID: [Criterion.ID: Scale]]

  init(_ competition: Competition) {
    entries = Set(competition.entries.map(\.id))
    awards = Set(competition.rulebook.awards.map(\.id))
    judges = Set(competition.judges.map(\.id))
    stages = Dictionary(
      competition.rulebook.stages.map { stage in
        let scales = stage.leaves.map { ($0.criterion.id, stage.scale(of: $0.criterion)) }
        return (stage.id, Dictionary(scales) { first, _ in first })
      }, uniquingKeysWith: { first, _ in first })
  }

  /// What is wrong with the things that a decision names, and with its numbers.
  func faults(of decision: Decision) -> [(FindingKind, TextParameters)] {
    var faults: [(FindingKind, TextParameters)] = []
    func unknown(_ field: String, _ id: String) { faults.append((.decisionUnknown, ["field": field, "id": id])) }
    for entry in decision.entries where !entries.contains(entry) { unknown("entry", entry.rawValue) }
    switch decision.act {
    case .deduction(_, let points, let stage):
      if points <= .zero { faults.append((.decisionPoints, ["points": "\(points)"])) }
      if let stage, stages[stage] == nil { unknown("stage", stage.rawValue) }
    case .revocation(_, let award?), .selection(_, let award, _), .exclusion(_, let award):
      if !awards.contains(award) { unknown("award", award.rawValue) }
    case .correction(let correction): faults += self.faults(of: correction)
    case .lot(let lot):
      if lot.count < 2 || Set(lot).count != lot.count { faults.append((.decisionLot, [:])) }
    default: break
    }
    return faults
  }

  private func faults(of correction: ScoreCorrection) -> [(FindingKind, TextParameters)] {
    var faults: [(FindingKind, TextParameters)] = []
    func unknown(_ field: String, _ id: String) { faults.append((.decisionUnknown, ["field": field, "id": id])) }
    // Without a list of judges, whoever scores is one; whether that score is there is seen when it is corrected.
    if !judges.isEmpty, !judges.contains(correction.judge) { unknown("judge", correction.judge.rawValue) }
    guard let criteria = stages[correction.stage] else {
      unknown("stage", correction.stage.rawValue)
      return faults
    }
    guard let scale = criteria[correction.criterion] else {
      unknown("criterion", correction.criterion.rawValue)
      return faults
    }
    if !scale.contains(correction.new) || !scale.isOnStep(correction.new) {
      faults.append(
        (.decisionScoreRange, ["new": "\(correction.new)", "least": "\(scale.minimum)", "most": "\(scale.maximum)"]))
    }
    return faults
  }
}
