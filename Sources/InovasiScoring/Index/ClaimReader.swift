import InovasiModel

/// Reads one claim: which levels it states, and whether its evidence lets them count.
struct ClaimReader {
  let claim: IndicatorClaim
  let indicator: Rulebook.Indicator
  private(set) var levels = IndexExplanation.Levels()
  private(set) var levelOfValue: (level: Int, decision: RangeTable.Decision)?
  private(set) var findings: [Finding] = []

  init(_ claim: IndicatorClaim, of indicator: Rulebook.Indicator, choice: Rulebook.Indicator.Choice.ID?) {
    self.claim = claim
    self.indicator = indicator
    let thresholds = choice.flatMap { id in indicator.choices.first { $0.id == id }?.thresholds } ?? indicator.thresholds
    levels.claimed = claimed(by: thresholds)
    levels.verified = allowed(claim.verified)
    levels.evidenced = evidenced()
    levels.proven = levels.verified ?? levels.evidenced
  }

  /// The level that a number reaches goes before a level that is stated beside it.
  private mutating func claimed(by thresholds: Rulebook.Indicator.Thresholds?) -> Int? {
    let stated = allowed(claim.claimed)
    guard let value = claim.value else { return stated }
    guard let thresholds else {
      report(.indexValueUnread, ["value": value.description])
      return stated
    }
    guard let reached = thresholds.level(of: Fraction(value)) else {
      report(.indexValueOutside, ["value": value.description])
      return stated
    }
    levelOfValue = reached
    if let stated, stated != reached.level {
      report(
        .indexLevelContradicted, ["value": value.description, "level": "\(stated)", "reached": "\(reached.level)"])
    }
    return reached.level
  }

  /// The level that evidence shows: the one stated, or the one claimed where none is; nothing without evidence that is taken.
  private mutating func evidenced() -> Int? {
    let stated = allowed(claim.evidenced)
    for reference in claim.evidence where !indicator.takes(reference) {
      report(.indexEvidenceFormat, ["formats": indicator.formats.joined(separator: ", ")], value: reference)
    }
    guard claim.evidence.contains(where: indicator.takes) else {
      if levels.verified == nil, (stated ?? levels.claimed ?? 0) > 0 { report(.indexEvidenceMissing) }
      return nil
    }
    return stated ?? levels.claimed
  }

  /// A level that the rulebook has, or nought.
  private mutating func allowed(_ level: Int?) -> Int? {
    guard let level else { return nil }
    if level == 0 || indicator.levels.contains(where: { $0.value == level }) { return level }
    report(
      .indexLevelUnknown, ["known": (["0"] + indicator.levels.map { "\($0.value)" }).joined(separator: ", ")],
      value: "\(level)")
    return nil
  }

  private mutating func report(_ kind: FindingKind, _ parameters: TextParameters = [:], value: String? = nil) {
    findings.append(Finding(kind, on: claim, parameters, value: value))
  }
}

extension Rulebook.Indicator {
  /// Whether a file or link is of a type that is taken as evidence; a link always is.
  func takes(_ reference: String) -> Bool {
    if formats.isEmpty || reference.contains("://") { return true }
    let ending = reference.split(separator: ".", omittingEmptySubsequences: false).last?.lowercased() ?? ""
    return formats.contains { $0.lowercased() == ending || ($0.lowercased() == "jpg" && ending == "jpeg") }
  }
}
