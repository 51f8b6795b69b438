import InovasiModel

/// One run of the index: sheets of region and innovations, refusals, and the compositions side by side.
struct IndexRun {
  private(set) var findings: [Finding] = []
  let explanation: IndexExplanation

  init(
    index: RegionalIndex, levels: ClaimLeveller, innovations: [Entry], refused: [Entry.ID: [String]]
  ) throws(ArithmeticOverflow) {
    let rows = Dictionary(grouping: index.rulebook.indicators, by: \.scope)
    let (regionRows, innovationRows) = (rows[.region] ?? [], rows[.innovation] ?? [])
    let sheet = try IndexExplanation.Sheet(regionRows, nil, levels, basis: index.basis)
    var findings: [Finding] = []
    for (number, parts) in sheet.unfilled(regionRows, basis: index.basis) {
      findings.append(
        Finding(
          .indexRegionRequiredMissing, about: .competition, path: "indicators.\(number)",
          parameters: ["indicator": number.rawValue, "rows": parts.map(\.rawValue).joined(separator: ", ")]))
    }
    var traced: [IndexExplanation.Innovation] = []
    traced.reserveCapacity(innovations.count)
    for innovation in innovations {
      let own = try IndexExplanation.Sheet(innovationRows, innovation.id, levels, basis: index.basis)
      var refusals = refused[innovation.id] ?? []
      let unfilled = own.unfilled(innovationRows, basis: index.basis)
      if !unfilled.isEmpty {
        refusals.append(FindingKind.indexRequiredMissing.code)
        findings.append(
          Finding(
            .indexRequiredMissing, about: .entry(innovation.id), path: "indicators", location: innovation.location,
            parameters: [
              "entry": innovation.id.rawValue, "indicators": unfilled.map(\.number.rawValue).joined(separator: ", "),
            ]))
      }
      traced.append(
        IndexExplanation.Innovation(id: innovation.id, title: innovation.title, sheet: own, refusals: refusals.sorted()))
    }
    let parts = IndexParts(
      rule: index.rule, region: sheet, innovations: traced, rows: innovationRows, entries: innovations, refused: refused)
    let result = try parts.composition(index.basis)
    if let needed = result.coverageNeeded, !result.isCovered {
      findings.append(
        Finding(
          .indexNotCovered, about: .competition, path: "index.coverage",
          parameters: ["covered": "\(result.covered ?? 0)", "needed": "\(needed)"], basis: index.rule.coverage?.basis))
    }
    explanation = IndexExplanation(
      rulebook: index.rulebook.id, year: index.year, basis: index.basis, region: sheet, innovations: traced,
      result: result, claimed: try parts.composition(.claimed), evidenced: try parts.composition(.evidenced),
      verified: try parts.composition(.verified))
    self.findings = findings
  }
}

/// What compositions are made of, whichever levels count.
private struct IndexParts {
  let rule: Rulebook.IndexRule
  let region: IndexExplanation.Sheet
  let innovations: [IndexExplanation.Innovation]
  let rows: [Rulebook.Indicator]
  let entries: [Entry]
  let refused: [Entry.ID: [String]]

  /// The index from one kind of levels. An innovation is refused by the levels that count in the same composition.
  func composition(_ basis: EvidenceBasis) throws(ArithmeticOverflow) -> IndexComposition {
    var maturities: [Fraction] = []
    var affairs: Set<Affair.ID> = []
    for (innovation, entry) in zip(innovations, entries)
    where refused[entry.id] == nil && innovation.sheet.unfilled(rows, basis: basis).isEmpty {
      maturities.append(try innovation.sheet.total(basis))
      affairs.formUnion(entry.affairs)
    }
    return try rule.composition(
      region: try region.total(basis), maturities: maturities, refused: innovations.count - maturities.count,
      affairs: affairs)
  }
}
