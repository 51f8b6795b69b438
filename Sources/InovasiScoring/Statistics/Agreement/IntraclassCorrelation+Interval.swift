extension IntraclassCorrelation {
  /// The interval that leaves `tail` on either side (McGraw and Wong 1996, table 7).
  static func interval(_ form: Form, _ squares: MeanSquares, _ f: Double, tail: Double) -> ClosedRange<Double> {
    let (n, k) = (squares.items, squares.judges)
    let ends: (Double, Double)
    switch form {
    case .oneWaySingle, .twoWayMixedSingle:
      ends = bounds(f, n, form.isOneWay ? n * (k - 1) : (n - 1) * (k - 1), tail)
      return range(1 - k / (ends.0 + k - 1), 1 - k / (ends.1 + k - 1))
    case .oneWayMean, .twoWayMixedMean:
      ends = bounds(f, n, form.isOneWay ? n * (k - 1) : (n - 1) * (k - 1), tail)
      return range(1 - 1 / ends.0, 1 - 1 / ends.1)
    case .twoWayRandomSingle:
      ends = randomJudges(squares, tail)
      return range(ends.0, ends.1)
    case .twoWayRandomMean:
      ends = randomJudges(squares, tail)
      return range(ofMean(ends.0, k), ofMean(ends.1, k))
    }
  }

  private static func bounds(_ f: Double, _ n: Double, _ degrees: Double, _ tail: Double) -> (Double, Double) {
    (f / quantile(n - 1, degrees, tail), f * quantile(degrees, n - 1, tail))
  }

  /// The ends of ICC(2,1), with the degrees of freedom of Satterthwaite.
  private static func randomJudges(_ squares: MeanSquares, _ tail: Double) -> (Double, Double) {
    let (n, k) = (squares.items, squares.judges)
    let (between, judges, error) = (squares.between, squares.judgesBetween, squares.error)
    guard judges > 0 || error > 0 else { return (1, 1) }
    let rest = k * judges + (k * n - k - n) * error
    let single = (between - error) / (between + rest / n)
    // In mean squares rather than their ratio, which is infinite when there is no error.
    let ofJudges = k * single * judges
    let ofError = (n * (1 + (k - 1) * single) - k * single) * error
    let sum = ofJudges + ofError
    let degrees = (k - 1) * (n - 1) * sum * sum / ((n - 1) * ofJudges * ofJudges + ofError * ofError)
    // Without a degree of freedom, as where items do not differ, all of the ratio's distribution lies at 0.
    let (upper, lower) = (quantile(n - 1, degrees, tail), degrees > 0 ? quantile(degrees, n - 1, tail) : 0)
    // Times a quantile below one, and over one above it, since either can be nearly nothing or nearly without end.
    let last =
      lower <= 1
      ? n * (between * lower - error) / (rest + n * between * lower)
      : n * (between - error / lower) / (rest / lower + n * between)
    return (n * (between / upper - error) / (rest + n * between / upper), last)
  }

  /// The correlation of a panel's mean from that of one judge (Spearman and Brown); −∞ where that has no value.
  private static func ofMean(_ single: Double, _ k: Double) -> Double {
    let below = 1 + single * (k - 1)
    return below > 0 ? single * k / below : -.infinity
  }

  private static func quantile(_ numerator: Double, _ denominator: Double, _ tail: Double) -> Double {
    FDistribution(numerator: numerator, denominator: denominator)?.quantile(upperTail: tail) ?? .infinity
  }

  /// A range from two ends that rounding may have crossed; where one is no number, all that a correlation can be.
  private static func range(_ first: Double, _ second: Double) -> ClosedRange<Double> {
    guard !first.isNaN, !second.isNaN else { return -.infinity...1 }
    return min(first, second)...max(first, second)
  }
}
