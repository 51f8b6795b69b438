extension RulebookCheck {
  /// Numbers out of their range, and pairs of them out of order.
  mutating func ranges(of rulebook: Rulebook) {
    ages(of: rulebook)
    form(of: rulebook)
    stages(of: rulebook)
    awards(of: rulebook)
    for (index, indicator) in rulebook.indicators.enumerated() {
      let values = indicator.levels.map(\.value)
      if indicator.weight <= .zero || values.isEmpty || values != values.sorted() || Set(values).count != values.count {
        report(.rulebookRange, "indicators[\(index)]")
      }
    }
    if let rounding = rulebook.rounding, !(0...9).contains(rounding.places) { report(.rulebookRange, "rounding.places") }
    if (rulebook.publication?.minimumSheets ?? 1) < 1 { report(.rulebookRange, "publication.minimumSheets") }
    if let grading = rulebook.grading { bands(grading.bands) }
  }

  /// Who may enter: how old an innovation is, how many are filed, and who has won before.
  private mutating func ages(of rulebook: Rulebook) {
    for (index, rule) in rulebook.minimumAges.enumerated() where rule.months < 0 {
      report(.rulebookRange, "minimumAges[\(index)].months")
    }
    for (index, rule) in rulebook.maximumAges.enumerated() where rule.months < 0 {
      report(.rulebookRange, "maximumAges[\(index)].months")
    }
    for (index, quota) in rulebook.quotas.enumerated() where quota.maximum < 0 {
      report(.rulebookRange, "quotas[\(index)].maximum")
    }
    for (index, rule) in rulebook.formerWinners.enumerated() {
      let isOrdered = (rule.firstYear ?? .min) <= (rule.lastYear ?? .max)
      if rule.allowed < 0 || !isOrdered { report(.rulebookRange, "formerWinners[\(index)]") }
    }
  }

  /// What an entry holds: its title, categories, sections and documents.
  private mutating func form(of rulebook: Rulebook) {
    if let limit = rulebook.titleLimit, limit.maximum < 1 { report(.rulebookRange, "titleLimit.maximum") }
    if let limit = rulebook.categoryLimit, limit.maximum < 1 { report(.rulebookRange, "categoryLimit.maximum") }
    for (index, section) in rulebook.sections.enumerated() {
      let fewest = section.minimumWords ?? 0
      if fewest < 0 || (section.maximumWords ?? .max) < max(fewest, 1) { report(.rulebookRange, "sections[\(index)]") }
    }
    for (index, document) in rulebook.documents.enumerated()
    where (document.maximumBytes ?? 1) < 1 || (document.maximumSeconds ?? 1) < 1 {
      report(.rulebookRange, "documents[\(index)]")
    }
    if let rule = rulebook.carelessness, rule.repeats < 2 || rule.copiedWords < 1 {
      report(.rulebookRange, "carelessness")
    }
  }

  private mutating func stages(of rulebook: Rulebook) {
    for (index, stage) in rulebook.stages.enumerated() {
      if let mark = stage.passMark {
        if mark < .zero { report(.rulebookRange, "stages[\(index)].passMark") }
        reachable(mark, under: rulebook.highestScore(of: stage), "stages[\(index)].passMark")
      }
      if let spread = stage.panel.maximumSpread, spread < .zero {
        report(.rulebookRange, "stages[\(index)].panel.maximumSpread")
      }
      // Limits of an adjustment that is not made would do nothing.
      if let limits = stage.panel.adjustmentLimits, !limits.isPossible || stage.panel.adjustment == "none" {
        report(.rulebookRange, "stages[\(index)].panel.adjustmentLimits")
      }
      if let advance = stage.advance, advance.count < 1 { report(.rulebookRange, "stages[\(index)].advance.count") }
      if stage.panel.minimumSheets < 1 { report(.rulebookRange, "stages[\(index)].panel.minimumSheets") }
      if !stage.panel.hasPossibleNumbers { report(.rulebookRange, "stages[\(index)].panel.judgesPerEntry") }
      if stage.criteria.isEmpty { report(.rulebookRange, "stages[\(index)].criteria") }
      // What counts for the final score cannot be passed by.
      if stage.isOptional, !stage.isGateOnly { report(.rulebookRange, "stages[\(index)].optional") }
      if stage.leaves.contains(where: { leaf in !leaf.criterion.hasUsableAnchors(on: stage.scale(of: leaf.criterion)) }) {
        report(.rulebookRange, "stages[\(index)].criteria.anchors")
      }
      let scales = Set(stage.leaves.map { stage.scale(of: $0.criterion) })
      if stage.scaling == .points, scales.count > 1 { report(.rulebookMixedScales, "stages[\(index)]") }
    }
  }

  private mutating func awards(of rulebook: Rulebook) {
    let highest = rulebook.highestFinalScore
    for (index, award) in rulebook.awards.enumerated() {
      if award.firstPlace < 1 || award.lastPlace < award.firstPlace { report(.rulebookRange, "awards[\(index)]") }
      if let minimum = award.minimumScore { reachable(minimum, under: highest, "awards[\(index)].minimumScore") }
    }
  }

  /// Reports a mark that no score can reach; nothing where the highest score is not known.
  mutating func reachable(
    _ mark: Points, under highest: Fraction?, _ path: String, _ kind: FindingKind = .rulebookUnreachable
  ) {
    guard let highest, highest < Fraction(mark) else { return }
    report(kind, path, ["mark": "\(mark)", "highest": highest.decimal(places: 4)])
  }

  private mutating func bands(_ bands: [Rulebook.Band]) {
    let ordered = bands.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    for band in ordered where band.from >= band.to {
      report(.rulebookRange, "grading.bands", ["id": band.id.rawValue])
    }
    guard let first = ordered.first, let last = ordered.last else {
      return report(.rulebookBands, "grading.bands", ["range": "0–100"])
    }
    if first.from > .zero { report(.rulebookBands, "grading.bands", ["range": "0–\(first.from)"]) }
    for (lower, upper) in zip(ordered, ordered.dropFirst()) where lower.to != upper.from {
      report(.rulebookBands, "grading.bands", ["range": "\(min(lower.to, upper.from))–\(max(lower.to, upper.from))"])
    }
    if last.to < Scale.hundred.maximum { report(.rulebookBands, "grading.bands", ["range": "\(last.to)–100"]) }
  }
}

extension Criterion {
  /// Anchors rise, and lie on the scale.
  fileprivate func hasUsableAnchors(on scale: Scale) -> Bool {
    let points = anchors.map(\.points)
    return zip(points, points.dropFirst()).allSatisfy { $0 < $1 } && points.allSatisfy(scale.contains)
  }
}
