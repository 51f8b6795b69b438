import InovasiScoring
import Testing

struct SensitivityTests {
  /// One weight moved, the others rescaled.
  private func moved(_ weights: [Double], _ number: Int, by delta: Double) -> [Double] {
    let factor = (1 - weights[number] - delta) / (1 - weights[number])
    return weights.indices.map { $0 == number ? weights[$0] + delta : weights[$0] * factor }
  }

  private func first(_ top: Int, _ matrix: DecisionMatrix, _ method: any DecisionMethod) throws -> Set<Int> {
    Set(try method.evaluate(matrix).groups.flatMap(\.self).prefix(top))
  }

  @Test func crossingByHand() throws {
    // A1 = 10w + 2(1 − w), A2 = 6w + 5(1 − w): level where 4w = 3(1 − w), at w = 3/7.
    let matrix = try Matrices.matrix([[10, 2], [6, 5]], weights: [0.6, 0.4])
    let sensitivity = try WeightSensitivity(matrix, method: WeightedSum(normalization: .plain))
    #expect(sensitivity.isExact)
    let down = try #require(sensitivity.lines[0].down)
    #expect(abs(down.weight - 3.0 / 7) < 1e-15)
    #expect(abs(down.delta - (3.0 / 7 - 0.6)) < 1e-15)
    #expect(down.enters == "A2")
    #expect(down.leaves == "A1")
    #expect(sensitivity.lines[0].up == nil)
    #expect(sensitivity.lines[0].smallest == down)
    let up = try #require(sensitivity.lines[1].up)
    #expect(abs(up.weight - 4.0 / 7) < 1e-15)
    #expect(sensitivity.lines[1].down == nil)
  }

  @Test(arguments: ["wsm", "wpm", "aras", "marcos", "promethee2", "spotis", "topsis", "vikor", "edas"], [1, 3])
  func changeIsWhereItSays(name: String, top: Int) throws {
    let method = try #require(DecisionMethods.standard.first { $0.name == name })
    var changes = 0
    for seed in 1...4 as ClosedRange<UInt64> {
      let matrix = try Matrices.random(7, 4, seed: seed)
      let sensitivity = try WeightSensitivity(matrix, method: method, top: top)
      let weights = matrix.criteria.map(\.weight)
      let before = try first(top, matrix, method)
      for (number, line) in sensitivity.lines.enumerated() {
        for (change, sign) in [(line.down, -1.0), (line.up, 1.0)] {
          let limit = sign < 0 ? weights[number] : 1 - weights[number]
          guard let change else {
            // Nothing changes even at the end, nor on the way.
            for part in [0.25, 0.5, 0.75, 0.999] {
              let other = try matrix.weighted(by: moved(weights, number, by: sign * limit * part))
              #expect(try first(top, other, method) == before)
            }
            continue
          }
          changes += 1
          #expect(change.delta * sign >= 0 && abs(change.delta) <= limit)
          let inside = try matrix.weighted(by: moved(weights, number, by: change.delta * (1 - 1e-6)))
          #expect(try first(top, inside, method) == before, "\(name) \(line.criterion)")
          if abs(change.delta) * (1 + 1e-6) < limit {
            let outside = try matrix.weighted(by: moved(weights, number, by: change.delta * (1 + 1e-6)))
            #expect(try first(top, outside, method) != before, "\(name) \(line.criterion)")
          }
        }
      }
    }
    #expect(changes > 0)
  }

  private static let levelAtOne: [(weights: [Double], values: [[Double]], number: Int)] = [
    ([0.4, 0.6], [[89, 77], [83, 77]], 1), ([0.1, 0.9], [[80, 60], [67, 60]], 1), ([0.6, 0.4], [[10, 2], [6, 2]], 1),
    ([0.2, 0.3, 0.5], [[86, 64, 84], [86, 68, 81]], 0),
  ]

  /// Equal points on a criterion are level at a weight of one, whatever the last bits of the way there.
  @Test func levelAtTheEnd() throws {
    for (weights, values, number) in Self.levelAtOne {
      let matrix = try Matrices.matrix(values.map { $0.map(Optional.some) }, weights: weights)
      let line = try WeightSensitivity(matrix, method: WeightedSum(normalization: .plain)).lines[number]
      let up = try #require(line.up)
      #expect(abs(up.weight - 1) < 1e-12 && up.enters == "A2")
    }
  }

