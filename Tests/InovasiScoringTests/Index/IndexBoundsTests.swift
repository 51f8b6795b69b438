import InovasiCatalog
import InovasiModel
import InovasiScoring
import Testing

/// From published figures back to what they can have been made of.
struct IndexBoundsTests {
  struct Published: Sendable {
    let rulebook: Rulebook.ID
    let index: String
    let count: Int
    let total: String
    let countTerm: String
    let sum: String
    let mean: String
    let region: String
  }

  /// Vectors E. Kota Mojokerto and Yogyakarta 2023, Luwu Utara and Sumbawa 2022, Makassar 2024, Balangan and Klaten 2025.
  @Test(
    arguments: [
      Published(
        rulebook: "iid-2023", index: "84.46", count: 176, total: "211.15", countTerm: "66.88", sum: "144.27",
        mean: "81.27", region: "33.27"),
      Published(
        rulebook: "iid-2023", index: "62.78", count: 35, total: "156.95", countTerm: "13.3", sum: "143.65",
        mean: "80.65", region: "32.65"),
      Published(
        rulebook: "iid-2023", index: "49.62", count: 45, total: "124.05", countTerm: "17.1", sum: "106.95",
        mean: "43.95", region: "0"),
      // Eight innovations over a divisor of ten: the mean is 70.885 × 10 ÷ 8.
      Published(
        rulebook: "iid-2023", index: "54.77", count: 8, total: "136.925", countTerm: "3.04", sum: "133.885",
        mean: "88.60625", region: "45.085"),
      Published(
        rulebook: "iid-2024", index: "76.56", count: 101, total: "191.4", countTerm: "38.38", sum: "153.02",
        mean: "90.02", region: "42.02"),
      Published(
        rulebook: "iid-2026", index: "97.6", count: 200, total: "244", countTerm: "76", sum: "168", mean: "105", region: "57"),
      Published(
        rulebook: "iid-2026", index: "83.49", count: 219, total: "208.725", countTerm: "76", sum: "132.725",
        mean: "69.725", region: "21.725"),
    ])
  func publishedIndexAndCount(published: Published) throws {
    let bounds = try IndexVectorTests.rule(published.rulebook).bounds(
      ofIndex: Points(text: published.index), roundedTo: nil, count: published.count)
    #expect(bounds.total.lower.decimal(places: 5) == published.total && bounds.total.lower == bounds.total.upper)
    #expect(bounds.countTerm.decimal(places: 5) == published.countTerm)
    #expect(bounds.sum.lower.decimal(places: 5) == published.sum)
    #expect(bounds.meanMaturity?.lower.decimal(places: 5) == published.mean)
    #expect(bounds.region.lower.decimal(places: 5) == published.region)
    #expect(bounds.isFeasible)
  }

