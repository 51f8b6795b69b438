import InovasiModel
import InovasiScoring
import InovasiTesting
import Testing

/// Published values of every method; those of Papathanasiou and Ploskas' problem beyond TOPSIS and VIKOR are pymcdm 1.4.0's.
struct DecisionMethodTests {
  @Test(
    arguments: [
      (TOPSIS(), [0.38721471, 0.32716969, 0.39066999, 0.61466034, 0.86849538, 0.49284834]),
      (VIKOR(v: 0.625), [0.63993152, 1, 0.69291782, 0.27141123, 0, 0.69389303]),
      (WeightedSum(), [0.13340243, 0.12940849, 0.14908662, 0.18938490, 0.23375295, 0.16496461]),
      (WeightedProduct(), [0.11640466, 0.11698499, 0.14691269, 0.18578291, 0.22614697, 0.16178722]),
      (ARAS(), [0.54387336, 0.52176783, 0.60364460, 0.77004945, 0.94536600, 0.66894408]),
      (EDAS(), [0.17364912, 0.10169085, 0.32250122, 0.63077834, 0.93621412, 0.44804818]),
      (MARCOS(), [0.51603220, 0.47592171, 0.55902487, 0.72403028, 0.87186264, 0.62315361]),
      (PROMETHEE(), [-0.28, -0.50, -0.24, 0.32, 0.84, -0.14]),
      (SPOTIS(), [0.62857143, 0.76666667, 0.60095238, 0.30952381, 0.08, 0.51619048]),
    ] as [((any DecisionMethod)?, [Double])])
  func papathanasiouAndPloskas(method: (any DecisionMethod)?, expected: [Double]) throws {
    let result = try #require(method).evaluate(try Matrices.papathanasiou())
    #expect(isNear(result.preferences, expected), "\(result.method): \(result.preferences)")
  }

  /// A method from outside can name the alternatives among which it does not decide, as VIKOR does.
  @Test func ownMethodHasACompromise() throws {
    let matrix = try Matrices.papathanasiou()
    let compromise = DecisionResult.Compromise(alternatives: matrix.alternatives, hasAdvantage: false, isStable: true)
    let result = try DecisionResult("own", of: matrix, preferences: matrix.alternatives.map { _ in 0 }, compromise: compromise)
    #expect(result.compromise?.alternatives == matrix.alternatives)
    #expect(result.compromise?.hasAdvantage == false && result.compromise?.isStable == true)
  }

  @Test func methodsDisagreeAtTheBottom() throws {
    let matrix = try Matrices.papathanasiou()
    let (topsis, product) = (try TOPSIS().evaluate(matrix).ranks(), try WeightedProduct().evaluate(matrix).ranks())
    #expect(topsis[0] < topsis[1])
    #expect(product[1] < product[0])
  }

  @Test func tzengAndHuang() throws {
    let topsis = try TOPSIS().evaluate(try Matrices.tzeng())
    #expect(isNear(topsis.preferences, [0.50371966, 0.65808477, 0.74824866, 0.33399744]))
    #expect(ranks(topsis) == [3, 2, 1, 4])
    // scikit-criteria's VIKOR of the same.
    let vikor = try VIKOR().evaluate(try Matrices.tzeng())
    #expect(isNear(vikor.preferences, [0.75, 0.25, 0, 1]))
    #expect(vikor.measures.map(\.name) == ["S", "R", "Q"])
    #expect(isNear(vikor.measures[0].values, [0.6, 0.3, 0.15, 0.65]))
    #expect(isNear(vikor.measures[1].values, [0.3, 0.2, 0.15, 0.4]))
  }

  @Test func compromiseOfVIKOR() throws {
    // A3 is ahead by 0.25, which is less than 1/(4 − 1): what lies nearer than that is in the set.
    let near = try #require(try VIKOR().evaluate(try Matrices.tzeng()).compromise)
    #expect(near.alternatives == ["A3", "A2"])
    #expect(!near.hasAdvantage && near.isStable)
    let ahead = try #require(try VIKOR().evaluate(try Matrices.papathanasiou()).compromise)
    #expect(ahead.alternatives == ["A5"])
    #expect(ahead.hasAdvantage && ahead.isStable)
  }

  @Test func plainSumOfScikitCriteria() throws {
    // Their weights are 1, 1, 1 and the sums 4 and 11; here weights add up to one.
    let result = try WeightedSum(normalization: .plain).evaluate(
      try Matrices.matrix([[1, 0, 3], [0, 5, 6]], weights: try DecisionMatrix.normalized([1, 1, 1])))
    #expect(isNear(result.preferences.map { $0 * 3 }, [4, 11]))
  }

