import InovasiModel
import InovasiScoring
import Testing

struct DecisionMatrixTests {
  @Test func missingTakesNoRank() throws {
    // Scores 3, none, 5: the one without a score is never first, whatever the direction (codalab/codabench, issue 1284).
    for costs in [[], [0]] as [Set<Int>] {
      let matrix = try Matrices.matrix([[3], [nil], [5]], weights: [1], costs: costs)
      #expect(matrix.alternatives == ["A1", "A3"])
      #expect(matrix.incomplete == ["A2"])
      let result = try PROMETHEE().evaluate(matrix)
      #expect(result.groups.map { $0.map { matrix.alternatives[$0] } } == (costs.isEmpty ? [["A3"], ["A1"]] : [["A1"], ["A3"]]))
    }
  }

  @Test(
    arguments: [
      ([[1, 2]], [0.5, 0.5], DecisionError.tooFewAlternatives(1)), ([[1], [2]], [0.9], .weightSum(0.9)),
      ([[1, 2], [3, 4]], [1.5, -0.5], .weight(criterion: "C2")),
      ([[1], [.nan]], [1], .notFinite(alternative: "A2", criterion: "C1")),
      ([[.infinity], [1]], [1], .notFinite(alternative: "A1", criterion: "C1")),
      ([[1, 2], [3]], [0.5, 0.5], .valueCount(alternative: "A2", found: 1, expected: 2)),
      ([[1], [2]], [.nan], .weight(criterion: "C1")),
      ([], [1], .tooFewAlternatives(0)), ([[], []], [], .noCriteria), ([[1], [nil]], [1], .tooFewAlternatives(1)),
    ] as [([[Double?]], [Double], DecisionError)])
  func badMatrixIsRefused(values: [[Double?]], weights: [Double], error: DecisionError) {
    #expect(throws: error) { try Matrices.matrix(values, weights: weights) }
    #expect(!error.description.isEmpty && !error.description.contains("{"))
  }

  @Test func namesAreGivenOnce() {
    let criterion = DecisionMatrix.Criterion("C", weight: 0.5)
    #expect(throws: DecisionError.duplicateName("A")) {
      try DecisionMatrix(alternatives: ["A", "A"], criteria: [.init("C", weight: 1)], values: [[1], [2]])
    }
    #expect(throws: DecisionError.duplicateName("C")) {
      try DecisionMatrix(alternatives: ["A", "B"], criteria: [criterion, criterion], values: [[1, 2], [2, 3]])
    }
    #expect(throws: DecisionError.rowCount(1, alternatives: 2)) {
      try DecisionMatrix(alternatives: ["A", "B"], criteria: [.init("C", weight: 1)], values: [[1]])
    }
    #expect(throws: DecisionError.bounds(criterion: "C")) {
      try DecisionMatrix(alternatives: ["A", "B"], criteria: [.init("C", weight: 1, bounds: 3...3)], values: [[1], [2]])
    }
  }

  @Test func weightsAreNormalisedOnlyWhenAsked() throws {
    #expect(try DecisionMatrix.normalized([20, 30, 50]) == [0.2, 0.3, 0.5])
    #expect(throws: DecisionError.weightSum(0)) { try DecisionMatrix.normalized([0, 0]) }
    #expect(throws: DecisionError.weightSum(1)) { try DecisionMatrix.normalized([2, -1]) }
    let matrix = try Matrices.tzeng()
    #expect(throws: DecisionError.weightCount(found: 2, expected: 3)) { try matrix.weighted(by: [0.5, 0.5]) }
    #expect(throws: DecisionError.weightSum(100)) { try matrix.weighted(by: [20, 30, 50]) }
    #expect(try matrix.weighted(by: [1, 0, 0]).criteria.map(\.weight) == [1, 0, 0])
    // What adding decimal fractions loses is no fault.
    #expect(try matrix.weighted(by: [0.1, 0.2, 0.7]).criteria.count == 3)
  }

  @Test func shuffledRowsGiveTheSameBits() throws {
    var generator = Seeded(11)
    for seed in 1...10 as ClosedRange<UInt64> {
      let matrix = try Matrices.random(12, 5, seed: seed)
      let order = matrix.alternatives.indices.shuffled(using: &generator)
      let shuffled = try DecisionMatrix(
        alternatives: order.map { matrix.alternatives[$0] }, criteria: matrix.criteria, values: order.map { matrix.values[$0] })
      for method in DecisionMethods.standard {
        guard let result = try? method.evaluate(matrix) else { continue }
        let other = try method.evaluate(shuffled)
        #expect(order.map { result.preferences[$0] } == other.preferences, "\(method.name)")
        #expect(
          result.groups.map { $0.map { result.alternatives[$0] } } == other.groups.map { $0.map { other.alternatives[$0] } })
      }
    }
  }

  @Test func stageOfACompetition() throws {
    let stages = [
      stage(
        "s", 100,
        [criterion("A", 50, [criterion("A1", 40), criterion("A2", 60)]), criterion("B", 50), criterion("C", 0)],
        panel: Stage.Panel(minimumSheets: 2))
    ]
    let competition = competition(rulebook(stages), entries: entries("E1", "E2", "E3", "E4"))
    let scores = try table([
      "E1 J1 s A1 80", "E1 J1 s A2 70", "E1 J1 s B 60", "E1 J2 s A1 90", "E1 J2 s A2 71", "E1 J2 s B 65",
      "E2 J1 s A1 60", "E2 J1 s A2 75", "E2 J1 s B 90", "E2 J2 s A1 70", "E2 J2 s A2 85", "E2 J2 s B 80",
      // One sheet is not enough, and one that lacks a criterion does not count.
      "E3 J1 s A1 99", "E3 J1 s A2 99", "E3 J1 s B 99", "E3 J2 s A1 99",
    ])
    let matrix = try DecisionMatrix(competition, stage: "s", scores: scores)
    #expect(matrix.alternatives == ["E1", "E2"])
    #expect(matrix.incomplete == ["E3", "E4"])
    #expect(matrix.criteria.map(\.name) == ["A1", "A2", "B"])
    #expect(isNear(matrix.criteria.map(\.weight), [0.2, 0.3, 0.5], 1e-15))
    #expect(matrix.values == [[85, 70.5, 62.5], [65, 80, 85]])
    #expect(matrix.criteria.allSatisfy { $0.bounds == 0...100 })

    let results = try Scoring().results(of: competition, scores: scores)
    let plain = try WeightedSum(normalization: .plain).evaluate(matrix)
    for standing in results.standings {
      let number = try #require(matrix.alternatives.firstIndex(of: standing.entry.rawValue))
      #expect(abs(plain.preferences[number] - Double(standing.final.numerator) / Double(standing.final.denominator)) < 1e-12)
    }
    #expect(throws: DecisionError.unknownStage("x")) { try DecisionMatrix(competition, stage: "x", scores: scores) }
    #expect(throws: DecisionError.tooFewAlternatives(1)) {
      try DecisionMatrix(competition, stage: "s", scores: scores, refused: ["E1"])
    }
  }

  @Test func percentagesOfAStage() throws {
    let five = try scale(0, 5)
    let stages = [stage("s", 100, [criterion("A", 100, scale: five)], scaling: .percentOfMaximum)]
    let competition = competition(rulebook(stages), entries: entries("E1", "E2"))
    let matrix = try DecisionMatrix(
      competition, stage: "s", scores: try table(["E1 J s A 4", "E2 J s A 2"]))
    #expect(matrix.values == [[80], [40]])
    #expect(matrix.criteria.map(\.bounds) == [0...100])
  }
}
