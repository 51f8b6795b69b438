/// One coefficient of a table with all that is known of it, for lists.
public struct ReliabilityLine: Hashable, Sendable {
  /// The coefficient's usual name, with what it was taken by after a point: `icc.ICC2k`, `krippendorff_alpha.ordinal`.
  public let name: String
  /// The coefficient; `nil` when it is not defined.
  public var value: Double?
  /// Its standard error.
  public var standardError: Double?
  /// Its interval of confidence.
  public var interval: ClosedRange<Double>?
  /// The F statistic and its degrees of freedom.
  public var f: Double?
  /// The degrees of freedom: of F above the line, or of χ².
  public var degrees: Double?
  /// The degrees of freedom of F below the line.
  public var denominatorDegrees: Double?
  /// The χ² statistic.
  public var chiSquare: Double?
  /// P(as much or more) without any agreement.
  public var p: Double?
  /// Why it is not defined.
  public var undefined: StatisticsError?

  init(_ name: String) { self.name = name }

  init(_ name: String, _ estimate: Result<AgreementCoefficients.Estimate, StatisticsError>) {
    self.init(name)
    switch estimate {
    case .success(let estimate):
      value = estimate.value
      standardError = estimate.standardError
    case .failure(let reason): undefined = reason
    }
  }

  init(_ name: String, value: Result<Double, StatisticsError>) {
    self.init(name, value.map { AgreementCoefficients.Estimate(value: $0, standardError: nil) })
  }

  init(_ name: String, _ correlation: Result<RankCorrelation, StatisticsError>) {
    self.init(name, value: correlation.map(\.value))
    p = (try? correlation.get())?.p
  }
}
