import InovasiModel
import InovasiScoring
import Testing

/// Published decision problems.
enum Matrices {
  /// J. Papathanasiou and N. Ploskas, Multiple Criteria Decision Aid (2018); all benefits.
  static func papathanasiou(
    weights: [Double] = [0.4, 0.3, 0.1, 0.2], costs: Set<Int> = []
  ) throws(DecisionError) -> DecisionMatrix {
    try matrix(
      [[8, 7, 2, 1], [5, 3, 7, 5], [7, 5, 6, 4], [9, 9, 7, 3], [11, 10, 3, 7], [6, 9, 5, 4]], weights: weights, costs: costs,
      bounds: [5...11, 3...10, 2...7, 1...7])
  }

  /// G.-H. Tzeng and J.-J. Huang, Multiple Attribute Decision Making (2011).
  static func tzeng() throws(DecisionError) -> DecisionMatrix {
    try matrix([[5, 8, 4], [7, 6, 8], [8, 8, 6], [7, 4, 6]], weights: [0.3, 0.4, 0.3])
  }

  static func matrix(
    _ values: [[Double?]], weights: [Double], costs: Set<Int> = [], bounds: [ClosedRange<Double>] = []
  ) throws(DecisionError) -> DecisionMatrix {
    try DecisionMatrix(
      alternatives: values.indices.map { "A\($0 + 1)" },
      criteria: weights.enumerated().map { number, weight in
        DecisionMatrix.Criterion(
          "C\(number + 1)", costs.contains(number) ? .cost : .benefit, weight: weight,
          bounds: number < bounds.count ? bounds[number] : nil)
      }, values: values)
  }

  /// Positive numbers with two decimals, and weights that add up to one.
  static func random(_ rows: Int, _ columns: Int, seed: UInt64) throws(DecisionError) -> DecisionMatrix {
    var generator = Seeded(seed)
    let values: [[Double?]] = (0..<rows).map { _ in
      (0..<columns).map { _ in Double(Int.random(in: 100...9_999, using: &generator)) / 100 }
    }
    let weights = (0..<columns).map { _ in Double(Int.random(in: 1...20, using: &generator)) }
    let costs = Set((0..<columns).filter { _ in Bool.random(using: &generator) })
    return try matrix(
      values, weights: try DecisionMatrix.normalized(weights), costs: costs,
      bounds: Array(repeating: 0...100, count: columns))
  }
}

func isNear(_ found: [Double], _ expected: [Double], _ tolerance: Double = 1e-8) -> Bool {
  found.count == expected.count && zip(found, expected).allSatisfy { abs($0 - $1) <= tolerance }
}

func ranks(_ result: DecisionResult) -> [Int] { result.ranks().map(\.numerator) }
