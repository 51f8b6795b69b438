import InovasiScoring
import Testing

/// Published vectors of the coefficients, and what must hold of any table.
struct ReliabilityTests {
  /// Krippendorff's canonical example: four coders, twelve units, some left out.
  static let canonical: [[Double?]] = transposed([
    [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil], [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nil, 3],
    [nil, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nil], [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nil],
  ])

  /// Shrout and Fleiss (1979): six targets, four judges.
  static let shroutFleiss: [[Double?]] = [
    [9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7],
  ]

  private static func transposed(_ rows: [[Double?]]) -> [[Double?]] {
    (rows.first ?? []).indices.map { column in rows.map { $0[column] } }
  }

  private func table(_ ratings: [[Double?]]) throws -> RatingTable { try #require(RatingTable(ratings)) }

  /// As fractions, computed by hand from the matrix of coincidences.
  private static let alphas: [(KrippendorffAlpha.Metric, Double, Double)] = [
    (.nominal, 113, 152), (.ordinal, 108577, 133160), (.interval, 951, 1120), (.ratio, 18222619, 22852465),
  ]

  @Test(arguments: alphas)
  func alphaOfTheCanonicalExample(metric: KrippendorffAlpha.Metric, numerator: Double, denominator: Double) throws {
    let alpha = try KrippendorffAlpha.alpha(of: table(Self.canonical), metric: metric)
    #expect((alpha - numerator / denominator).magnitude < 1e-12)
  }

  @Test func alphaOfTwoCoders() throws {
    let rows = { (first: String, second: String) -> [[Double?]] in
      zip(first, second).map { [Double(String($0)), Double(String($1))] }
    }
    let binary = try KrippendorffAlpha.alpha(of: table(rows("0100000010", "1110010000")), metric: .nominal)
    #expect((binary - 2.0 / 21).magnitude < 1e-12)
    let nominal = try KrippendorffAlpha.alpha(of: table(rows("112243335441", "212223335444")), metric: .nominal)
    #expect((nominal - 155.0 / 224).magnitude < 1e-12)
  }

  @Test func alphaOfPerfectAgreementIsOneAndOfOneValueUndefined() throws {
    #expect(try KrippendorffAlpha.alpha(of: table([[1, 1], [2, 2]]), metric: .interval) == 1)
    #expect(throws: StatisticsError.noVariation) { try KrippendorffAlpha.alpha(of: table([[1, 1], [1, 1]]), metric: .nominal) }
    #expect(throws: StatisticsError.tooFew) { try KrippendorffAlpha.alpha(of: table([[1, nil], [nil, 2]]), metric: .nominal) }
    #expect(throws: StatisticsError.tooFew) { try KrippendorffAlpha.alpha(of: table([]), metric: .nominal) }
  }

  private static let correlations: [(IntraclassCorrelation.Form, Double, Double, Double)] = [
    (.oneWaySingle, 0.1657417684, -0.13, 0.72), (.twoWayRandomSingle, 0.2897637795, 0.02, 0.76),
    (.twoWayMixedSingle, 0.7148407148, 0.34, 0.95), (.oneWayMean, 0.4427971337, -0.88, 0.91),
    (.twoWayRandomMean, 0.6200505475, 0.07, 0.93), (.twoWayMixedMean, 0.9093155424, 0.68, 0.99),
  ]

  @Test(arguments: correlations)
  func intraclassCorrelationOfShroutAndFleiss(
    form: IntraclassCorrelation.Form, value: Double, from: Double, to: Double
  ) throws {
    let correlation = try #require(
      try IntraclassCorrelation.all(of: table(Self.shroutFleiss)).first { $0.form == form })
    #expect((correlation.value - value).magnitude < 1e-9)
    #expect((correlation.interval.lowerBound - from).magnitude < 0.006)
    #expect((correlation.interval.upperBound - to).magnitude < 0.006)
    #expect(((form == .oneWaySingle || form == .oneWayMean ? 0.164769 : 0.000135) - correlation.p).magnitude < 1e-5)
  }

  @Test func concordanceOfTiedRanks() throws {
    // Shrout and Fleiss' table as four judges ranking six targets.
    let w = try KendallW(table(Self.shroutFleiss))
    #expect((w.value - 0.8870370370).magnitude < 1e-9)
    #expect((w.uncorrected - 0.8553571429).magnitude < 1e-9)
    #expect(w.degrees == 5)
    let perfect = try KendallW(table([[1, 10], [2, 20], [3, 30]]))
    #expect((perfect.value - 1).magnitude < 1e-12)
  }