  @Test func kracka2010() throws {
    let matrix = try Matrices.matrix(
      [
        [33.95, 23.78, 11.45, 39.97, 29.44, 167.10, 3.852], [38.9, 4.17, 6.32, 0.01, 4.29, 132.52, 25.184],
        [37.59, 9.36, 8.23, 4.35, 10.22, 136.71, 10.845], [30.44, 37.59, 13.91, 74.08, 45.10, 198.34, 2.186],
        [36.21, 14.79, 9.17, 17.77, 17.06, 148.3, 6.610], [37.8, 8.55, 7.97, 2.35, 9.25, 134.83, 11.935],
      ], weights: try DecisionMatrix.normalized(Array(repeating: 20, count: 7)), costs: [0, 1, 2, 3, 5])
    let result = try WeightedSum().evaluate(matrix)
    #expect(isNear(result.preferences, [0.12040426, 0.3458235, 0.13838192, 0.12841246, 0.12346084, 0.14351701]))
    #expect(ranks(result) == [6, 1, 3, 4, 5, 2])
  }

  @Test func carsOfSPOTIS() throws {
    // J. Dezert et al. (2020); the values of their table, to four decimals, and of pymcdm 1.4.0.
    let matrix = try Matrices.matrix(
      [
        [15_000, 4.3, 99, 42, 737], [15_290, 5.0, 116, 42, 892], [15_350, 5.0, 114, 45, 952], [15_490, 5.3, 123, 45, 1_120],
      ], weights: [0.2941, 0.2353, 0.2353, 0.0588, 0.1765], costs: [0, 1, 2],
      bounds: [14_000...16_000, 3...8, 80...140, 35...60, 650...1_300])
    let result = try SPOTIS().evaluate(matrix)
    #expect(isNear(result.preferences, [0.47795182, 0.57811819, 0.55574955, 0.58013109]))
    #expect(isNear(result.preferences, [0.4779, 0.5781, 0.5558, 0.5801], 1e-4))
    #expect(!result.isHigherBetter)
    #expect(ranks(result) == [1, 3, 2, 4])
  }

  @Test(arguments: DecisionMethods.standard.map(\.name))
  func keepsWhatAMethodHasTo(name: String) throws {
    let method = try #require(DecisionMethods.standard.first { $0.name == name })
    #expect(DecisionMethodCompatTest.failures(of: method, takesCosts: name != "wsm-plain") == [])
  }

  @Test(arguments: [
    ("topsis", 2.5, 0.0), ("topsis-range", 2.5, 7), ("vikor", 2.5, 7), ("wsm", 2.5, 0), ("wpm", 2.5, 0), ("aras", 2.5, 0),
    ("edas", 2.5, 0), ("marcos", 2.5, 0), ("promethee2", 2.5, 7),
  ])
  func unitsDoNotShow(name: String, factor: Double, shift: Double) throws {
    let method = try #require(DecisionMethods.standard.first { $0.name == name })
    for seed in 1...5 as ClosedRange<UInt64> {
      let matrix = try Matrices.random(7, 4, seed: seed)
      let other = try DecisionMatrix(
        alternatives: matrix.alternatives, criteria: matrix.criteria,
        values: matrix.values.map { row in [row[0] * factor + shift] + row.dropFirst().map(Optional.some) })
      #expect(isNear(try method.evaluate(other).preferences, try method.evaluate(matrix).preferences, 1e-10), "\(name)")
    }
  }

  @Test(arguments: [SPOTIS(), WeightedProduct()] as [any DecisionMethod])
  func takingOneAwayNeverTurnsTheOrder(method: any DecisionMethod) throws {
    for seed in 1...10 as ClosedRange<UInt64> {
      let check = try RankReversals(try Matrices.random(8, 3, seed: seed), method: method)
      #expect(check.trials == 15)
      #expect(check.reversals == [])
    }
  }

  @Test func equalsTieThoughRoundingDiffers() throws {
    // 0.1 + 0.2 is not 0.3 in floating point; the sums below are the same number to people.
    let result = try WeightedSum(normalization: .plain).evaluate(
      try Matrices.matrix([[0.1, 0.2], [0.3, 0], [0, 0.1]], weights: [0.5, 0.5]))
    #expect(result.ranks(.standard).map(\.description) == ["1", "1", "3"])
    #expect(result.ranks(.fractional).map(\.description) == ["3/2", "3/2", "3"])
    #expect(result.ranks(.dense).map(\.description) == ["1", "1", "2"])
    #expect(result.ranks(.modified).map(\.description) == ["2", "2", "3"])
  }

