extension Rulebook {
  /// What is wrong with the rulebook itself; empty when it can be used.
  ///
  /// Weights add up to one under every parent; bands cover their range without hole or overlap; what one part names, another
  /// part declares; no identifier stands twice; limits are in order. Dates in a phase cannot be out of order: a ``DateSpan``
  /// is not constructible that way. Complexity: O(*n* log *n*) in the size of the rulebook.
  public var findings: [Finding] {
    var check = RulebookCheck()
    check.weights(of: self)
    check.identifiers(of: self)
    check.references(of: self)
    check.ranges(of: self)
    check.index(of: self)
    check.money(of: self)
    check.sanctions(of: self)
    return (check.findings + objectionFindings).sorted()
  }
}

struct RulebookCheck {
  var findings: [Finding] = []

  mutating func report(_ kind: FindingKind, _ path: String, _ parameters: TextParameters = [:]) {
    findings.append(
      Finding(
        kind, about: .competition, path: "rulebook.\(path)",
        parameters: parameters.adding(["path": path])))
  }

  // MARK: Weights

  mutating func weights(of rulebook: Rulebook) {
    if !rulebook.stages.isEmpty { sum(rulebook.stages.map(\.weight), "stages") }
    for (index, stage) in rulebook.stages.enumerated() {
      weights(of: stage.criteria, "stages[\(index)].criteria")
      let shares = stage.leaves.map(\.share)
      if (try? shares.reduce(Fraction.zero) { try $0.adding($1) }) != Fraction(1),
        (try? Weight.total(stage.criteria.map(\.weight))) == Weight.one
      {
        report(.rulebookTreeTooDeep, "stages[\(index)].criteria")
      }
    }
    if let grading = rulebook.grading { sum(grading.variables.map(\.weight), "grading.variables") }
  }

  private mutating func weights(of criteria: [Criterion], _ path: String) {
    sum(criteria.map(\.weight), path)
    for (index, criterion) in criteria.enumerated() where !criterion.children.isEmpty {
      weights(of: criterion.children, "\(path)[\(index)].children")
    }
  }

  mutating func sum(_ weights: [Weight], _ path: String) {
    let total = weights.reduce(0) { $0 + $1.tenThousandths }
    guard total != Weight.scale else { return }
    report(.rulebookWeights, path, ["total": DecimalText.text(total, places: 2) + "%"])
  }

  // MARK: Identifiers

  mutating func identifiers(of rulebook: Rulebook) {
    unique(rulebook.calendar.map(\.id.rawValue), "calendar")
    unique(rulebook.groups.map(\.id.rawValue), "groups")
    unique(rulebook.categories.map(\.id.rawValue), "categories")
    unique(rulebook.classes.map(\.id.rawValue), "classes")
    unique(rulebook.sections.map(\.id.rawValue), "sections")
    unique(rulebook.statements.map(\.id.rawValue), "statements")
    unique(rulebook.indicators.map(\.id.rawValue), "indicators")
    unique(rulebook.stages.map(\.id.rawValue), "stages")
    unique(rulebook.awards.map(\.id.rawValue), "awards")
    unique(rulebook.clusters.map(\.id.rawValue), "clusters")
    unique(rulebook.grading?.variables.map(\.id.rawValue) ?? [], "grading.variables")
    unique(rulebook.grading?.bands.map(\.id.rawValue) ?? [], "grading.bands")
    for (index, stage) in rulebook.stages.enumerated() {
      unique(stage.criteria.flatMap(\.identifiers), "stages[\(index)].criteria")
    }
  }

  mutating func unique(_ identifiers: [String], _ path: String) {
    var seen: Set<String> = []
    for identifier in identifiers where !seen.insert(identifier).inserted {
      report(.rulebookDuplicate, path, ["id": identifier])
    }
  }

  // MARK: References

  mutating func references(of rulebook: Rulebook) {
    let groups = Set(rulebook.groups.map(\.id))
    let uses: [(String, [[Rulebook.Group.ID]])] = [
      ("minimumAges", rulebook.minimumAges.map(\.groups)), ("formerWinners", rulebook.formerWinners.map(\.groups)),
      ("quotas", rulebook.quotas.map(\.groups)), ("sections", rulebook.sections.map(\.groups)),
      ("maximumAges", rulebook.maximumAges.map(\.groups)), ("startWindows", rulebook.startWindows.map(\.groups)),
      ("requiredAwards", rulebook.requiredAwards.map(\.groups)), ("replications", rulebook.replications.map(\.groups)),
      ("documents", rulebook.documents.map(\.groups)), ("statements", rulebook.statements.map(\.groups)),
      ("awards", rulebook.awards.map(\.groups)),
    ]
    for (path, lists) in uses {
      for (index, list) in lists.enumerated() { known(list, groups, "\(path)[\(index)].groups") }
    }
    let categories = Set(rulebook.categories.map(\.id))
    for (index, rule) in rulebook.minimumAges.enumerated() {
      known(rule.categories, categories, "minimumAges[\(index)].categories")
    }
    for (index, rule) in rulebook.maximumAges.enumerated() {
      known(rule.categories, categories, "maximumAges[\(index)].categories")
    }
    let classes = Set(rulebook.classes.map(\.id))
    for (index, quota) in rulebook.quotas.enumerated() { known(quota.classes, classes, "quotas[\(index)].classes") }
    for (index, award) in rulebook.awards.enumerated() { known(award.classes, classes, "awards[\(index)].classes") }
    for (index, key) in rulebook.tieBreak.keys.enumerated() {
      switch key {
      case .criterion(let criterion, let id):
        known([id], Set(rulebook.stages.map(\.id)), "tieBreak.keys[\(index)].stage")
        let leaves = Set(rulebook.stage(id)?.leaves.map(\.criterion.id) ?? [])
        known([criterion], leaves, "tieBreak.keys[\(index)].criterion")
      case .stage(let id): known([id], Set(rulebook.stages.map(\.id)), "tieBreak.keys[\(index)].stage")
      case .earlierStart, .recordedLot: break
      }
    }
  }

