import InovasiModel

/// Brings claims to levels: one set of levels for each indicator of each subject, and what there is to say about the claims.
struct ClaimLeveller {
  struct Subject: Hashable {
    let innovation: Entry.ID?
    let indicator: Rulebook.Indicator.ID
  }

  struct Standing {
    var levels = IndexExplanation.Levels()
    var choice: Rulebook.Indicator.Choice.ID?
    var value: Points?
    var decision: RangeTable.Decision?
  }

  private let indicators: [Rulebook.Indicator.ID: Rulebook.Indicator]
  private let innovations: Set<Entry.ID>
  private var standings: [Subject: Standing] = [:]
  private(set) var findings: [Finding] = []

  init(_ rulebook: Rulebook, innovations: [Entry]) {
    indicators = Dictionary(rulebook.indicators.map { ($0.id, $0) }) { first, _ in first }
    self.innovations = Set(innovations.map(\.id))
  }

  subscript(innovation: Entry.ID?, indicator: Rulebook.Indicator.ID) -> Standing {
    standings[Subject(innovation: innovation, indicator: indicator)] ?? Standing()
  }

  mutating func read(_ claims: [IndicatorClaim]) {
    let known = claims.filter { isKnown($0) }
    let groups = Dictionary(grouping: known) { Subject(innovation: $0.innovation, indicator: $0.indicator) }
    for (subject, group) in groups {
      guard let indicator = indicators[subject.indicator] else { continue }
      // By what they say, so that the order of rows shows in nothing.
      standings[subject] = standing(of: group.sorted { $0.sortKey < $1.sortKey }, indicator)
    }
  }

  private mutating func isKnown(_ claim: IndicatorClaim) -> Bool {
    if let innovation = claim.innovation, !innovations.contains(innovation) {
      report(.indexUnknownInnovation, claim, value: innovation.rawValue)
      return false
    }
    let scope: Rulebook.Indicator.Scope = claim.innovation == nil ? .region : .innovation
    guard indicators[claim.indicator]?.scope == scope else {
      report(.indexUnknownIndicator, claim, value: claim.indicator.rawValue)
      return false
    }
    return true
  }

  /// The highest of each kind of level over the claims on one indicator; they are never added.
  private mutating func standing(of claims: [IndicatorClaim], _ indicator: Rulebook.Indicator) -> Standing {
    var standing = Standing()
    if claims.count > 1, let first = claims.first {
      report(.indexClaimsRepeated, first, ["count": "\(claims.count)"])
    }
    switch choice(of: claims, indicator) {
    case .unclear: return standing
    case .none: break
    case .one(let choice): standing.choice = choice
    }
    for claim in claims {
      let reader = ClaimReader(claim, of: indicator, choice: standing.choice)
      let levels = reader.levels
      findings += reader.findings
      if let level = reader.levelOfValue, level.level >= standing.levels.claimed ?? .min {
        standing.value = claim.value
        standing.decision = level.decision
      }
      standing.levels.claimed = Self.higher(standing.levels.claimed, levels.claimed)
      standing.levels.evidenced = Self.higher(standing.levels.evidenced, levels.evidenced)
      standing.levels.verified = Self.higher(standing.levels.verified, levels.verified)
      standing.levels.proven = Self.higher(standing.levels.proven, levels.proven)
    }
    return standing
  }

  private static func higher(_ first: Int?, _ second: Int?) -> Int? {
    [first, second].compactMap(\.self).max()
  }

  /// What the claims on one indicator say of its bases.
  private enum Chosen {
    /// Nothing, or the rulebook offers none.
    case none
    /// All that name one name this one.
    case one(Rulebook.Indicator.Choice.ID)
    /// Several, or one that is not offered: no claim counts.
    case unclear
  }

  private mutating func choice(of claims: [IndicatorClaim], _ indicator: Rulebook.Indicator) -> Chosen {
    guard !indicator.choices.isEmpty, let first = claims.first else { return .none }
    let offered = indicator.choices.map(\.id)
    let named = Set(claims.compactMap(\.choice))
    for claim in claims where claim.choice.map({ !offered.contains($0) }) == true {
      report(
        .indexChoiceUnknown, claim, ["known": offered.map(\.rawValue).joined(separator: ", ")], value: claim.choice?.rawValue)
    }
    let known = named.intersection(offered).sorted()
    if known.count > 1 {
      report(.indexChoiceSeveral, first, ["choices": known.map(\.rawValue).joined(separator: ", ")])
      return .unclear
    }
    if let choice = known.first { return .one(choice) }
    guard named.isEmpty else { return .unclear }
    report(.indexChoiceMissing, first, ["known": offered.map(\.rawValue).joined(separator: ", ")])
    return .none
  }

  private mutating func report(
    _ kind: FindingKind, _ claim: IndicatorClaim, _ parameters: TextParameters = [:], value: String? = nil
  ) {
    findings.append(Finding(kind, on: claim, parameters, value: value))
  }
}

extension Finding {
  /// A finding about a claim, with the place where it stood.
  init(_ kind: FindingKind, on claim: IndicatorClaim, _ parameters: TextParameters = [:], value: String? = nil) {
    self.init(
      kind, about: claim.innovation.map { .entry($0) } ?? .competition, path: "indicators.\(claim.indicator)",
      location: claim.location, value: value,
      parameters: parameters.adding(
        ["indicator": claim.indicator.rawValue, "subject": claim.innovation?.rawValue ?? "SPD", "text": value ?? ""]))
  }
}
