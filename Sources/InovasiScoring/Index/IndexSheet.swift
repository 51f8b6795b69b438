import InovasiModel

extension IndexExplanation.Sheet {
  /// The rows of one subject with their totals.
  init(
    _ indicators: [Rulebook.Indicator], _ innovation: Entry.ID?, _ levels: ClaimLeveller, basis: EvidenceBasis
  ) throws(ArithmeticOverflow) {
    var rows: [IndexExplanation.Row] = []
    rows.reserveCapacity(indicators.count)
    for indicator in indicators {
      let standing = levels[innovation, indicator.id]
      var row = IndexExplanation.Row(
        indicator: indicator.id, weight: indicator.weight, levels: standing.levels,
        score: try indicator.score(ofLevel: standing.levels[basis]))
      row.choice = standing.choice
      row.value = standing.value
      row.decision = standing.decision
      rows.append(row)
    }
    self.init(rows: rows, claimed: .zero, evidenced: .zero, verified: .zero, counted: .zero)
    claimed = try total(.claimed)
    evidenced = try total(.evidenced)
    verified = try total(.verified)
    counted = try total(basis)
  }

  /// Σ weight × level.
  func total(_ basis: EvidenceBasis) throws(ArithmeticOverflow) -> Fraction {
    var sum = Fraction.zero
    for row in rows { sum = try sum.adding(row.weight.times(row.levels[basis])) }
    return sum
  }

  /// The mandatory indicators with rows that have no level above nought, with those rows; an indicator of two rows needs both.
  func unfilled(
    _ indicators: [Rulebook.Indicator], basis: EvidenceBasis
  ) -> [(number: Rulebook.Indicator.ID, rows: [Rulebook.Indicator.ID])] {
    var unfilled: [(number: Rulebook.Indicator.ID, rows: [Rulebook.Indicator.ID])] = []
    for (indicator, row) in zip(indicators, rows) where indicator.isRequired && (row.levels[basis] ?? 0) == 0 {
      if unfilled.last?.number == indicator.number {
        unfilled[unfilled.count - 1].rows.append(indicator.id)
      } else {
        unfilled.append((indicator.number, [indicator.id]))
      }
    }
    return unfilled
  }
}

extension Rulebook.Indicator {
  func score(ofLevel level: Int?) throws(ArithmeticOverflow) -> Fraction { try weight.times(level) }
}

extension Points {
  func times(_ level: Int?) throws(ArithmeticOverflow) -> Fraction {
    try Fraction(self).multiplied(by: Fraction(level ?? 0))
  }
}