  mutating func known<Subject>(
    _ identifiers: [Identifier<Subject>], _ declared: Set<Identifier<Subject>>, _ path: String
  ) {
    for identifier in identifiers where !declared.contains(identifier) {
      report(.rulebookUnknown, path, ["id": identifier.rawValue])
    }
  }

  // MARK: Ranges

  mutating func ranges(of rulebook: Rulebook) {
    for (index, rule) in rulebook.minimumAges.enumerated() where rule.months < 0 {
      report(.rulebookRange, "minimumAges[\(index)].months")
    }
    for (index, rule) in rulebook.maximumAges.enumerated() where rule.months < 0 {
      report(.rulebookRange, "maximumAges[\(index)].months")
    }
    if (rulebook.publication?.minimumSheets ?? 1) < 1 { report(.rulebookRange, "publication.minimumSheets") }
    if let rounding = rulebook.rounding, !(0...9).contains(rounding.places) { report(.rulebookRange, "rounding.places") }
    if let limit = rulebook.categoryLimit, limit.maximum < 1 { report(.rulebookRange, "categoryLimit.maximum") }
    for (index, document) in rulebook.documents.enumerated()
    where (document.maximumBytes ?? 1) < 1 || (document.maximumSeconds ?? 1) < 1 {
      report(.rulebookRange, "documents[\(index)]")
    }
    if let rule = rulebook.carelessness, rule.repeats < 2 || rule.copiedWords < 1 {
      report(.rulebookRange, "carelessness")
    }
    for (index, indicator) in rulebook.indicators.enumerated() {
      let values = indicator.levels.map(\.value)
      if indicator.weight <= .zero || values.isEmpty || values != values.sorted() || Set(values).count != values.count {
        report(.rulebookRange, "indicators[\(index)]")
      }
    }
    for (index, quota) in rulebook.quotas.enumerated() where quota.maximum < 0 {
      report(.rulebookRange, "quotas[\(index)].maximum")
    }
    for (index, rule) in rulebook.formerWinners.enumerated() {
      let isOrdered = (rule.firstYear ?? .min) <= (rule.lastYear ?? .max)
      if rule.allowed < 0 || !isOrdered { report(.rulebookRange, "formerWinners[\(index)]") }
    }
    if let limit = rulebook.titleLimit, limit.maximum < 1 { report(.rulebookRange, "titleLimit.maximum") }
    for (index, section) in rulebook.sections.enumerated() {
      let fewest = section.minimumWords ?? 0
      if fewest < 0 || (section.maximumWords ?? .max) < max(fewest, 1) { report(.rulebookRange, "sections[\(index)]") }
    }
    for (index, award) in rulebook.awards.enumerated()
    where award.firstPlace < 1 || award.lastPlace < award.firstPlace {
      report(.rulebookRange, "awards[\(index)]")
    }
    for (index, stage) in rulebook.stages.enumerated() {
      if let mark = stage.passMark, mark < .zero { report(.rulebookRange, "stages[\(index)].passMark") }
      if let spread = stage.panel.maximumSpread, spread < .zero {
        report(.rulebookRange, "stages[\(index)].panel.maximumSpread")
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
    if let grading = rulebook.grading { bands(grading.bands) }
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
  fileprivate var identifiers: [String] { [id.rawValue] + children.flatMap(\.identifiers) }
}

extension Weight {
  fileprivate static func total(_ weights: [Weight]) throws -> Weight? {
    Weight(tenThousandths: weights.reduce(0) { $0 + $1.tenThousandths })
  }
}

extension Criterion {
  /// Anchors rise, and lie on the scale.
  fileprivate func hasUsableAnchors(on scale: Scale) -> Bool {
    let points = anchors.map(\.points)
    return zip(points, points.dropFirst()).allSatisfy { $0 < $1 } && points.allSatisfy(scale.contains)
  }
}
