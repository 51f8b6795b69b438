extension RulebookCheck {
  /// Printed ranges are total functions; the highest total is what its parts add up to; choices are known by one name each.
  mutating func index(of rulebook: Rulebook) {
    for (path, table) in rulebook.rangeTables {
      for seam in table.openSeams { report(.rulebookRanges, path, ["range": seam.range]) }
      if let places = table.closing?.places, !(0...4).contains(places) { report(.rulebookRange, "\(path).closing.places") }
    }
    for (position, indicator) in rulebook.indicators.enumerated() {
      let path = "indicators[\(position)]"
      if Set(indicator.choices.map(\.id)).count < indicator.choices.count { report(.rulebookRange, "\(path).choices") }
      let levels = Set(indicator.levels.map(\.value))
      for thresholds in [indicator.thresholds].compactMap(\.self) + indicator.choices.compactMap(\.thresholds)
      where !thresholds.isOrdered || !thresholds.ranges.allSatisfy({ levels.contains($0.level) }) {
        report(.rulebookRange, "\(path).thresholds")
      }
    }
    guard let rule = rulebook.index else { return }
    ranges(of: rule)
    totals(of: rule, rulebook.indicators)
  }

  private mutating func ranges(of rule: Rulebook.IndexRule) {
    if rule.divisor.floor < 1 { report(.rulebookRange, "index.divisor.floor") }
    if (rule.count?.cap ?? 1) < 1 || (rule.count?.coefficient ?? .zero) < .zero { report(.rulebookRange, "index.count") }
    if let coverage = rule.coverage, !(0...coverage.affairs.count).contains(coverage.needed) {
      report(.rulebookRange, "index.coverage.needed")
    }
    if !(0...9).contains(rule.places) { report(.rulebookRange, "index.places") }
    for (position, scale) in rule.scales.enumerated() where scale.through < scale.from {
      report(.rulebookRange, "index.scales[\(position)]")
    }
    for (position, forecast) in rule.schedule.enumerated() where forecast.divisorFloor < 1 {
      report(.rulebookRange, "index.schedule[\(position)].divisorFloor")
    }
    let ordered = rule.bands.table.ascending.map { rule.bands.bands[$0].range }
    let hundred = Fraction(100)
    if rule.bands.notAssessable == nil, ordered.first?.reachesDown(to: .zero) != true {
      report(.rulebookRanges, "index.bands", ["range": "0–\(ordered.first?.lower?.value.description ?? "100")"])
    }
    if !ordered.contains(where: { $0.reachesUp(to: hundred) }) {
      report(.rulebookRanges, "index.bands", ["range": "–100"])
    }
  }

  private mutating func totals(of rule: Rulebook.IndexRule, _ indicators: [Rulebook.Indicator]) {
    func highest(_ scope: Rulebook.Indicator.Scope) -> Int? {
      let own = indicators.filter { $0.scope == scope }
      return own.isEmpty ? nil : own.reduce(0) { $0 &+ $1.weight.tenThousandths &* $1.topLevel }
    }
    let parts: [(String, Int, Int?)] = [
      ("regionMaximum", rule.regionMaximum.tenThousandths, highest(.region)),
      ("maturityMaximum", rule.maturityMaximum.tenThousandths, highest(.innovation)),
      (
        "maximum", rule.maximum.tenThousandths,
        rule.regionMaximum.tenThousandths &+ rule.maturityMaximum.tenThousandths
          &+ (rule.count.map { $0.coefficient.tenThousandths &* $0.cap } ?? 0)
      ),
    ]
    for (name, stated, sum) in parts {
      guard let sum, sum != stated || stated <= 0 else { continue }
      report(
        .rulebookIndexTotal, "index.\(name)",
        ["stated": Points(tenThousandths: stated).description, "total": Points(tenThousandths: sum).description])
    }
  }
}

extension Rulebook.Indicator.Thresholds {
  /// Whether levels go the way that ``better`` says.
  fileprivate var isOrdered: Bool {
    let levels = table.ascending.map { ranges[$0].level }
    return levels == (better == .higher ? levels.sorted() : levels.sorted(by: >)) && Set(levels).count == levels.count
  }
}

extension Rulebook {
  /// Every table of printed ranges, with its path.
  var rangeTables: [(path: String, table: RangeTable)] {
    var tables: [(String, RangeTable)] = []
    for (position, indicator) in indicators.enumerated() {
      if let own = indicator.thresholds { tables.append(("indicators[\(position)].thresholds", own.table)) }
      for (number, choice) in indicator.choices.enumerated() {
        guard let own = choice.thresholds else { continue }
        tables.append(("indicators[\(position)].choices[\(number)].thresholds", own.table))
      }
    }
    if let index {
      tables.append(("index.bands", index.bands.table))
      for (position, scale) in index.scales.enumerated() {
        if let bands = scale.bands { tables.append(("index.scales[\(position)].bands", bands.table)) }
      }
    }
    return tables
  }

  /// One note for each printed table that is a function only by its closing rule: where it has holes or overlaps, and what closes them.
  ///
  /// These are no faults of the rulebook; whoever reads a result has to know them.
  public var closingFindings: [Finding] {
    rangeTables.compactMap { path, table in
      let closed = table.seams.count - table.openSeams.count
      guard let closing = table.closing, closed > 0 else { return nil }
      return Finding(
        .rulebookRangesClosed, about: .competition, path: "rulebook.\(path)",
        parameters: [
          "path": path, "ranges": table.seams.map(\.range).joined(separator: ", "), "rule": closing.description,
        ], basis: closing.basis)
    }
  }
}
