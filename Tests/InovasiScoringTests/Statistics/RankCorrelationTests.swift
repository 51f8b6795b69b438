import InovasiModel
import InovasiScoring
import Testing

struct RankCorrelationTests {
  /// scipy 1.12: spearmanr and kendalltau; the third is beyond the 33 items up to which tau's p is exact.
  @Test func knownOrders() throws {
    let (x, y): ([Double?], [Double?]) = ([1, 2, 3, 4, 5, 6, nil], [2, 1, 4, 3, 6, 5, 9])
    let (tau, rho) = try (RankCorrelation.kendallTauB(x, y), RankCorrelation.spearman(x, y))
    #expect(tau.items == 6 && tau.value.isNear(0.6) && (tau.p ?? 0).isNear(0.1361111111111111, within: 1e-14))
    #expect(rho.value.isNear(0.8285714285714287, within: 1e-14) && (rho.p ?? 0).isNear(0.04156268221574334, within: 1e-13))

    let (tiedX, tiedY): ([Double?], [Double?]) = ([1, 2, 2, 4, 5, 6], [2, 1, 4, 4, 6, 5])
    let (tiedTau, tiedRho) = try (RankCorrelation.kendallTauB(tiedX, tiedY), RankCorrelation.spearman(tiedX, tiedY))
    #expect(
      tiedTau.value.isNear(0.6428571428571429, within: 1e-14) && (tiedTau.p ?? 0).isNear(0.07983871964585261, within: 1e-13))
    #expect(
      tiedRho.value.isNear(0.8088235294117647, within: 1e-14) && (tiedRho.p ?? 0).isNear(0.051329063199674334, within: 1e-13))

    let many = (0..<40).map { Double($0) }
    let long = try RankCorrelation.kendallTauB(many, many.map { ($0 * 7).truncatingRemainder(dividingBy: 40) })
    #expect(long.value.isNear(0.14615384615384616, within: 1e-14) && (long.p ?? 0).isNear(0.1841061194960797, within: 1e-13))
  }

  @Test func sameAndOppositeOrder() throws {
    for count in [3, 8, 33, 34, 100] {
      let x = (0..<count).map { Double($0) * 1.1 }
      let reversed = Array(x.reversed())
      for (other, value) in [(x, 1.0), (reversed, -1)] {
        let (rho, tau) = try (RankCorrelation.spearman(x, other), RankCorrelation.kendallTauB(x, other))
        #expect(rho.value == value && tau.value == value)
        #expect(rho.p == 0)
        #expect(try #require(tau.p) < (count > 3 ? 0.001 : 0.34))
      }
    }
    #expect(try RankCorrelation.spearman([1, 2], [1, 2]).p == nil)
    #expect(try RankCorrelation.kendallTauB([1, 2], [2, 1]).p == nil)
  }

  @Test func refusals() {
    #expect(throws: StatisticsError.noVariation) { try RankCorrelation.spearman([1, 1], [1, 2]) }
    #expect(throws: StatisticsError.noVariation) { try RankCorrelation.kendallTauB([1, 2, 3], [4, 4, 4]) }
    #expect(throws: StatisticsError.tooFew) { try RankCorrelation.kendallTauB([1, nil], [nil, 1]) }
    #expect(throws: StatisticsError.tooFew) { try RankCorrelation.spearman([], []) }
  }

  /// Counting pair by pair gives what merging gives.
  @Test func tauByCountingPairs() throws {
    for seed in 1...40 as ClosedRange<UInt64> {
      let rows = RatingPanels.random(seed: seed, items: 25, judges: 2).map { $0.map { $0.map { ($0 / 10).rounded() } } }
      let (x, y) = (rows.map { $0[0] }, rows.map { $0[1] })
      let pairs = rows.compactMap { row in row[0].flatMap { one in row[1].map { (one, $0) } } }
      var (sum, untiedX, untiedY) = (0.0, 0.0, 0.0)
      for (index, one) in pairs.enumerated() {
        for other in pairs[..<index] {
          let (a, b) = (one.0 - other.0, one.1 - other.1)
          sum += a * b > 0 ? 1 : a * b < 0 ? -1 : 0
          untiedX += a == 0 ? 0 : 1
          untiedY += b == 0 ? 0 : 1
        }
      }
      #expect(try RankCorrelation.kendallTauB(x, y).value.isNear(sum / (untiedX * untiedY).squareRoot(), within: 1e-13))
    }
  }

  @Test func allPairsOfJudges() throws {
    let table = try RatingPanels.table(RatingPanels.canonical)
    let pairs = JudgePair.all(of: table)
    #expect(pairs.map { "\($0.first)\($0.second)" } == ["12", "13", "14", "23", "24", "34"])
    #expect(try pairs[5].spearman.get() == RankCorrelation.spearman(table.column(2), table.column(3)))
    #expect(JudgePair.all(of: try RatingPanels.table([[1, nil], [nil, 2]])).first?.kendallTauB == .failure(.tooFew))
  }
}
