import InovasiScoring
import Testing

struct OutlierTests {
  /// OpenELIS-Global-2 pull request 4174: one of five values far off, and no score of two.
  static let five = [39.5, 40, 40.5, 41, 80]

  @Test func fiveValuesInThreeMeasures() throws {
    let standard = try OutlierScores.standard(Self.five)
    for (score, expected) in zip(standard, [-0.489, -0.461, -0.433, -0.405, 1.788]) {
      #expect((score - expected).magnitude < 0.0006)
    }
    let modified = try OutlierScores.modified(Self.five)
    for (score, expected) in zip(modified, [-1.3490, -0.6745, 0, 0.6745, 53.2847]) {
      #expect((score - expected).magnitude < 0.00006)
    }
    let alone = try OutlierScores.leaveOneOut(Self.five)
    #expect(alone[4].isNear((80 - 40.25) / 0.6454972243679028, within: 1e-12))
    #expect(alone[..<4].allSatisfy { $0.magnitude < 2 })
  }

  @Test(arguments: [(3, 1.1547), (4, 1.5), (5, 1.7889), (6, 2.0412), (11, 3.0151)])
  func largestStandardScore(count: Int, expected: Double) throws {
    #expect((OutlierScores.largestStandard(count: count) - expected).magnitude < 0.00006)
    // One value apart from others that are the same reaches it.
    let values = [Double](repeating: 70, count: count - 1) + [99]
    #expect(try OutlierScores.standard(values)[count - 1].isNear(OutlierScores.largestStandard(count: count), within: 1e-12))
  }

  /// rdunlop/unicycling-registration issue 519: the chief judge wants deviations seen.
  @Test func deviationsOfSixJudges() throws {
    let scores = [61, 65, 62, 60, 48, 70.0]
    let expected = [0, 0.546, 0.137, -0.137, -1.776, 1.229]
    for (score, expected) in zip(try OutlierScores.standard(scores), expected) { #expect((score - expected).magnitude < 0.0006) }
  }

  @Test func twoDeviationsAreRefusedBelowSix() throws {
    let rule = OutlierRule(.standard, limit: 2, minimumCount: 2)
    for count in 2...5 {
      #expect(throws: StatisticsError.tooFew) { try rule.outliers(among: Array(Self.five.prefix(count))) }
    }
    #expect(try rule.outliers(among: [40, 40, 40, 40, 40, 80]) == [false, false, false, false, false, true])
    let three = OutlierRule(.standard, limit: 3, minimumCount: 2)
    #expect(throws: StatisticsError.tooFew) { try three.outliers(among: Array(repeating: 40, count: 9) + [80]) }
    #expect(try three.outliers(among: Array(repeating: 40, count: 10) + [80]).last == true)
  }

  @Test func theUsualRule() throws {
    #expect(try OutlierRule().outliers(among: Self.five) == [false, false, false, false, true])
    #expect(throws: StatisticsError.tooFew) { try OutlierRule().outliers(among: [39.5, 40, 40.5, 80]) }
    #expect(throws: StatisticsError.noVariation) { try OutlierRule().outliers(among: [40, 40, 40, 40, 80]) }
    #expect(try OutlierRule(.leaveOneOut).outliers(among: [40, 40, 40, 40, 80]) == [false, false, false, false, true])
    #expect(try OutlierRule(.leaveOneOut).outliers(among: [40, 40, 40, 40, 40]) == [false, false, false, false, false])
  }

  @Test func littleData() {
    #expect(throws: StatisticsError.tooFew) { try OutlierScores.standard([1]) }
    #expect(throws: StatisticsError.noVariation) { try OutlierScores.standard([1, 1]) }
    #expect(throws: StatisticsError.tooFew) { try OutlierScores.modified([1, 2]) }
    #expect(throws: StatisticsError.tooFew) { try OutlierScores.leaveOneOut([1, 2]) }
    #expect(OutlierScores.largestStandard(count: 1) == 0)
  }
}
