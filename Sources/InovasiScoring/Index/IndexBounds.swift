public import InovasiModel

/// What a published index and a number of innovations let one conclude about the region's total and the mean maturity.
///
/// The formula has two unknowns, the total of the region's rows (SPD) and the mean maturity; the published numbers fix their sum, and
/// the highest values of each bound the other.
public struct IndexBounds: Hashable, Sendable, Codable {
  /// A closed interval; empty where the lower end is above the upper one.
  public struct Interval: Hashable, Sendable, Codable {
    /// The lower end.
    public var lower: Fraction
    /// The upper end.
    public var upper: Fraction

    /// An interval from its ends.
    public init(lower: Fraction, upper: Fraction) {
      self.lower = lower
      self.upper = upper
    }

    /// Whether nothing lies in it.
    public var isEmpty: Bool { upper < lower }

    /// Whether the number lies in it.
    public func contains(_ value: Fraction) -> Bool { lower <= value && value <= upper }
  }

  /// The total that the index stands for.
  public var total: Interval
  /// The points for the number of innovations.
  public var countTerm: Fraction
  /// The region's total and the maturity over its divisor together.
  public var sum: Interval
  /// The region's total (SPD).
  public var region: Interval
  /// The mean maturity of the accepted innovations; `nil` without innovations.
  public var meanMaturity: Interval?
  /// The region's totals that the weights allow within ``region``, the lowest first; empty when there is no grid.
  public var regionCandidates: [Fraction]
  /// The step of SPD totals; `nil` when there is none.
  public var grid: Points?

  /// Whether any region can have these numbers.
  public var isFeasible: Bool {
    !region.isEmpty && meanMaturity?.isEmpty != true && (grid == nil || !regionCandidates.isEmpty)
  }
}

extension Rulebook.IndexRule {
  /// Solves the formula backwards: from a published index and count to what SPD and mean maturity can have been.
  ///
  /// - Parameters:
  ///   - index: the published index.
  ///   - places: the decimal places to which it was rounded; `nil` when it is exact.
  ///   - count: the number of accepted innovations.
  ///   - refused: the number of refused ones, where they are divided by.
  ///   - isCovered: whether the coverage rule was met, so that the count term counts.
  ///   - mean: the published mean maturity, where there is one, with the decimal places to which it was rounded.
  ///   - grid: the step of SPD totals, which is the greatest common divisor of the weights of its rows: 0.25 in 2026; `nil` for none.
  /// - Complexity: O(*c*) in the number of candidates on the grid, at most `regionMaximum` over the step.
  public func bounds(
    ofIndex index: Points, roundedTo places: Int?, count: Int, refused: Int = 0, isCovered: Bool = true,
    meanMaturity mean: (value: Points, places: Int)? = nil, grid: Points? = nil
  ) throws(ArithmeticOverflow) -> IndexBounds {
    let published = try Self.interval(Fraction(index), places: places)
    // Nothing is taken away anywhere in the formula: an index of 0 is one from 0 on, and not from -0.5 on.
    let total = IndexBounds.Interval(
      lower: max(.zero, try self.total(ofIndex: published.lower)), upper: try self.total(ofIndex: published.upper))
    let countTerm = isCovered ? try points(forCount: count) : .zero
    let sum = IndexBounds.Interval(
      lower: max(.zero, try total.lower.subtracting(countTerm)), upper: try total.upper.subtracting(countTerm))
    let divisor = divisor(accepted: count, refused: refused)
    var maturity = IndexBounds.Interval(
      lower: .zero, upper: try Fraction(maturityMaximum).multiplied(by: Fraction(count)).divided(by: divisor) ?? .zero)
    if let mean {
      let stated = try Self.interval(Fraction(mean.value), places: mean.places)
      let share = Fraction(count, over: divisor) ?? .zero
      maturity.lower = max(maturity.lower, try stated.lower.multiplied(by: share))
      maturity.upper = min(maturity.upper, try stated.upper.multiplied(by: share))
    }
    let highest = Fraction(regionMaximum)
    let region = IndexBounds.Interval(
      lower: max(.zero, try sum.lower.subtracting(maturity.upper)),
      upper: min(highest, try sum.upper.subtracting(maturity.lower)))
    maturity.lower = max(maturity.lower, try sum.lower.subtracting(highest))
    maturity.upper = min(maturity.upper, sum.upper)
    return IndexBounds(
      total: total, countTerm: countTerm, sum: sum, region: region,
      meanMaturity: count == 0
        ? nil
        : IndexBounds.Interval(
          lower: try Self.mean(maturity.lower, divisor, count), upper: try Self.mean(maturity.upper, divisor, count)),
      regionCandidates: try Self.candidates(in: region, grid: grid), grid: grid)
  }

  private static func interval(_ value: Fraction, places: Int?) throws(ArithmeticOverflow) -> IndexBounds.Interval {
    guard let places else { return IndexBounds.Interval(lower: value, upper: value) }
    let scale = (0..<min(max(places, 0), 9)).reduce(1) { scale, _ in scale * 10 }
    let half = Fraction(1, over: 2 * scale) ?? .zero
    return IndexBounds.Interval(lower: try value.subtracting(half), upper: try value.adding(half))
  }

  private static func mean(_ maturity: Fraction, _ divisor: Int, _ count: Int) throws(ArithmeticOverflow) -> Fraction {
    try maturity.multiplied(by: Fraction(divisor)).divided(by: count) ?? .zero
  }

  /// No real table has as many totals; a rulebook that claims to is not followed without end.
  private static let most = 100_000

  private static func candidates(in region: IndexBounds.Interval, grid: Points?) throws(ArithmeticOverflow) -> [Fraction] {
    guard let grid, grid > .zero, !region.isEmpty, region.lower >= .zero else { return [] }
    // The first multiple that is not below the lower end.
    let perStep = try region.lower.multiplied(by: Fraction(10_000)).divided(by: grid.tenThousandths) ?? .zero
    var step = perStep.numerator / perStep.denominator + (perStep.numerator % perStep.denominator == 0 ? 0 : 1)
    var candidates: [Fraction] = []
    while candidates.count < most, case let candidate = try Fraction(grid).multiplied(by: Fraction(step)),
      candidate <= region.upper
    {
      candidates.append(candidate)
      step += 1
    }
    return candidates
  }
}

extension Rulebook {
  /// The step in which totals of the region's rows can differ: the greatest common divisor of their weights; `nil` without such rows.
  public var regionGrid: Points? {
    let weights = indicators.filter { $0.scope == .region }.map(\.weight.tenThousandths).filter { $0 > 0 }
    guard var divisor = weights.first else { return nil }
    for weight in weights.dropFirst() {
      var (larger, smaller) = (divisor, weight)
      while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
      divisor = larger
    }
    return Points(tenThousandths: divisor)
  }
}
