public import InovasiModel

/// The intraclass correlation: how much of what ratings vary by is the items', in the six forms of Shrout and Fleiss (1979).
///
/// What a value means is in ``CorrelationReading``. With F tests and confidence intervals after McGraw and Wong (1996). Only items that
/// every judge rated are taken.
///
/// With no error at all ``f`` is infinite, ``p`` is 0 and the forms 3 are 1. Values and ends of intervals are as the formulas give them and
/// are not cut: both can be below −1. An end that lies beyond the pole of the formula for a panel's mean is −∞.
public struct IntraclassCorrelation: Hashable, Sendable {
  /// The six forms.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// ICC(1,1): other judges for each item; one judge's rating.
    case oneWaySingle = "ICC(1,1)"
    /// ICC(2,1): the same judges, drawn from many; one judge's rating.
    case twoWayRandomSingle = "ICC(2,1)"
    /// ICC(3,1): these judges and no others; one judge's rating.
    case twoWayMixedSingle = "ICC(3,1)"
    /// ICC(1,k): other judges for each item; the mean of the panel.
    case oneWayMean = "ICC(1,k)"
    /// ICC(2,k): the same judges, drawn from many; the mean of the panel.
    case twoWayRandomMean = "ICC(2,k)"
    /// ICC(3,k), which is Cronbach's alpha: these judges and no others; the mean of the panel.
    case twoWayMixedMean = "ICC(3,k)"

    /// Whether judges have no effect of their own in the model.
    var isOneWay: Bool { self == .oneWaySingle || self == .oneWayMean }
  }

  /// The form.
  public let form: Form
  /// The correlation.
  public let value: Double
  /// The F statistic of the items.
  public let f: Double
  /// The degrees of freedom of the items, *n* − 1.
  public let numeratorDegrees: Double
  /// The degrees of freedom of what items are tested against.
  public let denominatorDegrees: Double
  /// P(F or more) if items did not differ.
  public let p: Double
  /// The interval of confidence.
  public let interval: ClosedRange<Double>

  /// One form for a table. Complexity: O(*n*·*m*) for *n* items and *m* judges.
  ///
  /// - Parameters:
  ///   - form: the form.
  ///   - table: the ratings; at least two complete items and two judges.
  ///   - confidence: of the interval, above 0 and below 1.
  /// - Throws: ``StatisticsError/tooFew``; ``StatisticsError/noVariation`` when items do not differ and there is no error, or, for a
  ///   panel's mean, when items do not differ; ``StatisticsError/negativeVariance`` when the estimated variance of a panel's mean is not
  ///   above zero, where the formula would give more than 1; ``StatisticsError/invalidConfidence``.
  public init(_ form: Form, of table: RatingTable, confidence: Double = 0.95) throws(StatisticsError) {
    try self.init(form, complete: table.complete, confidence: confidence)
  }

  /// The same of the items that every judge rated.
  init(_ form: Form, complete rows: [[Double]], confidence: Double = 0.95) throws(StatisticsError) {
    try self.init(form, MeanSquares(rows), confidence)
  }

  /// The forms that are defined for a table, in the order of ``Form``.
  ///
  /// - Throws: what keeps every form from being computed.
  public static func all(
    of table: RatingTable, confidence: Double = 0.95
  ) throws(StatisticsError) -> [IntraclassCorrelation] {
    let squares = try MeanSquares(table.complete)
    var all: [IntraclassCorrelation] = []
    var reason: StatisticsError?
    for form in Form.allCases {
      do { all.append(try IntraclassCorrelation(form, squares, confidence)) } catch { reason = reason ?? error }
    }
    if all.isEmpty, let reason { throw reason }
    return all
  }

  init(_ form: Form, _ squares: MeanSquares, _ confidence: Double) throws(StatisticsError) {
    guard confidence > 0, confidence < 1 else { throw .invalidConfidence }
    let (n, k, between) = (squares.items, squares.judges, squares.between)
    let error = form.isOneWay ? squares.within : squares.error
    guard between > 0 || error > 0 else { throw .noVariation }
    let degrees = form.isOneWay ? n * (k - 1) : (n - 1) * (k - 1)
    guard let distribution = FDistribution(numerator: n - 1, denominator: degrees) else { throw .tooFew }
    self.form = form
    f = between / error
    numeratorDegrees = n - 1
    denominatorDegrees = degrees
    p = distribution.upperTail(f)
    let variance: Double
    switch form {
    case .oneWaySingle, .twoWayMixedSingle: variance = between + (k - 1) * error
    case .twoWayRandomSingle: variance = between + (k - 1 - k / n) * error + k * squares.judgesBetween / n
    case .oneWayMean, .twoWayMixedMean:
      guard between > 0 else { throw .noVariation }
      variance = between
    case .twoWayRandomMean:
      guard between > 0 else { throw .noVariation }
      variance = between + (squares.judgesBetween - error) / n
    }
    guard variance > 0 else { throw .negativeVariance }
    value = (between - error) / variance
    guard value.isFinite else { throw .outOfRange }
    interval = Self.interval(form, squares, f, tail: (1 - confidence) / 2)
  }
}
