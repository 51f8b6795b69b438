public import InovasiModel

/// Everything that can be said of how far judges agree on a table: each coefficient, or why there is none.
///
/// ```swift
/// let reliability = PanelReliability(of: table)
/// if case .success(let alpha) = reliability.alpha(.interval) { print(AlphaReading(alpha).label) }
/// ```
///
/// Encodes as one object under the names that each coefficient usually has: `krippendorff_alpha`, `icc` with `ICC1` to `ICC3k`, `kendall_w`,
/// `gwet_ac1`. What is not defined is `null`, and `undefined` says why by its path.
public struct PanelReliability: Hashable, Sendable {
  /// A statistic, or why there is none.
  public typealias Measured<Value> = Result<Value, StatisticsError>

  /// The ratings.
  public let table: RatingTable
  /// The confidence of intervals.
  public let confidence: Double
  /// How near categories are to one another for the coefficients that know weights.
  public let weights: AgreementWeights

  /// Kendall's W.
  public let kendallW: Measured<KendallW>
  /// Cronbach's alpha.
  public let cronbach: Measured<Double>
  /// The coefficients of agreement, with ``weights``.
  public let agreement: Measured<AgreementCoefficients>
  /// Gwet's AC1, which has no weights.
  public let gwetAC1: Measured<AgreementCoefficients.Estimate>
  /// Cohen's kappa and Scott's pi, with ``weights``, for two judges.
  public let twoJudges: Measured<TwoJudgeAgreement>
  /// Rank correlations of all pairs of judges.
  public let pairs: [JudgePair]
  /// What each judge's ratings look like beside the panel's.
  public let judges: [JudgeDiagnostics]
  /// How far the ratings of each item lie apart.
  public let items: [ItemSpread]
  /// The ranking without each judge.
  public let withoutJudge: [LeaveOneJudgeOut]

  private let alphas: [KrippendorffAlpha.Metric: Measured<Double>]
  private let correlations: [IntraclassCorrelation.Form: Measured<IntraclassCorrelation>]

  /// Measures a table. Complexity: that of its parts, of which the pairs of judges take most: O(*m*²·*n* log *n*).
  ///
  /// - Parameters:
  ///   - table: the ratings.
  ///   - confidence: of intervals, above 0 and below 1; nothing that has an interval is defined otherwise.
  ///   - weights: for the coefficients of agreement.
  public init(of table: RatingTable, confidence: Double = 0.95, weights: AgreementWeights = .identity) {
    self.table = table
    self.confidence = confidence
    self.weights = weights
    var alphas: [KrippendorffAlpha.Metric: Measured<Double>] = [:]
    for metric in KrippendorffAlpha.Metric.allCases {
      alphas[metric] = measured { () throws(StatisticsError) in try KrippendorffAlpha.alpha(of: table, metric: metric) }
    }
    var correlations: [IntraclassCorrelation.Form: Measured<IntraclassCorrelation>] = [:]
    for form in IntraclassCorrelation.Form.allCases {
      correlations[form] = measured { () throws(StatisticsError) in
        try IntraclassCorrelation(form, of: table, confidence: confidence)
      }
    }
    self.alphas = alphas
    self.correlations = correlations
    kendallW = measured { () throws(StatisticsError) in try KendallW(table) }
    cronbach = measured { () throws(StatisticsError) in try CronbachAlpha.alpha(of: table) }
    agreement = measured { () throws(StatisticsError) in try AgreementCoefficients(table, weights: weights) }
    gwetAC1 = measured { () throws(StatisticsError) in try AgreementCoefficients(table).gwet }
    twoJudges = measured { () throws(StatisticsError) in try TwoJudgeAgreement(table, weights: weights) }
    pairs = JudgePair.all(of: table)
    judges = JudgeDiagnostics.all(of: table)
    items = ItemSpread.all(of: table)
    withoutJudge = LeaveOneJudgeOut.all(of: table)
  }

  /// Krippendorff's alpha, by how ratings differ.
  public func alpha(_ metric: KrippendorffAlpha.Metric) -> Measured<Double> { alphas[metric] ?? .failure(.tooFew) }

  /// One form of the intraclass correlation.
  public func intraclass(_ form: IntraclassCorrelation.Form) -> Measured<IntraclassCorrelation> {
    correlations[form] ?? .failure(.tooFew)
  }

  /// How many ratings were given.
  public var ratings: Int { table.ratings.reduce(0) { $0 + $1.count { $0 != nil } } }

  /// How many ratings the table has room for and were not given.
  public var missing: Int { table.items.count * table.judges.count - ratings }
}
