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
        Self.total(stage.criteria.map(\.weight)) == Weight.scale
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
    let total = Self.total(weights)
    guard total != Weight.scale else { return }
    report(.rulebookWeights, path, ["total": DecimalText.text(total, places: 2) + "%"])
  }

  /// What weights add up to, in ten-thousandths.
  private static func total(_ weights: [Weight]) -> Int { weights.reduce(0) { $0 + $1.tenThousandths } }

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
      case .other(let name): report(.rulebookUnknown, "tieBreak.keys[\(index)]", ["id": name.english])
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
}

extension Criterion {
  fileprivate var identifiers: [String] { [id.rawValue] + children.flatMap(\.identifiers) }
}
