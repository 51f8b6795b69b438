import InovasiModel
import InovasiScoring
import Testing

struct KrippendorffAlphaTests {
  /// As fractions, from the matrix of coincidences.
  private static let alphas: [(KrippendorffAlpha.Metric, Double, Double, Double)] = [
    (.nominal, 113, 152, 0.743), (.ordinal, 108577, 133160, 0.815), (.interval, 951, 1120, 0.849),
    (.ratio, 18222619, 22852465, 0.797),
  ]

  @Test(arguments: alphas)
  func canonicalExample(
    metric: KrippendorffAlpha.Metric, numerator: Double, denominator: Double, published: Double
  ) throws {
    let alpha = try KrippendorffAlpha.alpha(of: RatingPanels.table(RatingPanels.canonical), metric: metric)
    #expect(alpha.isNear(numerator / denominator, within: 1e-14))
    #expect((alpha - published).magnitude < 0.0005)
  }

  /// Krippendorff (2011), sections A and B.
  @Test(arguments: [
    ("0100000010", "1110010000", 2.0 / 21), ("112243335441", "212223335444", 155.0 / 224),
  ])
  func twoCoders(first: String, second: String, expected: Double) throws {
    let rows: [[Double?]] = zip(first, second).map { [Double(String($0)), Double(String($1))] }
    let alpha = try KrippendorffAlpha.alpha(of: RatingPanels.table(rows), metric: .nominal)
    #expect(alpha.isNear(expected, within: 1e-14))
  }

  /// The example in the README of pln-fing-udelar/fast-krippendorff: three coders, fifteen units.
  @Test func threeCoders() throws {
    let coders = ["*****34121133*3", "1*213343*******", "**21344*21133*4"].map { coder in
      coder.map { $0 == "*" ? nil : Double(String($0)) }
    }
    let table = try RatingPanels.table(RatingPanels.transposed(coders))
    #expect(try KrippendorffAlpha.alpha(of: table, metric: .nominal).isNear(56.0 / 81, within: 1e-14))
    #expect(try KrippendorffAlpha.alpha(of: table, metric: .interval).isNear(0.8108448928121059, within: 1e-14))
  }

  @Test func perfectAgreementIsOne() throws {
    for metric in KrippendorffAlpha.Metric.allCases {
      #expect(try KrippendorffAlpha.alpha(of: RatingPanels.table([[1, 1], [2, 2], [5, 5]]), metric: metric) == 1)
    }
  }

  /// A missing rating is no category of its own (nltk#2865).
  @Test func missingRatingsAreLeftOut() throws {
    let with = try KrippendorffAlpha.alpha(of: RatingPanels.table([[1, 1, nil], [2, 2, nil], [1, 2, nil]]), metric: .nominal)
    let without = try KrippendorffAlpha.alpha(of: RatingPanels.table([[1, 1], [2, 2], [1, 2]]), metric: .nominal)
    #expect(with == without)
  }

  private static let undefined: [([[Double?]], StatisticsError)] = [
    ([[1, 1], [1, 1]], .noVariation), ([[1, 1], [1, 1], [5, nil]], .noVariation), ([[1, nil], [nil, 2]], .tooFew), ([], .tooFew),
    ([[]], .tooFew), ([[1], [2]], .tooFew),
  ]

  @Test(arguments: undefined)
  func refusesWhatHasNoAlpha(rows: [[Double?]], reason: StatisticsError) throws {
    let table = try RatingPanels.table(rows)
    for metric in KrippendorffAlpha.Metric.allCases {
      #expect(throws: reason) { try KrippendorffAlpha.alpha(of: table, metric: metric) }
    }
  }

  @Test func ratioIsForQuantities() throws {
    let table = try RatingPanels.table([[-1, 1], [2, 2]])
    #expect(throws: StatisticsError.negativeRating) { try KrippendorffAlpha.alpha(of: table, metric: .ratio) }
    #expect(try KrippendorffAlpha.alpha(of: RatingPanels.table([[0, 0], [4, 4]]), metric: .ratio) == 1)
  }

  @Test func orderOfJudgesAndItemsChangesNothing() throws {
    var generator = Xorshift(state: 11)
    for _ in 0..<20 {
      let columns = [0, 1, 2, 3].shuffled(using: &generator)
      let shuffled = RatingPanels.canonical.shuffled(using: &generator).map { row in columns.map { row[$0] } }
      let alpha = try KrippendorffAlpha.alpha(of: RatingPanels.table(shuffled), metric: .ordinal)
      #expect(alpha.isNear(108577.0 / 133160, within: 1e-13))
    }
  }

  /// Interval alpha knows no unit and no zero, ratio alpha no unit, nominal and ordinal alpha only the order.
  @Test func scaleShifts() throws {
    let rows = RatingPanels.random(seed: 5, items: 12, judges: 4)
    let changed: [(KrippendorffAlpha.Metric, (Double) -> Double)] = [
      (.interval, { 3 * $0 - 40 }), (.interval, { $0 * 0x1p1000 }), (.interval, { $0 * 0x1p-1070 }), (.ratio, { $0 * 8 }),
      (.ratio, { $0 * 0x1p1016 }), (.ordinal, { $0 * $0 * $0 }), (.nominal, { 1 / $0 }),
    ]
    for (metric, change) in changed {
      let before = try KrippendorffAlpha.alpha(of: RatingPanels.table(rows), metric: metric)
      let after = try KrippendorffAlpha.alpha(of: RatingPanels.table(rows.map { $0.map { $0.map(change) } }), metric: metric)
      #expect(before.isNear(after, within: 1e-12), "\(metric)")
    }
  }
}
