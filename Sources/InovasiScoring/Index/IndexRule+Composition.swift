public import InovasiModel

extension Rulebook.IndexRule {
  /// Puts the index together: maturities over their divisor, the count term, the region's total, and the band.
  ///
  /// Nothing is rounded; the band's closing rule says whether the index is rounded before it is looked up.
  ///
  /// - Parameters:
  ///   - region: the total of the rows on the region (SPD).
  ///   - maturities: the maturity of each accepted innovation, in any order.
  ///   - refused: how many innovations were reported and refused.
  ///   - affairs: the affairs that the accepted innovations serve; for the coverage rule.
  /// - Complexity: O(*n*) in the number of innovations.
  public func composition(
    region: Fraction, maturities: [Fraction], refused: Int = 0, affairs: Set<Affair.ID> = []
  ) throws(ArithmeticOverflow) -> IndexComposition {
    try composition(
      region: region, maturities: maturities, refused: refused, covered: coverage.map { $0.represented(by: affairs) })
  }

  /// The same where only the number of affairs that are represented is known.
  ///
  /// - Parameters:
  ///   - region: the total of the rows on the region (SPD).
  ///   - maturities: the maturity of each accepted innovation, in any order.
  ///   - refused: how many innovations were reported and refused.
  ///   - covered: how many of the coverage rule's affairs are represented; not asked for without such a rule.
  public func composition(
    region: Fraction, maturities: [Fraction], refused: Int = 0, covered: Int?
  ) throws(ArithmeticOverflow) -> IndexComposition {
    let sum = try maturities.reduce(Fraction.zero) { sum, maturity throws(ArithmeticOverflow) in try sum.adding(maturity) }
    let divisor = divisor(accepted: maturities.count, refused: refused)
    let maturity = try sum.divided(by: divisor) ?? .zero
    let isCovered = (covered ?? 0) >= (coverage?.needed ?? 0)
    let countTerm = try isCovered ? points(forCount: maturities.count) : .zero
    let total = try region.adding(maturity).adding(countTerm)
    let index = try self.index(ofTotal: total)
    return IndexComposition(
      region: region, maturitySum: sum, accepted: maturities.count, refused: refused, divisorFloor: self.divisor.floor,
      divisor: divisor, maturity: maturity, covered: coverage == nil ? nil : covered ?? 0, coverageNeeded: coverage?.needed,
      countTerm: countTerm, total: total, maximum: maximum, index: index, band: bands.placement(of: index))
  }

  /// By what the maturities are divided.
  public func divisor(accepted: Int, refused: Int) -> Int {
    let counted = divisor.refused == .divided ? accepted &+ refused : accepted
    return max(divisor.floor, counted, 1)
  }

  /// The points for a number of accepted innovations, where enough affairs are represented.
  public func points(forCount accepted: Int) throws(ArithmeticOverflow) -> Fraction {
    guard let count else { return .zero }
    return try Fraction(count.coefficient).multiplied(by: Fraction(min(accepted, count.cap)))
  }

  /// The index of a total: its share of the highest total, times 100.
  public func index(ofTotal total: Fraction) throws(ArithmeticOverflow) -> Fraction {
    guard let share = Fraction(100 * 10_000, over: maximum.tenThousandths) else { return .zero }
    return try total.multiplied(by: share)
  }

  /// The total of an index: the other way round.
  public func total(ofIndex index: Fraction) throws(ArithmeticOverflow) -> Fraction {
    try Fraction(maximum).multiplied(by: index).divided(by: 100) ?? .zero
  }
}

extension Rulebook.IndexRule.Coverage {
  /// How many of the affairs are among these.
  func represented(by affairs: Set<Affair.ID>) -> Int { Set(self.affairs).intersection(affairs).count }
}

extension Sequence {
  /// Adds up with a closure that may overflow.
  fileprivate func reduce<Result>(
    _ initial: Result, _ next: (Result, Element) throws(ArithmeticOverflow) -> Result
  ) throws(ArithmeticOverflow) -> Result {
    var result = initial
    for element in self { result = try next(result, element) }
    return result
  }
}