  @Test(
    arguments: [
      (VIKOR(), [[7, 1], [7, 2], [7, 3]], [], DecisionError.Requirement.notConstant),
      (TOPSIS(), [[0, 1], [0, 2]], [], .notAllZero), (TOPSIS(normalization: .range), [[7, 1], [7, 2]], [], .notConstant),
      (WeightedSum(), [[-1, 1], [3, 2]], [], .notNegative), (WeightedSum(), [[0, 1], [3, 2]], [0], .positive),
      (WeightedSum(normalization: .plain), [[1, 1], [3, 2]], [0], .benefit),
      (WeightedProduct(), [[0, 1], [3, 2]], [], .positive),
      (ARAS(), [[0, 1], [0, 2]], [], .notAllZero), (MARCOS(), [[0, 1], [3, 2]], [], .positive),
      (EDAS(), [[-3, 1], [3, 2]], [], .positiveAverage), (SPOTIS(), [[1, 1], [3, 2]], [], .bounds),
    ] as [(any DecisionMethod, [[Double?]], Set<Int>, DecisionError.Requirement)])
  func columnThatCannotBeUsedIsNamed(
    method: any DecisionMethod, values: [[Double?]], costs: Set<Int>, requirement: DecisionError.Requirement
  ) throws {
    let matrix = try Matrices.matrix(values, weights: [0.5, 0.5], costs: costs)
    let error = DecisionError.column(criterion: "C1", method: method.name, requirement)
    #expect(throws: error) { try method.evaluate(matrix) }
    #expect(error.finding.message(in: .indonesian).contains("C1"))
    #expect(error.finding.message(in: .english).contains(method.name))
  }

  @Test func boundsAreKept() throws {
    let matrix = try Matrices.matrix([[1], [300]], weights: [1], bounds: [0...100])
    #expect(throws: DecisionError.column(criterion: "C1", method: "spotis", .withinBounds)) { try SPOTIS().evaluate(matrix) }
  }

  @Test func allEqualIsNoPreference() throws {
    let matrix = try Matrices.matrix([[5, 2], [5, 2], [5, 2]], weights: [0.5, 0.5])
    #expect(throws: DecisionError.noDifference(method: "topsis")) { try TOPSIS().evaluate(matrix) }
    #expect(throws: DecisionError.noDifference(method: "edas")) { try EDAS().evaluate(matrix) }
    #expect(ranks(try WeightedSum().evaluate(matrix)) == [1, 1, 1])
  }

  @Test(arguments: [WeightedSum(), WeightedProduct(), ARAS(), EDAS(), TOPSIS()] as [any DecisionMethod])
  func sumsOutOfRangeAreNoTie(method: any DecisionMethod) throws {
    // The sums of both columns are infinite, over which all values would look alike.
    let matrix = try Matrices.matrix([[1e308, 1e308], [0.5e308, 0.2e308], [1e308, 0.1e308]], weights: [0.5, 0.5])
    #expect(throws: DecisionError.notANumber(method: method.name)) { try method.evaluate(matrix) }
    #expect(throws: DecisionError.notANumber(method: "entropy")) { try ObjectiveWeights.entropy(matrix) }
  }

  @Test func spreadOutOfRangeIsNoTie() throws {
    let wide = try Matrices.matrix([[1e308, 1e308], [1e308, -1e308], [0, 1]], weights: [0.5, 0.5])
    #expect(throws: DecisionError.notANumber(method: "topsis-range")) { try TOPSIS(normalization: .range).evaluate(wide) }
    #expect(throws: DecisionError.notANumber(method: "critic")) { try ObjectiveWeights.critic(wide) }
    // The squares are nought, and the values are not.
    let small = try Matrices.matrix([[1e-200], [2e-200]], weights: [1])
    #expect(throws: DecisionError.notANumber(method: "topsis")) { try TOPSIS().evaluate(small) }
  }

  @Test func vikorOfTwoThatOpposeTies() throws {
    let result = try VIKOR().evaluate(try Matrices.matrix([[1, 0], [0, 1]], weights: [0.5, 0.5]))
    #expect(result.preferences == [0, 0])
    #expect(VIKOR(v: 1.5) == nil)
    #expect(VIKOR(v: .nan) == nil)
  }
}
