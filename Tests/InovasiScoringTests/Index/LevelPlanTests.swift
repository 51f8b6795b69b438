import InovasiModel
import InovasiScoring
import Testing

/// What would change the index: one more innovation, one more level, the cheapest way to the next band.
struct LevelPlanTests {
  /// A small index: some rows on the region and some on innovations, none mandatory, 100 points at most.
  private static func rulebook(region: [Int], innovation: [Int], floor: Int = 2) throws -> Rulebook {
    func rows(_ weights: [Int], _ scope: Rulebook.Indicator.Scope, _ prefix: String) throws -> [Rulebook.Indicator] {
      try weights.enumerated().map { number, weight in
        Rulebook.Indicator(
          id: id("\(prefix)\(number)"), name: text("row"), scope: scope, weight: try #require(Points(weight)),
          levels: (1...3).map { .init(value: $0, text: "\($0)") }, basis: assumed)
      }
    }
    let bands = PublishedBands(
      bands: [
        .init(id: "low", name: text("low"), range: PrintedRange(lower: .init(.zero), upper: .init(try Points(text: "49.99")))),
        .init(id: "high", name: text("high"), range: PrintedRange(lower: .init(try #require(Points(50))))),
      ], closing: ClosingRule(holes: .halfOpen, basis: assumed), basis: assumed)
    return Rulebook(
      id: "small", title: text("small"), level: .regency,
      indicators: try rows(region, .region, "R") + rows(innovation, .innovation, "N"),
      index: Rulebook.IndexRule(
        maximum: try #require(Points(100)), regionMaximum: try #require(Points(region.reduce(0, +) * 3)),
        maturityMaximum: try #require(Points(innovation.reduce(0, +) * 3)),
        divisor: .init(floor: floor, refused: .excluded, basis: assumed, refusedBasis: assumed), bands: bands, basis: assumed))
  }

  private static func explanation(
    _ index: RegionalIndex, _ levels: [(Entry.ID?, String, Int)], _ innovations: [Entry]
  ) throws -> IndexExplanation {
    let claims = levels.map {
      IndicatorClaim(innovation: $0.0, indicator: id($0.1), claimed: $0.2, evidence: ["x"])
    }
    return try index.report(claims, innovations: innovations).explanation
  }

  /// The least cost over all combinations of levels.
  private static func leastCost(
    _ rows: [(weight: Fraction, from: Int, costs: [Int])], missing: Fraction
  ) throws -> Int? {
    var least: Int?
    var choice = Array(repeating: 0, count: rows.count)
    while true {
      var (cost, gain) = (0, Fraction.zero)
      for (row, rise) in zip(rows, choice) {
        cost += row.costs.prefix(rise).reduce(0, +)
        gain = try gain.adding(row.weight.multiplied(by: Fraction(rise)))
      }
      if missing <= gain, cost < least ?? .max { least = cost }
      guard let next = rows.indices.first(where: { choice[$0] < 3 - rows[$0].from }) else { return least }
      choice[next] += 1
      for before in 0..<next { choice[before] = 0 }
    }
  }

  @Test func cheapestPlanIsTheLeastOfAllCombinations() throws {
    var random = Seeded(11)
    var reached = 0
    for _ in 0..<40 {
      let weights = (0..<4).map { _ in Int.random(in: 1...6, using: &random) }
      let own = (0..<3).map { _ in Int.random(in: 1...6, using: &random) }
      let index = try RegionalIndex(Self.rulebook(region: weights, innovation: own, floor: 3))
      let innovations = entries("A")
      let levels =
        (0..<4).map { (Entry.ID?.none, "R\($0)", Int.random(in: 0...3, using: &random)) }
        + (0..<3).map { (Entry.ID?("A"), "N\($0)", Int.random(in: 0...3, using: &random)) }
      let explanation = try Self.explanation(index, levels, innovations)
      var costs: [String: [Int]] = [:]
      for level in levels { costs[level.1] = (0..<3).map { _ in Int.random(in: 0...9, using: &random) } }
      let goal = Fraction(Int.random(in: 20...60, using: &random))
      let plan = try index.cheapestLevels(toReach: goal, in: explanation) { _, indicator, level in
        costs[indicator.rawValue]?[level - 1] ?? 0
      }
      let missing = try goal.subtracting(explanation.result.index)
      let rows = try zip(levels, weights + own).map { level, weight in
        (
          weight: try #require(Fraction(weight, over: level.0 == nil ? 1 : 3)), from: level.2,
          costs: Array((costs[level.1] ?? []).dropFirst(level.2))
        )
      }
      #expect(try plan?.cost == Self.leastCost(rows, missing: missing))
      guard let plan else { continue }
      reached += 1
      #expect(plan.index >= goal || plan.steps.isEmpty)
      #expect(plan.steps.reduce(0) { $0 + $1.cost } == plan.cost)
      // Carried out, the plan gives the index that it promises.
      var after = Dictionary(levels.map { ($0.1, $0) }) { first, _ in first }
      for step in plan.steps { after[step.indicator.rawValue]?.2 = step.to }
      #expect(try Self.explanation(index, Array(after.values), innovations).result.index == plan.index)
    }
    #expect(reached > 10)
  }

  @Test func scopeAndGoalsOutOfReach() throws {
    let index = try RegionalIndex(Self.rulebook(region: [2], innovation: [10]))
    let explanation = try Self.explanation(index, [("A", "N0", 1), ("B", "N0", 1)], entries("A", "B"))
    #expect(explanation.result.index == Fraction(10))
    #expect(try index.cheapestLevels(toReach: Fraction(50), in: explanation) == nil)
    #expect(try index.cheapestLevels(toReach: Fraction(17), in: explanation, raising: .region) == nil)
    #expect(try index.cheapestLevels(toReach: Fraction(16), in: explanation, raising: .region)?.cost == 3)
    #expect(try index.cheapestLevels(toReach: Fraction(16), in: explanation)?.cost == 2)
    #expect(try index.cheapestLevels(toReach: Fraction(16), in: explanation, raising: .innovations(["A"]))?.cost == 2)
    #expect(try index.cheapestLevels(toReach: Fraction(5), in: explanation)?.steps == [])
  }

  @Test func worthOfALevelIsWhatItChanges() throws {
    let index = try RegionalIndex(Self.rulebook(region: [2, 5], innovation: [4, 8]))
    let levels: [(Entry.ID?, String, Int)] = [
      (nil, "R0", 1), (nil, "R1", 3), ("A", "N0", 1), ("A", "N1", 0), ("B", "N0", 3), ("B", "N1", 2),
    ]
    let explanation = try Self.explanation(index, levels, entries("A", "B"))
    let worths = try index.worthOfLevels(in: explanation)
    #expect(worths.map(\.gain) == worths.map(\.gain).sorted(by: >))
    #expect(worths.count == 4)
    for worth in worths {
      let after = levels.map { level in
        level.0 == worth.innovation && level.1 == worth.indicator.rawValue ? (level.0, level.1, worth.next) : level
      }
      let changed = try Self.explanation(index, after, entries("A", "B"))
      #expect(try changed.result.index.subtracting(explanation.result.index) == worth.gain)
    }
  }

  @Test func worthOfAnInnovation() throws {
    let index = try RegionalIndex(Self.rulebook(region: [2], innovation: [10], floor: 2))
    let (few, many) = (entries("A"), entries("A", "B", "C"))
    let rising = try index.worth(
      ofInnovationWith: Fraction(4), in: Self.explanation(index, [("A", "N0", 1)], few), innovations: few)
    #expect(try rising.difference() == Fraction(2))
    let full = try Self.explanation(index, many.map { ($0.id, "N0", 3) }, many)
    let falling = try index.worth(ofInnovationWith: Fraction(4), in: full, innovations: many)
    #expect(try falling.difference() == Fraction(-13, over: 2))
  }
}
