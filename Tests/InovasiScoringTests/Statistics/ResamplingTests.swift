import InovasiModel
import InovasiScoring
import Testing

struct ResamplingTests {
  /// The numbers that the published algorithm gives for this seed.
  @Test func generatorIsTheSameEverywhere() {
    var generator = SplitMix64(seed: 1_234_567)
    #expect(
      (0..<5).map { _ in generator.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
        16_408_922_859_458_223_821,
      ])
  }

  private func intervals(_ rows: [[Double?]], seed: UInt64, replicates: Int = 400, confidence: Double = 0.95) throws
    -> [RankInterval]
  {
    var generator = SplitMix64(seed: seed)
    return try RankInterval.bootstrap(
      RatingPanels.table(rows), replicates: replicates, confidence: confidence, using: &generator)
  }

  @Test func sameSeedSameIntervals() throws {
    let rows = RatingPanels.random(seed: 4, items: 12, judges: 5)
    #expect(try intervals(rows, seed: 7) == intervals(rows, seed: 7))
    #expect(try intervals(rows, seed: 7) != intervals(rows, seed: 8))
  }

  @Test func judgesWhoAgreeLeaveNoDoubt() throws {
    let found = try intervals([[90, 91, 89], [80, 82, 85], [70, 60, 65]], seed: 1)
    #expect(found.map(\.rank) == [1, 2, 3])
    #expect(found.map(\.interval) == [1...1, 2...2, 3...3])
    #expect(found.map(\.firstShare) == [1, 0, 0])
  }

  /// Two judges who rank two items the other way round: with 1/4 each way, and level in the rest.
  @Test func judgesWhoContradict() throws {
    let found = try intervals([[90, 70], [70, 90]], seed: 3, replicates: 4000)
    #expect(found.map(\.rank) == [1, 1])
    #expect(found.map(\.interval) == [1...2, 1...2])
    for item in found { #expect((item.firstShare - 0.75).magnitude < 0.03) }
  }

  @Test func intervalsHoldAndWiden() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let rows = RatingPanels.random(seed: seed, items: 10, judges: 4)
      let (narrow, wide) = try (intervals(rows, seed: seed, confidence: 0.5), intervals(rows, seed: seed, confidence: 0.99))
      for (one, other) in zip(narrow, wide) {
        guard let inner = one.interval, let outer = other.interval else { continue }
        #expect(outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound)
        #expect((1...10).contains(outer.lowerBound) && (1...10).contains(outer.upperBound))
      }
    }
  }

  /// 82.3, 82.4 and 82.5 have the mean of 82.4 three times, which doubles would miss.
  @Test func equalMeansShareARank() throws {
    let found = try intervals([[82.3, 82.4, 82.5], [82.4, 82.4, 82.4], [0.1, 0.2, 0.3]], seed: 1, replicates: 1)
    #expect(found.map(\.rank) == [1, 1, 3])
  }

  @Test func itemsThatNobodyRated() throws {
    let found = try intervals([[nil, nil], [1, 2]], seed: 1)
    #expect(found[0].rank == nil && found[0].interval == nil && found[0].firstShare == 0)
    #expect(found[1].rank == 1)
  }

  @Test func refusals() throws {
    #expect(throws: StatisticsError.tooFew) { try intervals([[1], [2]], seed: 1) }
    #expect(throws: StatisticsError.tooFew) { try intervals([[1, 2]], seed: 1, replicates: 0) }
    #expect(throws: StatisticsError.invalidConfidence) { try intervals([[1, 2]], seed: 1, confidence: 1) }
  }

  @Test func withoutOneJudge() throws {
    let table = try #require(
      RatingTable(
        items: ["A", "B", "C"], judges: ["J1", "J2", "J3"], ratings: [[80, 95, 50], [70, 90, 65], [60, 80, nil]]))
    let lines = LeaveOneJudgeOut.all(of: table)
    // With all: A 75, B 75, C 70.
    #expect(lines.map(\.judge) == ["J1", "J2", "J3"])
    #expect(lines[0].ranks == [3, 2, 1])  // A 72.5, B 77.5, C 80
    #expect(lines[0].changes.map(\.item) == ["A", "B", "C"] && lines[0].changesFirst)
    #expect(lines[2].ranks == [1, 2, 3])  // A 87.5, B 80, C 70
    #expect(lines[2].changes.map(\.item) == ["B"])
    #expect(lines[2].changes[0].before == 1 && lines[2].changes[0].after == 2 && lines[2].changesFirst)
    let alone = LeaveOneJudgeOut.all(of: try RatingPanels.table([[1], [2]]))
    #expect(alone[0].ranks == [nil, nil] && alone[0].changes.count == 2)
  }
}
