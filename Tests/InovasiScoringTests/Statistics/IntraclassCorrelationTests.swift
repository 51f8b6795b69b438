import InovasiModel
import InovasiScoring
import Testing

struct IntraclassCorrelationTests {
  struct Published: Sendable {
    let form: IntraclassCorrelation.Form
    let paper: Double
    let value: Double
    let f: Double
    let degrees: Double
    let p: Double
    let low: Double
    let high: Double
  }

  /// Shrout and Fleiss (1979), table 4; the rest as pingouin 0.6.1 has it.
  private static let published = [
    Published(
      form: .oneWaySingle, paper: 0.17, value: 0.1657417684054755, f: 1.7946784922394683, degrees: 18, p: 0.1647688083446397,
      low: -0.13293232487475096, high: 0.7225600623281211),
    Published(
      form: .twoWayRandomSingle, paper: 0.29, value: 0.28976377952755916, f: 11.027247956403299, degrees: 15,
      p: 0.00013456651648433476, low: 0.01878651337471204, high: 0.7610843696489529),
    Published(
      form: .twoWayMixedSingle, paper: 0.71, value: 0.7148407148407154, f: 11.027247956403299, degrees: 15,
      p: 0.00013456651648433476, low: 0.34246476503392614, high: 0.9458582599553597),
    Published(
      form: .oneWayMean, paper: 0.44, value: 0.44279713367926876, f: 1.7946784922394683, degrees: 18, p: 0.1647688083446397,
      low: -0.8844421552381196, high: 0.9124154203407755),
    Published(
      form: .twoWayRandomMean, paper: 0.62, value: 0.6200505475989893, f: 11.027247956403299, degrees: 15,
      p: 0.00013456651648433476, low: 0.07113681530250346, high: 0.9272320401677219),
    Published(
      form: .twoWayMixedMean, paper: 0.91, value: 0.9093155423770697, f: 11.027247956403299, degrees: 15,
      p: 0.00013456651648433476, low: 0.6756747138163055, high: 0.9858916781690623),
  ]

  @Test(arguments: published)
  func shroutAndFleiss(published: Published) throws {
    let found = try IntraclassCorrelation(published.form, of: RatingPanels.table(RatingPanels.shroutFleiss))
    #expect((found.value - published.paper).magnitude < 0.005)
    #expect(found.value.isNear(published.value, within: 1e-12))
    #expect(found.f.isNear(published.f, within: 1e-12))
    #expect((found.numeratorDegrees, found.denominatorDegrees) == (5, published.degrees))
    #expect(found.p.isNear(published.p, within: 1e-13))
    #expect(found.interval.lowerBound.isNear(published.low, within: 1e-12))
    #expect(found.interval.upperBound.isNear(published.high, within: 1e-12))
  }

  @Test func cronbachsAlphaIsTheLastForm() throws {
    #expect(try CronbachAlpha.alpha(of: RatingPanels.table(RatingPanels.shroutFleiss)).isNear(0.9093155424, within: 1e-9))
    for seed in 1...50 as ClosedRange<UInt64> {
      let table = try RatingPanels.table(RatingPanels.random(seed: seed, items: 9, judges: 4, gaps: false))
      let correlation = try IntraclassCorrelation(.twoWayMixedMean, of: table)
      #expect(try CronbachAlpha.alpha(of: table).isNear(correlation.value, within: 1e-11))
    }
  }

  /// Judges who differ by a constant: no error at all, so that F is infinite.
  @Test func noErrorAtAll() throws {
    let table = try RatingPanels.table([[80.1, 85.1], [70.2, 75.2], [90.3, 95.3]])
    for form in [IntraclassCorrelation.Form.twoWayMixedSingle, .twoWayMixedMean] {
      let found = try IntraclassCorrelation(form, of: table)
      #expect(found.value == 1 && found.interval == 1...1)
      #expect(found.f == .infinity && found.p == 0)
    }
    let random = try IntraclassCorrelation(.twoWayRandomSingle, of: table)
    #expect(random.f == .infinity && random.p == 0)
    #expect(random.value > 0 && random.value < 1)
    #expect(random.interval.lowerBound < random.value && random.value < random.interval.upperBound)
    #expect(random.interval.upperBound <= 1)
  }

