import InovasiScoring
import Testing

struct WeightingTests {
  @Test func entropyAndCRITIC() throws {
    // pymcdm 1.4.0 on the problem of Papathanasiou and Ploskas.
    let matrix = try Matrices.papathanasiou()
    #expect(isNear(try ObjectiveWeights.entropy(matrix), [0.11070525, 0.22387267, 0.27424568, 0.39117640]))
    #expect(isNear(try ObjectiveWeights.critic(matrix), [0.21013158, 0.23139890, 0.36480021, 0.19366931]))
  }

  @Test func weightsOfConstantColumns() throws {
    let flat = try Matrices.matrix([[3, 1], [3, 2], [3, 5]], weights: [0.5, 0.5])
    let weights = try ObjectiveWeights.entropy(flat)
    #expect(weights[0] == 0)
    #expect(weights[1] == 1)
    #expect(throws: DecisionError.column(criterion: "C1", method: "critic", .notConstant)) { try ObjectiveWeights.critic(flat) }
    let allFlat = try Matrices.matrix([[3, 1], [3, 1]], weights: [0.5, 0.5])
    #expect(throws: DecisionError.noDifference(method: "entropy")) { try ObjectiveWeights.entropy(allFlat) }
    let negative = try Matrices.matrix([[-3], [3]], weights: [1])
    #expect(throws: DecisionError.column(criterion: "C1", method: "entropy", .notNegative)) {
      try ObjectiveWeights.entropy(negative)
    }
    #expect(try ObjectiveWeights.critic(negative) == [1])
    // Two columns that repeat one another say nothing that the other does not.
    let repeated = try Matrices.matrix([[1, 2], [2, 4], [4, 8]], weights: [0.5, 0.5])
    #expect(throws: DecisionError.noDifference(method: "critic")) { try ObjectiveWeights.critic(repeated) }
  }

  @Test func analyticHierarchyOfSaaty() throws {
    let hierarchy = try #require(AnalyticHierarchy([[1, 1 / 3.0, 5], [3, 1, 7], [0.2, 1 / 7.0, 1]]))
    #expect(isNear(hierarchy.weights, [0.27895457, 0.64911800, 0.07192743]))
    #expect(abs(hierarchy.principalEigenvalue - 3.06488758) < 1e-8)
    #expect(abs(hierarchy.consistencyIndex - 0.0324) < 5e-5)
    #expect(abs(try #require(hierarchy.consistencyRatio) - 0.05594) < 5e-6)
  }

  @Test func judgementsFarOffTheScaleThatGoRoundInCircles() throws {
    // The eigenvector to sixty digits, from the matrix to a power of 2⁸⁰ (mpmath 1.3).
    let circle = [[1, 1e6, 1e-6], [1e-6, 1, 1e3], [1e6, 1e-3, 1]]
    let hierarchy = try #require(AnalyticHierarchy(circle))
    #expect(isNear(hierarchy.weights, [0.0900900900900901, 0.00900900900900901, 0.900900900900901], 1e-12))
    #expect(abs(hierarchy.principalEigenvalue / 100_001.00001 - 1) < 1e-9)
    let four = [[1, 1e6, 1e5, 1e-4], [1e-6, 1, 0.1, 1e6], [1e-5, 10, 1, 0.01], [1e4, 1e-6, 100, 1]]
    let weights = try #require(AnalyticHierarchy(four)).weights
    #expect(isNear(weights, [0.792475520293993, 0.170733152455393, 7.926462526369e-6, 0.0367834007880872], 1e-12))
  }

  @Test func theJudgementThatIsFurthestFromItsWeights() throws {
    // b is worth half of a, c half of b, and d half of c, but for one judgement that is turned round.
    let judgements = [[1, 2, 4, 0.125], [0.5, 1, 2, 4], [0.25, 0.5, 1, 2], [8, 0.25, 0.5, 1]]
    let hierarchy = try #require(AnalyticHierarchy(judgements))
    #expect(hierarchy.isConsistent == false)
    let furthest = try #require(hierarchy.furthestJudgement(of: judgements))
    #expect(furthest == (row: 0, column: 3))
    #expect(hierarchy.furthestJudgement(of: [[1, 2], [0.5, 1]]) == nil)
    #expect(AnalyticHierarchy([[1]])?.furthestJudgement(of: [[1]]) == nil)
  }

  @Test func consistentJudgements() throws {
    let weights = [0.5, 0.3, 0.2]
    let hierarchy = try #require(AnalyticHierarchy(weights.map { one in weights.map { one / $0 } }))
    #expect(isNear(hierarchy.weights, weights, 1e-12))
    #expect(hierarchy.consistencyIndex < 1e-12)
    let two = try #require(AnalyticHierarchy([[1, 9], [1 / 9.0, 1]]))
    #expect(two.consistencyRatio == 0)
    #expect(isNear(two.weights, [0.9, 0.1], 1e-12))
    let sixteen = try #require(AnalyticHierarchy(Array(repeating: Array(repeating: 1, count: 16), count: 16)))
    #expect(sixteen.consistencyRatio == nil)
  }

  @Test(
    arguments: [
      [], [[1, 2]], [[1, 2], [2, 1]], [[2, 1], [1, 2]], [[1, 0], [0, 1]], [[1, -2], [-0.5, 1]], [[1, .nan], [.nan, 1]],
      [[1, .infinity], [0, 1]],
    ] as [[[Double]]])
  func judgementsThatAreNone(judgements: [[Double]]) {
    #expect(AnalyticHierarchy(judgements) == nil)
  }
}
