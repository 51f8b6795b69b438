import InovasiModel
import InovasiScoring
import Testing

struct JudgeDiagnosticsTests {
  @Test func judgesBesideThePanel() throws {
    let table = try RatingPanels.table([[80, 95, 50], [70, 90, 65], [60, nil, 55], [nil, 94, nil]])
    let judges = JudgeDiagnostics.all(of: table)
    #expect(judges.map(\.ratings) == [3, 3, 3])
    #expect(judges[0].mean == 70 && judges[0].deviation == 10)
    // Less the mean of the others: 80 − 72.5, 70 − 77.5, 60 − 55.
    #expect((judges[0].severity ?? 0).isNear(5.0 / 3, within: 1e-14))
    #expect((judges[1].severity ?? 0).isNear((30 + 22.5) / 2, within: 1e-14))
    #expect(judges[2].extremeShare == 1.0 / 3 && judges[1].extremeShare == 1.0 / 3 && judges[0].extremeShare == 0)
    let scaled = JudgeDiagnostics.all(of: table, scale: 55...90)
    #expect(scaled.map(\.extremeShare) == [0, 1.0 / 3, 1.0 / 3])
    // Of judge 2 only two items have others, so that the line through them is perfect.
    #expect(judges[1].correlation == .success(1) || judges[1].correlation == .success(-1))
  }

  @Test func severitiesOfACompletePanelAddUpToZero() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let judges = JudgeDiagnostics.all(
        of: try RatingPanels.table(RatingPanels.random(seed: seed, items: 8, judges: 5, gaps: false)))
      #expect(judges.reduce(0) { $0 + ($1.severity ?? 1) }.magnitude < 1e-10)
    }
  }

  @Test func theStrictJudgeStandsOut() throws {
    let rows: [[Double?]] = (0..<6).map { item in [80, 81, 79.5, 80.5, 79, 55].map { $0 + Double(item) * 1.5 } }
    #expect(JudgeDiagnostics.all(of: try RatingPanels.table(rows)).map(\.isOutlier) == [false, false, false, false, false, true])
    // Four judges are too few to say so.
    let four = rows.map { Array($0.suffix(4)) }
    #expect(JudgeDiagnostics.all(of: try RatingPanels.table(four)).allSatisfy { !$0.isOutlier })
  }

  /// Five of seven are a sixth above the others, by sums that differ in their last bits: that is no spread to measure the other two by.
  @Test func roundingIsNoSpread() throws {
    let rows: [[Double?]] = [
      [1, 2, 1, 1, 2, 3, 3], [2, 2, 3, 4, 3, 2, 2], [1, 1, 3, 1, 1, 1, 1], [1, 4, 1, 2, 1, 1, 1], [3, 2, 3, 1, 3, 3, 3],
      [1, 2, 2, 2, 2, 3, 1], [2, 2, 2, 4, 3, 2, 1],
    ]
    let judges = JudgeDiagnostics.all(of: try RatingPanels.table(rows))
    #expect(judges.allSatisfy { !$0.isOutlier })
    #expect((judges[0].severity ?? 0).isNear(-0.5, within: 1e-14) && (judges[3].severity ?? 0).isNear(1.0 / 6, within: 1e-14))
  }

  /// Beside the first judge both items have a mean of 71: there is nothing to go up or down with.
  @Test func othersWhoDoNotVaryHaveNoCorrelation() throws {
    let judges = JudgeDiagnostics.all(of: try RatingPanels.table([[70.6, 71.8, 70.2], [71.8, 71, nil]]))
    #expect(judges[0].correlation == .failure(.noVariation))
    #expect(judges[0].mean == 71.2)
    let level = JudgeDiagnostics.all(of: try RatingPanels.table([[0.2, 0.1], [0.2, 0.3], [0.2, 0.4]]))
    #expect(level[0].mean == 0.2 && level[0].deviation == 0)
    #expect(level.map(\.correlation) == [.failure(.noVariation), .failure(.noVariation)])
  }

  @Test func aJudgeWithoutRatings() throws {
    let judges = JudgeDiagnostics.all(of: try RatingPanels.table([[1, nil], [2, nil]]))
    #expect(judges[1].mean == nil && judges[1].deviation == nil && judges[1].severity == nil && judges[1].extremeShare == nil)
    #expect(judges[0].severity == nil && judges[0].correlation == .failure(.tooFew))
  }

  @Test func spreadOfItems() throws {
    let table = try #require(
      RatingTable(
        items: ["A", "B", "C"], judges: ["J1", "J2", "J3", "J4", "J5"],
        ratings: [[39.5, 40, 40.5, 41, 80], [61, nil, 65, nil, nil], [nil, nil, nil, nil, nil]]))
    let items = ItemSpread.all(of: table)
    #expect(items[0].outliers == ["J5"] && items[0].range == 40.5)
    #expect(items[1].ratings == 2 && items[1].mean == 63 && items[1].range == 4 && items[1].outliers.isEmpty)
    #expect((items[1].deviation ?? 0).isNear(8.0.squareRoot(), within: 1e-14))
    #expect(items[2].mean == nil && items[2].deviation == nil && items[2].range == nil)
  }
}
