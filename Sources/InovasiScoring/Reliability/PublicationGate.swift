import InovasiModel

/// Says whether a result may be published, by the rulebook's rule.
struct PublicationGate {
  let rule: Rulebook.PublicationRule

  func judge(_ standings: [Standing], _ reliability: [StageReliability]) -> Publication {
    var shortfalls: [Publication.Shortfall] = []
    for stage in reliability {
      shortfalls += lacking(stage)
      guard let needed = rule.minimumSheets else { continue }
      for standing in standings.sorted(by: { $0.entry < $1.entry }) {
        let sheets = standing.stages.first { $0.stage == stage.stage }?.panel.count
        guard let sheets, sheets < needed else { continue }
        shortfalls.append(
          .needsAnotherJudge(entry: standing.entry, stage: stage.stage, sheets: sheets, needed: needed))
      }
    }
    return Publication(shortfalls: shortfalls, basis: rule.basis)
  }

  private func lacking(_ stage: StageReliability) -> [Publication.Shortfall] {
    var lacking: [Publication.Shortfall] = []
    if let needed = rule.minimumAlpha, Self.isBelow(stage.alpha, needed) {
      lacking.append(.alpha(stage: stage.stage, value: stage.alpha, needed: needed))
    }
    if let needed = rule.minimumICC, Self.isBelow(stage.icc, needed) {
      lacking.append(.icc(stage: stage.stage, value: stage.icc, needed: needed))
    }
    if let needed = rule.minimumConcordance, Self.isBelow(stage.concordance, needed) {
      lacking.append(.concordance(stage: stage.stage, value: stage.concordance, needed: needed))
    }
    return lacking
  }

  /// A coefficient that cannot be computed does not show what the rule asks for.
  private static func isBelow(_ value: Double?, _ needed: Points) -> Bool {
    value.map { $0 < Double(Fraction(needed)) } ?? true
  }
}
