/// The intraclass correlation: how much of what ratings vary by is the items', in the six forms of Shrout and Fleiss (1979).
///
/// With confidence intervals and F tests after McGraw and Wong (1996). Only items that every judge rated are taken.
public struct IntraclassCorrelation: Hashable, Sendable {
  /// The six forms.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// ICC(1,1): other judges for each item; one judge's rating.
    case oneWaySingle = "ICC(1,1)"
    /// ICC(2,1): the same judges, drawn from many; one judge's rating.
    case twoWayRandomSingle = "ICC(2,1)"
    /// ICC(3,1): these judges and no others; one judge's rating.
    case twoWayMixedSingle = "ICC(3,1)"
    /// ICC(1,k): the mean of the panel.
    case oneWayMean = "ICC(1,k)"
    /// ICC(2,k): the mean of the panel.
    case twoWayRandomMean = "ICC(2,k)"
    /// ICC(3,k), Cronbach's alpha: the mean of the panel.
    case twoWayMixedMean = "ICC(3,k)"
  }

  /// The form.
  public let form: Form
  /// The correlation.
  public let value: Double
  /// The F statistic of the items.
  public let f: Double
  /// The degrees of freedom of the items and of what they are tested against.
  public let degrees: (between: Double, within: Double)
  /// P(F or more) if items did not differ.
  public let p: Double
  /// The interval of confidence.
  public let interval: ClosedRange<Double>

  /// Whether both say the same.
  public static func == (lhs: IntraclassCorrelation, rhs: IntraclassCorrelation) -> Bool {
    lhs.form == rhs.form && lhs.value == rhs.value && lhs.interval == rhs.interval
  }

  /// Hashes the form and the value.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(form)
    hasher.combine(value)
  }

  /// All six forms for a table, in the order of ``Form``.
  ///
  /// - Parameters:
  ///   - table: the ratings; at least two complete items and two judges.
  ///   - confidence: of the interval, above 0 and below 1.
  /// - Throws: ``StatisticsError/tooFew``, or ``StatisticsError/noVariation`` when neither items nor judges differ.
  public static func all(
    of table: RatingTable, confidence: Double = 0.95
  ) throws(StatisticsError) -> [IntraclassCorrelation] {
    guard let squares = MeanSquares(table.complete) else { throw .tooFew }
    guard squares.between > 0 || squares.within > 0, confidence > 0, confidence < 1 else { throw .noVariation }
    var all: [IntraclassCorrelation] = []
    for form in Form.allCases { all.append(IntraclassCorrelation(form, squares, tail: (1 - confidence) / 2)) }
    return all
  }

  private init(_ form: Form, _ squares: MeanSquares, tail: Double) {
    self.form = form
    let (n, k) = (squares.items, squares.judges)
    let (msb, msw, msj, mse) = (squares.between, squares.within, squares.judgesBetween, squares.error)
    let isOneWay = form == .oneWaySingle || form == .oneWayMean
    f = msb / (isOneWay ? msw : mse)
    let within = isOneWay ? n * (k - 1) : (n - 1) * (k - 1)
    degrees = (n - 1, within)
    p = Distributions.upperTail(f: f, between: n - 1, within: within) ?? .nan
    let quantile = { (between: Double, within: Double) in
      Distributions.quantile(f: tail, between: between, within: within) ?? .nan
    }
    let low = f / quantile(n - 1, within)
    let high = f * quantile(within, n - 1)
    switch form {
    case .oneWaySingle:
      value = (msb - msw) / (msb + (k - 1) * msw)
      interval = Self.range((low - 1) / (low + k - 1), (high - 1) / (high + k - 1))
    case .oneWayMean:
      value = (msb - msw) / msb
      interval = Self.range(1 - 1 / low, 1 - 1 / high)
    case .twoWayMixedSingle:
      value = (msb - mse) / (msb + (k - 1) * mse)
      interval = Self.range((low - 1) / (low + k - 1), (high - 1) / (high + k - 1))
    case .twoWayMixedMean:
      value = (msb - mse) / msb
      interval = Self.range(1 - 1 / low, 1 - 1 / high)
    case .twoWayRandomSingle, .twoWayRandomMean:
      let single = (msb - mse) / (msb + (k - 1) * mse + k * (msj - mse) / n)
      // The degrees of freedom of Satterthwaite (McGraw and Wong, table 7).
      let fj = msj / mse
      let a = k * single * fj + n * (1 + (k - 1) * single) - k * single
      let v =
        (k - 1) * (n - 1) * a * a
        / ((n - 1) * k * k * single * single * fj * fj + (n * (1 + (k - 1) * single) - k * single)
          * (n * (1 + (k - 1) * single) - k * single))
      let upper = quantile(n - 1, v)
      let lower = quantile(v, n - 1)
      let from = n * (msb - upper * mse) / (upper * (k * msj + (k * n - k - n) * mse) + n * msb)
      let to = n * (lower * msb - mse) / (k * msj + (k * n - k - n) * mse + n * lower * msb)
      if form == .twoWayRandomSingle {
        value = single
        interval = Self.range(from, to)
      } else {
        value = (msb - mse) / (msb + (msj - mse) / n)
        interval = Self.range(from * k / (1 + from * (k - 1)), to * k / (1 + to * (k - 1)))
      }
    }
  }

  private static func range(_ first: Double, _ second: Double) -> ClosedRange<Double> {
    guard !first.isNaN, !second.isNaN else { return -.infinity ... .infinity }
    return min(first, second)...max(first, second)
  }
}

/// The mean squares of the analysis of variance of a complete table.
struct MeanSquares {
  let items: Double
  let judges: Double
  let between: Double
  let within: Double
  let judgesBetween: Double
  let error: Double

  init?(_ rows: [[Double]]) {
    guard rows.count >= 2, let k = rows.first?.count, k >= 2 else { return nil }
    items = Double(rows.count)
    judges = Double(k)
    let all = rows.flatMap(\.self)
    let mean = all.reduce(0, +) / Double(all.count)
    let rowMeans = rows.map { $0.reduce(0, +) / Double(k) }
    let columnMeans = (0..<k).map { judge in rows.reduce(0) { $0 + $1[judge] } / Double(rows.count) }
    let total = all.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let sumBetween = rowMeans.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } * judges
    let sumJudges = columnMeans.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } * items
    between = sumBetween / (items - 1)
    within = (total - sumBetween) / (items * (judges - 1))
    judgesBetween = sumJudges / (judges - 1)
    error = max(0, total - sumBetween - sumJudges) / ((items - 1) * (judges - 1))
  }
}