  /// Gwet's 15 subjects in five categories by six raters, and his three by three table.
  @Test func agreementOfGwetsExamples() throws {
    let subjects = "00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031"
    let rows: [[Double?]] = subjects.split(separator: " ").map { counts in
      counts.enumerated().flatMap { category, count in
        Array(repeating: Double(category), count: Int(String(count)) ?? 0)
      }
    }
    let agreement = try AgreementCoefficients(table(rows))
    for (value, expected) in [
      (agreement.observed, 0.551111111), (agreement.fleiss.value, 0.413926499), (agreement.gwet.value, 0.444800733),
      (agreement.brennanPrediger.value, 0.438888889),
    ] { #expect((value - expected).magnitude < 1e-9) }

    var pairs: [[Double?]] = []
    for (row, counts) in [[13, 0, 0], [0, 20, 7], [0, 4, 56]].enumerated() {
      for (column, count) in counts.enumerated() {
        pairs += Array(repeating: [Double(row), Double(column)], count: count)
      }
    }
    let two = try AgreementCoefficients(table(pairs))
    for (value, expected) in [
      (two.observed, 0.89), (two.conger, 0.796409402184), (two.fleiss.value, 0.796239696212), (two.gwet.value, 0.849330548231),
      (two.brennanPrediger.value, 0.835),
    ] { #expect((value - expected).magnitude < 1e-9) }
  }

  /// As irrCAC 0.4 for Python has them, standard errors included.
  @Test func agreementWithRatingsMissing() throws {
    let agreement = try AgreementCoefficients(table(Self.canonical))
    for (value, expected) in [
      (agreement.observed, 0.8181818), (agreement.gwet.value, 0.77544), (agreement.fleiss.value, 0.76117),
      (agreement.conger, 0.76207), (agreement.brennanPrediger.value, 0.77273), (agreement.gwet.standardError, 0.14295),
      (agreement.fleiss.standardError, 0.15302), (agreement.brennanPrediger.standardError, 0.14472),
    ] { #expect((value - expected).magnitude < 1e-5) }
  }

  @Test func rankCorrelationsOfKnownOrders() throws {
    let (x, y): ([Double?], [Double?]) = ([1, 2, 3, 4, nil], [1, 3, 2, 4, 9])
    #expect((try RankCorrelation.spearman(x, y) - 0.8).magnitude < 1e-12)
    #expect((try RankCorrelation.kendallTauB(x, y) - 2.0 / 3).magnitude < 1e-12)
    #expect(throws: StatisticsError.noVariation) { try RankCorrelation.spearman([1, 1], [1, 2]) }
    #expect(throws: StatisticsError.tooFew) { try RankCorrelation.kendallTauB([1, nil], [nil, 1]) }
  }

  /// Values of scipy 1.11: stats.f.sf, chi2.sf, t.sf × 2, norm.sf × 2.
  @Test func tailsOfDistributions() throws {
    let tails: [(Double?, Double)] = [
      (Distributions.upperTail(f: 3.0, between: 5, within: 15), 0.04503133062366129),
      (Distributions.upperTail(chiSquare: 28.5818181818, degrees: 9), 0.0007620800684594006),
      (Distributions.twoSidedTail(t: 2.0, degrees: 10), 0.07338803477074053),
      (Distributions.twoSidedTail(normal: 1.96), 0.04999579029644087),
      (Distributions.upperTail(f: 1, between: 1, within: 1), 0.5),
    ]
    for (value, expected) in tails { #expect((try #require(value) - expected).magnitude < 1e-9, "\(expected)") }
    let quantile = try #require(Distributions.quantile(f: 0.025, between: 5, within: 15))
    #expect((try #require(Distributions.upperTail(f: quantile, between: 5, within: 15)) - 0.025).magnitude < 1e-12)
    #expect(Distributions.upperTail(f: 1, between: 0, within: 1) == nil)
    #expect(Distributions.quantile(f: 1, between: 1, within: 1) == nil)
  }

  @Test func orderOfJudgesAndItemsChangesNothing() throws {
    var generator = Xorshift(state: 11)
    for _ in 0..<20 {
      let rows = Self.canonical.shuffled(using: &generator)
      let columns = [0, 1, 2, 3].shuffled(using: &generator)
      let shuffled = rows.map { row in columns.map { row[$0] } }
      let alpha = try KrippendorffAlpha.alpha(of: table(shuffled), metric: .ordinal)
      #expect((alpha - 108577.0 / 133160).magnitude < 1e-12)
      #expect((try AgreementCoefficients(table(shuffled)).gwet.value - 0.77544).magnitude < 1e-5)
    }
  }

  @Test func oddNumbersAreRefusedOrHarmless() {
    #expect(RatingTable([[.nan, 1]]) == nil)
    #expect(RatingTable([[.infinity, 1]]) == nil)
    #expect(RatingTable([[1], [1, 2]]) == nil)
    for ratings: [[Double?]] in [[[1e308, -1e308], [1e-308, 0]], [[0, 0], [0, 1]], [[nil, nil]]] {
      guard let table = RatingTable(ratings) else { continue }
      _ = try? KrippendorffAlpha.alpha(of: table, metric: .ratio)
      _ = try? IntraclassCorrelation.all(of: table)
      _ = try? KendallW(table)
      _ = try? AgreementCoefficients(table)
    }
  }
}

private struct Xorshift: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
