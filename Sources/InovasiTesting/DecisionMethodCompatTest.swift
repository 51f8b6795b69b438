import InovasiModel
public import InovasiScoring

/// What every `DecisionMethod` has to keep, as a suite that an implementation can be run against.
///
/// ```swift
/// @Test func ownMethod() {
///   #expect(DecisionMethodCompatTest.failures(of: OwnMethod()) == [])
/// }
/// ```
///
/// The suite brings its own matrices: benefits and costs, ties, a criterion of weight zero, an alternative that lacks a value; and ones
/// that a method may refuse: zeros, negative numbers, a constant column, numbers near the ends of `Double`. Nothing here depends on a test
/// library: a failure is a text.
public enum DecisionMethodCompatTest {
  /// What the method does not keep; empty when it keeps everything.
  ///
  /// - Parameter method: a method that ranks matrices of positive numbers with bounds; where it ranks no costs, say so.
  /// - Parameter takesCosts: whether the method ranks matrices with cost criteria; one that refuses them is given none.
  public static func failures(of method: any DecisionMethod, takesCosts: Bool = true) -> [String] {
    var failures: [String] = []
    if method.name.isEmpty { failures.append("the name is empty, so that nobody can ask for the method") }
    for sample in samples {
      do {
        failures += try check(method, try sample.matrix(withCosts: takesCosts)).map { "\(sample.name): \($0)" }
      } catch {
        failures.append("\(sample.name): throws \(error)")
      }
    }
    for sample in hostile {
      guard let matrix = try? sample.matrix(withCosts: takesCosts), let result = try? method.evaluate(matrix) else { continue }
      if !result.preferences.allSatisfy(\.isFinite) { failures.append("\(sample.name): a preference is not finite") }
    }
    return failures
  }

  private static func check(_ method: any DecisionMethod, _ matrix: DecisionMatrix) throws(DecisionError) -> [String] {
    var failures: [String] = []
    let result = try method.evaluate(matrix)
    guard result.alternatives == matrix.alternatives else { return ["the alternatives are not the matrix's"] }
    let ranks = result.ranks()
    if try method.evaluate(matrix) != result { failures.append("two runs differ") }

    let rows = try changed(matrix, rows: matrix.alternatives.indices.reversed(), columns: Array(matrix.criteria.indices))
    let columns = try changed(matrix, rows: Array(matrix.alternatives.indices), columns: matrix.criteria.indices.reversed())
    if try !agree(method.evaluate(rows).preferences.reversed(), result.preferences) {
      failures.append("the order of rows shows")
    }
    if try !agree(method.evaluate(columns).preferences, result.preferences) {
      failures.append("the order of columns shows")
    }
    let counting = matrix.criteria.indices.filter { matrix.criteria[$0].weight > 0 }
    let without = try method.evaluate(changed(matrix, rows: Array(matrix.alternatives.indices), columns: counting))
    if !agree(without.preferences, result.preferences) { failures.append("a criterion of weight zero shows") }
    if let method = method as? any LinearDecisionMethod { failures += try check(terms: method.terms(of: matrix), matrix, ranks) }
    for one in matrix.alternatives.indices {
      for other in matrix.alternatives.indices where other != one {
        let names = "\(matrix.alternatives[one]) and \(matrix.alternatives[other])"
        if equals(matrix, one, other), ranks[one] != ranks[other] { failures.append("\(names) are equal, and not level") }
        if dominates(matrix, one, other), ranks[one] > ranks[other] {
          failures.append("of \(names) the first is better on everything, and stands below")
        }
      }
    }
    return failures
  }

  /// The order of the sums of weight × term is that of the ranks.
  private static func check(terms: [[Double]], _ matrix: DecisionMatrix, _ ranks: [Fraction]) -> [String] {
    let weights = matrix.criteria.map(\.weight).filter { $0 > 0 }
    guard terms.count == weights.count, terms.allSatisfy({ $0.count == matrix.alternatives.count }) else {
      return ["not one term an alternative for each criterion of a weight above zero"]
    }
    let sums = matrix.alternatives.indices.map { number in zip(weights, terms).reduce(0) { $0 + $1.0 * $1.1[number] } }
    for one in sums.indices {
      for other in sums.indices {
        // What rounding leaves of a difference is none.
        let lead = abs(sums[one] - sums[other]) <= 1e-9 * max(1, abs(sums[one])) ? 0 : sums[one] - sums[other]
        if (ranks[one] < ranks[other]) != (lead > 0) { return ["the terms have another order than the preferences"] }
      }
    }
    return []
  }