  @Test func sharedFirstPlaceChangesAtOnce() throws {
    let matrix = try Matrices.matrix([[10, 2], [2, 10], [1, 1]], weights: [0.5, 0.5])
    for method in [WeightedSum(normalization: .plain), TOPSIS()] as [any DecisionMethod] {
      let lines = try WeightSensitivity(matrix, method: method).lines
      #expect(lines.allSatisfy { $0.down?.delta == 0 && $0.up?.delta == 0 }, "\(method.name)")
    }
  }

  @Test func oneCriterionLeavesNothingToMove() throws {
    let matrix = try Matrices.matrix([[1, 5], [2, 4], [3, 3]], weights: [1, 0])
    for method in [WeightedSum(), TOPSIS()] as [any DecisionMethod] {
      let lines = try WeightSensitivity(matrix, method: method, top: 99).lines
      #expect(lines.map(\.criterion) == ["C1"])
      #expect(lines[0].smallest == nil)
    }
  }

  @Test func reversalsAreReported() throws {
    // Of the six, TOPSIS turns one pair when A4 or A6 leaves and when A6 becomes worse.
    let check = try RankReversals(try Matrices.papathanasiou(), method: TOPSIS())
    #expect(check.trials == 11)
    #expect(check.refused == 0)
    #expect(check.reversals.map(\.alternative) == ["A4", "A6", "A6"])
    #expect(check.reversals.map(\.trial) == [.removed, .removed, .worsened])
    #expect(check.reversals.allSatisfy { $0.pairs == 1 && !$0.changesFirst && $0.firstBefore == ["A5"] })
    #expect(try RankReversals(try Matrices.papathanasiou(), method: WeightedSum()).reversals == [])
  }

  @Test func reversalOfTheFirst() throws {
    // A2 is ahead of A3 and A1. When A1, the last, leaves, the sums that columns are divided by change, and A3 is ahead of A2.
    let matrix = try Matrices.matrix([[2, 8], [9, 2], [3, 9]], weights: [0.5, 0.5])
    #expect(ranks(try WeightedSum().evaluate(matrix)) == [3, 1, 2])
    let reversal = try #require(try RankReversals(matrix, method: WeightedSum()).reversals.first { $0.alternative == "A1" })
    #expect(reversal.trial == .removed)
    #expect(reversal.changesFirst)
    #expect(reversal.firstBefore == ["A2"])
    #expect(reversal.firstAfter == ["A3"])
    #expect(reversal.pairs == 1)
    #expect(try RankReversals(matrix, method: WeightedSum(normalization: .plain)).reversals == [])
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>) func turnedPairsAreThoseOneByOne(seed: UInt64) throws {
    // Points of one to five, so that many tie.
    let random = try Matrices.random(40, 3, seed: seed)
    let values = random.values.map { $0.map { ($0 / 20).rounded(.up) } }
    let matrix = try Matrices.matrix(values, weights: [0.5, 0.3, 0.2])
    let (whole, reversals) = (try TOPSIS().evaluate(matrix).ranks(), try RankReversals(matrix, method: TOPSIS()).reversals)
    var found = reversals.filter { $0.trial == .removed }[...]
    for left in try TOPSIS().evaluate(matrix).groups.flatMap(\.self) {
      let others = values.indices.filter { $0 != left }
      let rest = try DecisionMatrix(
        alternatives: others.map { matrix.alternatives[$0] }, criteria: matrix.criteria, values: others.map { values[$0] })
      let after = try TOPSIS().evaluate(rest).ranks()
      var pairs = 0
      for (first, one) in others.enumerated() {
        for (second, other) in others.enumerated() where whole[one] < whole[other] && after[first] > after[second] { pairs += 1 }
      }
      guard pairs > 0 || found.first?.alternative == matrix.alternatives[left] else { continue }
      let reversal = try #require(found.first)
      found.removeFirst()
      #expect(reversal.alternative == matrix.alternatives[left])
      #expect(reversal.pairs == pairs)
    }
    #expect(found.isEmpty)
  }

  @Test func refusedTrialsAreCounted() throws {
    // Without A3 the second column is constant, which VIKOR refuses.
    let matrix = try Matrices.matrix([[1, 4], [2, 4], [3, 5]], weights: [0.5, 0.5])
    let check = try RankReversals(matrix, method: VIKOR())
    #expect(check.refused == 1)
  }
}