  /// Nothing is taken away anywhere in the formula: what a rounded index of nearly nought stands for ends at nought.
  @Test(arguments: [("0", 0), ("0", 5), ("1.5", 10), ("0.4", 200)])
  func nothingIsBelowNought(index: String, count: Int) throws {
    for isCovered in [true, false] {
      let bounds = try IndexVectorTests.rule("iid-2026").bounds(
        ofIndex: Points(text: index), roundedTo: index == "0" ? 0 : 1, count: count, isCovered: isCovered)
      for interval in [bounds.total, bounds.sum, bounds.region] + [bounds.meanMaturity].compactMap(\.self) {
        #expect(interval.lower >= .zero)
      }
      if !isCovered { #expect(bounds.isFeasible && bounds.sum == bounds.total) }
    }
  }

  /// Vectors D: Kabupaten Tegal published index, count and mean maturity; SPD follows to the quarter.
  @Test(
    arguments: [
      ("60.3", 1, 129, "52.04", "49.75"), ("67.8", 1, 89, "79.69", "56"), ("77.59", 2, 137, "90.91", "51"),
      // The innovations that were sent, rather than accepted, fit as well: the figures alone do not say which was meant.
      ("77.59", 2, 139, "90.91", "50.25"),
    ])
  func tegal(index: String, places: Int, count: Int, mean: String, region: String) throws {
    let bounds = try IndexVectorTests.rule("iid-2024").bounds(
      ofIndex: Points(text: index), roundedTo: places, count: count, meanMaturity: (Points(text: mean), 2),
      grid: Points(text: "0.25"))
    #expect(bounds.regionCandidates.map { $0.decimal(places: 2) } == [region])
  }

  /// The same forwards: the inferred SPD gives the published index again.
  @Test(arguments: [("56", "79.69", 89, "67.80"), ("51", "90.91", 137, "77.59")])
  func tegalForwards(region: String, mean: String, count: Int, index: String) throws {
    let result = try IndexVectorTests.rule("iid-2024").composition(
      region: Fraction(try Points(text: region)),
      maturities: Array(repeating: Fraction(try Points(text: mean)), count: count), covered: nil)
    #expect(result.index.decimal(fixedPlaces: 2) == index)
  }

  @Test func gridIsThatOfTheWeights() throws {
    let rulebook = try #require(try IndonesianCatalog.standard.rulebook("iid-2026"))
    #expect(rulebook.regionGrid == (try Points(text: "0.25")))
    #expect(try #require(try IndonesianCatalog.standard.rulebook("iid-2023")).regionGrid == nil)
  }

  @Test func impossibleFiguresAreNamed() throws {
    let rulebook = try #require(try IndonesianCatalog.standard.rulebook("iid-2026"))
    let rule = try RegionalIndex(rulebook).rule
    for (index, count) in [("99", 3), ("100.5", 200), ("50", 0)] {
      let points = try Points(text: index)
      let bounds = try rule.bounds(ofIndex: points, roundedTo: 2, count: count, grid: rulebook.regionGrid)
      #expect(!bounds.isFeasible)
      #expect(rulebook.impossibility(ofIndex: points, count: count, bounds: bounds)?.code == "PUBLISHED_SCORE_IMPOSSIBLE")
    }
    // Between two quarters there is no SPD: 0.10 of 250 is 0.25, and 0.05 is half of it.
    let between = try rule.bounds(ofIndex: Points(text: "0.05"), roundedTo: nil, count: 0, grid: rulebook.regionGrid)
    #expect(!between.region.isEmpty && between.regionCandidates.isEmpty && !between.isFeasible)
  }

  /// A region may have nothing at all, and never less.
  @Test func candidatesBeginAtNought() throws {
    let rule = try IndexVectorTests.rule("iid-2026")
    let bounds = try rule.bounds(ofIndex: Points(text: "1"), roundedTo: 0, count: 5, grid: Points(text: "0.25"))
    #expect(bounds.region.lower == .zero && bounds.region.upper.decimal(places: 2) == "1.85")
    #expect(
      bounds.regionCandidates.map { $0.decimal(places: 2) } == ["0", "0.25", "0.5", "0.75", "1", "1.25", "1.5", "1.75"])
  }

  /// Whatever index is computed from SPD and maturities lies within the bounds that are derived from it.
  @Test func boundsHoldWhatTheyWereMadeOf() throws {
    var random = Seeded(7)
    let rule = try IndexVectorTests.rule("iid-2026")
    for _ in 0..<300 {
      let region = try #require(Fraction(Int.random(in: 0...252, using: &random), over: 4))
      let count = Int.random(in: 1...230, using: &random)
      let maturities = (0..<count).map { _ in Fraction(Int.random(in: 0...111, using: &random)) }
      let covered = Int.random(in: 3...6, using: &random)
      let result = try rule.composition(region: region, maturities: maturities, covered: covered)
      let shown = try Points(text: result.index.decimal(places: 2))
      let bounds = try rule.bounds(
        ofIndex: shown, roundedTo: 2, count: count, isCovered: result.isCovered, grid: Points(text: "0.25"))
      let mean = try #require(try result.maturitySum.divided(by: count))
      #expect(bounds.region.contains(region) && bounds.regionCandidates.contains(region))
      #expect(bounds.regionCandidates.allSatisfy(bounds.region.contains))
      #expect(bounds.meanMaturity?.contains(mean) == true && bounds.isFeasible)
    }
  }
}
