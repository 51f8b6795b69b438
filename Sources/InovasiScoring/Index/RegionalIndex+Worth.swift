public import InovasiModel

extension RegionalIndex {
  /// What a change of the input would do to the index.
  public struct Change: Hashable, Sendable, Codable {
    /// The index as it is.
    public var before: IndexComposition
    /// The index as it would be.
    public var after: IndexComposition

    /// The index as it would be less the index as it is.
    public func difference() throws(ArithmeticOverflow) -> Fraction { try after.index.subtracting(before.index) }
  }

  /// The worth of one more accepted innovation.
  ///
  /// Below the divisor's floor any innovation adds; past it, one below the mean takes away from the maturity, while the count term grows
  /// until its cap.
  ///
  /// - Parameters:
  ///   - maturity: its maturity.
  ///   - affairs: the affairs that it serves; a new one may bring the coverage rule to be met.
  ///   - explanation: the index as it is.
  ///   - innovations: the innovations of which that index is made.
  public func worth(
    ofInnovationWith maturity: Fraction, serving affairs: [Affair.ID] = [], in explanation: IndexExplanation,
    innovations: [Entry]
  ) throws(ScoringError) -> Change {
    try about(.competition) { () throws(ArithmeticOverflow) in
      let accepted = explanation.innovations.filter(\.refusals.isEmpty)
      let ids = Set(accepted.map(\.id))
      let served = Set(innovations.filter { ids.contains($0.id) }.flatMap(\.affairs))
      let after = try rule.composition(
        region: explanation.result.region, maturities: accepted.map(\.sheet.counted) + [maturity],
        refused: explanation.result.refused, affairs: served.union(affairs))
      return Change(before: explanation.result, after: after)
    }
  }

  /// One more level of one row, and what it would do.
  public struct LevelWorth: Hashable, Sendable, Codable {
    /// The innovation; `nil` for a row on the region.
    public var innovation: Entry.ID?
    /// The row.
    public var indicator: Rulebook.Indicator.ID
    /// The level that counts now; nought when there is none.
    public var level: Int
    /// The next level that the rulebook has.
    public var next: Int
    /// What it adds to the index.
    public var gain: Fraction
  }

  /// The worth of one more level of every row that is not at its highest, the most first; rows of equal worth in order of innovations
  /// and of the rulebook. Refused innovations have no worth.
  ///
  /// Complexity: O(*n* *r* log(*n* *r*)) for *n* innovations of *r* rows.
  public func worthOfLevels(in explanation: IndexExplanation) throws(ScoringError) -> [LevelWorth] {
    try about(.competition) { () throws(ArithmeticOverflow) in
      try steps(in: explanation, .all).map { step throws(ArithmeticOverflow) in
        LevelWorth(
          innovation: step.innovation, indicator: step.indicator, level: step.from, next: step.levels[0].level,
          gain: try rule.index(ofTotal: step.levels[0].gain))
      }.enumerated().sorted { ($1.element.gain, $0.offset) < ($0.element.gain, $1.offset) }.map(\.element)
    }
  }

  /// A row that can still rise: each level above the one that counts, with what it adds to the total.
  struct Steps {
    let innovation: Entry.ID?
    let indicator: Rulebook.Indicator.ID
    let from: Int
    let levels: [(level: Int, gain: Fraction)]
  }

  /// The rows that can still rise, the region's first, then those of accepted innovations in order.
  func steps(in explanation: IndexExplanation, _ scope: PlanScope) throws(ArithmeticOverflow) -> [Steps] {
    let indicators = Dictionary(rulebook.indicators.map { ($0.id, $0) }) { first, _ in first }
    var steps: [Steps] = []
    func add(_ rows: [IndexExplanation.Row], _ innovation: Entry.ID?, over divisor: Int) throws(ArithmeticOverflow) {
      for row in rows {
        let from = row.levels[explanation.basis] ?? 0
        var levels: [(level: Int, gain: Fraction)] = []
        for level in (indicators[row.indicator]?.levels ?? []).map(\.value).sorted() where level > from {
          let gain = try row.weight.times(level - from).divided(by: divisor) ?? .zero
          levels.append((level, gain))
        }
        guard !levels.isEmpty else { continue }
        steps.append(Steps(innovation: innovation, indicator: row.indicator, from: from, levels: levels))
      }
    }
    try add(explanation.region.rows, nil, over: 1)
    for innovation in explanation.innovations
    where innovation.refusals.isEmpty && scope.includes(innovation.id) {
      try add(innovation.sheet.rows, innovation.id, over: explanation.result.divisor)
    }
    return steps
  }
}

extension PlanScope {
  fileprivate func includes(_ innovation: Entry.ID) -> Bool {
    switch self {
    case .all: true
    case .region: false
    case .innovations(let innovations): innovations.contains(innovation)
    }
  }
}