  private static func agree(_ one: [Double], _ other: [Double]) -> Bool {
    zip(one, other).allSatisfy { abs($0 - $1) <= DecisionResult.tieTolerance * max(1, abs($0)) }
  }

  private static func changed(
    _ matrix: DecisionMatrix, rows: [Int], columns: [Int]
  ) throws(DecisionError) -> DecisionMatrix {
    try DecisionMatrix(
      alternatives: rows.map { matrix.alternatives[$0] }, criteria: columns.map { matrix.criteria[$0] },
      values: rows.map { row in columns.map { matrix.values[row][$0] } })
  }

  private static func equals(_ matrix: DecisionMatrix, _ one: Int, _ other: Int) -> Bool {
    matrix.criteria.indices.allSatisfy {
      matrix.criteria[$0].weight == 0 || matrix.values[one][$0] == matrix.values[other][$0]
    }
  }

  private static func dominates(_ matrix: DecisionMatrix, _ one: Int, _ other: Int) -> Bool {
    matrix.criteria.indices.allSatisfy { number in
      let criterion = matrix.criteria[number]
      let lead = matrix.values[one][number] - matrix.values[other][number]
      return criterion.weight == 0 || (criterion.direction == .cost ? lead <= 0 : lead >= 0)
    }
  }

  private struct Sample {
    let name: String
    let weights: [Double]
    let costs: Set<Int>
    let values: [[Double?]]

    func matrix(withCosts: Bool) throws(DecisionError) -> DecisionMatrix {
      try DecisionMatrix(
        alternatives: values.indices.map { "A\($0 + 1)" },
        criteria: weights.enumerated().map { number, weight in
          DecisionMatrix.Criterion(
            "C\(number + 1)", withCosts && costs.contains(number) ? .cost : .benefit, weight: weight, bounds: 0...1_000)
        }, values: values)
    }
  }

  private static let samples = [
    Sample(
      name: "six alternatives", weights: [0.4, 0.3, 0.1, 0.2], costs: [],
      values: [[8, 7, 2, 1], [5, 3, 7, 5], [7, 5, 6, 4], [9, 9, 7, 3], [11, 10, 3, 7], [6, 9, 5, 4]]),
    Sample(
      name: "costs", weights: [0.25, 0.25, 0.5], costs: [0, 2],
      values: [[10, 200, 3.5], [12, 180, 3], [9, 150, 4], [15, 260, 2.5], [9, 140, 4.5], [14, 150, 9]]),
    Sample(
      name: "equals", weights: [0.5, 0.5], costs: [1],
      values: [[80, 12], [70, 30], [80, 12], [60, 10], [70, 30]]),
    Sample(
      name: "a weight of zero", weights: [0.7, 0, 0.3], costs: [],
      values: [[3, 900, 4], [5, 1, 2], [2, 0, 7]]),
    Sample(
      name: "a value that is missing", weights: [0.2, 0.8], costs: [],
      values: [[30, 4], [nil, 9], [20, 8], [25, 5]]),
    Sample(name: "one criterion", weights: [1], costs: [], values: [[3], [5], [4], [5]]),
  ]

  private static let hostile = [
    Sample(name: "zeros", weights: [0.5, 0.5], costs: [1], values: [[0, 0], [0, 1], [0, 2]]),
    Sample(name: "nothing but zeros", weights: [0.5, 0.5], costs: [], values: [[0, 0], [0, 0]]),
    Sample(name: "negative numbers", weights: [0.5, 0.5], costs: [1], values: [[-1, 5], [3, -2], [-4, -4]]),
    Sample(name: "a constant column", weights: [0.5, 0.5], costs: [], values: [[7, 1], [7, 2], [7, 3]]),
    Sample(name: "all equal", weights: [0.5, 0.5], costs: [1], values: [[7, 1], [7, 1], [7, 1]]),
    Sample(name: "great numbers", weights: [0.5, 0.5], costs: [], values: [[1e300, 1], [2e300, 3], [1.7e308, 1]]),
    Sample(name: "small numbers", weights: [0.5, 0.5], costs: [0], values: [[1e-300, 1], [3e-308, 3], [2e-308, 1]]),
    Sample(name: "great and small", weights: [0.5, 0.5], costs: [0], values: [[1e308, 1e-300], [1e-308, 1e300], [1, 1]]),
  ]
}