  @Test func perfectAgreement() throws {
    let all = try IntraclassCorrelation.all(of: RatingPanels.table([[0.1, 0.1, 0.1], [0.3, 0.3, 0.3], [0.7, 0.7, 0.7]]))
    #expect(all.map(\.form) == IntraclassCorrelation.Form.allCases)
    for found in all { #expect(found.value == 1 && found.p == 0 && found.interval == 1...1, "\(found.form)") }
  }

  /// Items with one mean: the mean square between them is none.
  @Test func itemsThatDoNotDiffer() throws {
    let table = try RatingPanels.table([[1, 2, 3], [2, 3, 1], [3, 1, 2]])
    for (form, least) in [(IntraclassCorrelation.Form.oneWaySingle, -0.5), (.twoWayMixedSingle, -0.5)] {
      let found = try IntraclassCorrelation(form, of: table)
      #expect(found.value == least && found.f == 0 && found.p == 1 && found.interval == least...least)
    }
    for form in [IntraclassCorrelation.Form.oneWayMean, .twoWayRandomMean, .twoWayMixedMean] {
      #expect(throws: StatisticsError.noVariation) { try IntraclassCorrelation(form, of: table) }
    }
    #expect(try IntraclassCorrelation.all(of: table).count == 3)
    let random = try IntraclassCorrelation(.twoWayRandomSingle, of: table)
    #expect(random.value.isNear(-1, within: 1e-12))
    #expect(random.interval.lowerBound.isNear(-1, within: 1e-12) && random.interval.upperBound.isNear(-1, within: 1e-12))
  }

  /// With next to no degrees of freedom the quantile for the upper end is nearly nothing; the end was 0 then.
  @Test func itemsThatHardlyDiffer() throws {
    let rows: [[Double?]] = [[70, 70.1, 70.3, 7.02, 70.3, 7.01], [7.11, 70.8, 70.8, 7.16, 70.8, 70.8]]
    let found = try IntraclassCorrelation(.twoWayRandomSingle, of: RatingPanels.table(rows))
    #expect(found.interval.lowerBound.isNear(found.interval.upperBound, within: 1e-9))
    #expect(found.interval.lowerBound.isNear(-0.1424838412649432, within: 1e-9))
  }

  /// Judges who contradict one another: values and ends below −1 stay as they are, and beyond the pole there is no end.
  @Test func correlationsBelowMinusOne() throws {
    let table = try RatingPanels.table([[1, 9, 2], [9, 1, 8], [2, 8, 2], [8, 3, 9]])
    let mean = try IntraclassCorrelation(.twoWayMixedMean, of: table)
    #expect(mean.value < -1)
    #expect(mean.interval.lowerBound < mean.value && mean.interval.upperBound > mean.value)
    var unbounded = 0
    for seed in 1...200 as ClosedRange<UInt64> {
      let table = try RatingPanels.table(RatingPanels.random(seed: seed, items: 4, judges: 3, gaps: false))
      for found in try IntraclassCorrelation.all(of: table) {
        #expect(!found.value.isNaN && found.value <= 1)
        #expect(!found.interval.lowerBound.isNaN && found.interval.upperBound <= 1)
        if found.interval.lowerBound == -.infinity { unbounded += 1 }
      }
    }
    #expect(unbounded > 0)
  }

  /// The formula would give 2, the number of items.
  @Test func negativeVarianceIsRefused() throws {
    let table = try RatingPanels.table([[1, 2, 6], [6, 5, 1.5]])
    #expect(throws: StatisticsError.negativeVariance) { try IntraclassCorrelation(.twoWayRandomMean, of: table) }
  }

  @Test func refusals() throws {
    for rows: [[Double?]] in [[], [[1, 2]], [[1], [2]], [[1, nil], [2, 3]]] {
      #expect(throws: StatisticsError.tooFew) { try IntraclassCorrelation.all(of: RatingPanels.table(rows)) }
    }
    #expect(throws: StatisticsError.noVariation) {
      try IntraclassCorrelation.all(of: RatingPanels.table([[0.1, 0.1], [0.1, 0.1]]))
    }
    for confidence in [0, 1, -0.5, 2, Double.nan] {
      #expect(throws: StatisticsError.invalidConfidence) {
        try IntraclassCorrelation(.oneWaySingle, of: RatingPanels.table(RatingPanels.shroutFleiss), confidence: confidence)
      }
    }
  }

  @Test func moreConfidenceIsAWiderInterval() throws {
    let table = try RatingPanels.table(RatingPanels.shroutFleiss)
    for form in IntraclassCorrelation.Form.allCases {
      let (narrow, wide) = try (
        IntraclassCorrelation(form, of: table, confidence: 0.8), IntraclassCorrelation(form, of: table, confidence: 0.99)
      )
      #expect(wide.interval.lowerBound < narrow.interval.lowerBound && narrow.interval.upperBound < wide.interval.upperBound)
    }
  }

  @Test func unitsAndOrderDoNotMatter() throws {
    var generator = Xorshift(state: 77)
    let rows = RatingPanels.random(seed: 3, items: 10, judges: 5, gaps: false)
    let before = try IntraclassCorrelation.all(of: RatingPanels.table(rows))
    let columns = [0, 1, 2, 3, 4].shuffled(using: &generator)
    let shuffled = rows.shuffled(using: &generator).map { row in columns.map { row[$0] } }
    for change in [{ $0 }, { $0 * 0x1p900 }, { $0 * 2 + 7 }] as [(Double) -> Double] {
      let after = try IntraclassCorrelation.all(of: RatingPanels.table(shuffled.map { $0.map { $0.map(change) } }))
      for (one, other) in zip(before, after) { #expect(one.value.isNear(other.value, within: 1e-11)) }
    }
  }
}
