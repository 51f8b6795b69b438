/// How an index is put together from its parts; every number is exact, and the parts add up to the index.
public struct IndexComposition: Hashable, Sendable, Codable {
  /// The total of the rows on the region (SPD).
  public var region: Fraction
  /// The sum of the maturities of the accepted innovations.
  public var maturitySum: Fraction
  /// How many innovations were accepted (n).
  public var accepted: Int
  /// How many were refused.
  public var refused: Int
  /// The least divisor (k).
  public var divisorFloor: Int
  /// By what the sum was divided.
  public var divisor: Int
  /// The sum over the divisor; below the mean of the innovations where the divisor is above their number.
  public var maturity: Fraction
  /// How many affairs of the coverage rule are represented; `nil` when there is no such rule.
  public var covered: Int?
  /// How many have to be; `nil` when there is no such rule.
  public var coverageNeeded: Int?
  /// The points for the number of innovations.
  public var countTerm: Fraction
  /// SPD and SID together.
  public var total: Fraction
  /// The highest total.
  public var maximum: Points
  /// The total over the highest total, times 100; not rounded.
  public var index: Fraction
  /// The band; `nil` when no rule of the rulebook decides.
  public var band: PublishedBands.Placement?

  package init(
    region: Fraction, maturitySum: Fraction, accepted: Int, refused: Int, divisorFloor: Int, divisor: Int,
    maturity: Fraction, covered: Int?, coverageNeeded: Int?, countTerm: Fraction, total: Fraction, maximum: Points,
    index: Fraction, band: PublishedBands.Placement?
  ) {
    self.region = region
    self.maturitySum = maturitySum
    self.accepted = accepted
    self.refused = refused
    self.divisorFloor = divisorFloor
    self.divisor = divisor
    self.maturity = maturity
    self.covered = covered
    self.coverageNeeded = coverageNeeded
    self.countTerm = countTerm
    self.total = total
    self.maximum = maximum
    self.index = index
    self.band = band
  }

  /// The share of innovations (SID): maturity and count term.
  public func innovations() throws(ArithmeticOverflow) -> Fraction { try maturity.adding(countTerm) }

  /// Whether enough affairs are represented.
  public var isCovered: Bool { (covered ?? 0) >= (coverageNeeded ?? 0) }
}
