/// Alternatives against criteria (matriks keputusan): what methods like TOPSIS and VIKOR rank.
///
/// Numbers are `Double`: these are statistical methods, beside the exact rubric by which a competition is decided. An alternative that
/// lacks a value is kept apart in ``incomplete`` and takes no rank; missing is not zero.
///
/// ```swift
/// let matrix = try DecisionMatrix(
///   alternatives: ["SIAPEL", "Brexit"],
///   criteria: [
///     .init("manfaat", weight: 0.6), .init("biaya", .cost, weight: 0.4),
///   ],
///   values: [[80, 12], [90, 20]])
/// let result = try TOPSIS().evaluate(matrix)
/// ```
public struct DecisionMatrix: Hashable, Sendable {
  /// Whether more of a criterion is better.
  public enum Direction: String, Hashable, Sendable, Codable, CaseIterable {
    /// More is better (keuntungan).
    case benefit
    /// Less is better (biaya).
    case cost
  }

  /// A column: what alternatives are looked at for.
  public struct Criterion: Hashable, Sendable {
    /// The name; no two columns share one.
    public let name: String
    /// Whether more is better.
    public let direction: Direction
    /// The share (bobot), from 0 to 1. A criterion of weight zero does not count.
    public let weight: Double
    /// The least and the greatest value that could be, such as a scale's; needed by ``SPOTIS``.
    public let bounds: ClosedRange<Double>?

    /// A criterion.
    public init(_ name: String, _ direction: Direction = .benefit, weight: Double, bounds: ClosedRange<Double>? = nil) {
      self.name = name
      self.direction = direction
      self.weight = weight
      self.bounds = bounds
    }
  }

  /// The alternatives that have every value, in the order given.
  public let alternatives: [String]
  /// The criteria, in the order given.
  public let criteria: [Criterion]
  /// One row for each of ``alternatives``, one value for each criterion; all finite.
  public let values: [[Double]]
  /// The alternatives that lack a value, in the order given; they take no rank.
  public let incomplete: [String]

  /// How far the weights' sum may be from one: what adding decimal fractions in `Double` can lose, and no more.
  public static let weightTolerance = 1e-9

  /// A matrix.
  ///
  /// - Parameters:
  ///   - alternatives: the names, each once.
  ///   - criteria: the columns; their weights add up to one.
  ///   - values: one row an alternative; `nil` where a value is missing.
  /// - Throws: ``DecisionError`` that names what is wrong.
  public init(alternatives: [String], criteria: [Criterion], values: [[Double?]]) throws(DecisionError) {
    guard !criteria.isEmpty else { throw .noCriteria }
    if let name = Self.double(alternatives) ?? Self.double(criteria.map(\.name)) { throw .duplicateName(name) }
    guard values.count == alternatives.count else { throw .rowCount(values.count, alternatives: alternatives.count) }
    var complete: (names: [String], rows: [[Double]]) = ([], [])
    var incomplete: [String] = []
    for (name, row) in zip(alternatives, values) {
      guard row.count == criteria.count else { throw .valueCount(alternative: name, found: row.count, expected: criteria.count) }
      for (criterion, value) in zip(criteria, row) {
        guard value?.isFinite ?? true else { throw .notFinite(alternative: name, criterion: criterion.name) }
      }
      let given = row.compactMap(\.self)
      if given.count == row.count {
        complete.names.append(name)
        complete.rows.append(given)
      } else {
        incomplete.append(name)
      }
    }
    guard complete.names.count >= 2 else { throw .tooFewAlternatives(complete.names.count) }
    try Self.check(criteria)
    self.init(complete.names, criteria, complete.rows, incomplete)
  }

  private init(_ alternatives: [String], _ criteria: [Criterion], _ values: [[Double]], _ incomplete: [String]) {
    self.alternatives = alternatives
    self.criteria = criteria
    self.values = values
    self.incomplete = incomplete
  }

  private static func check(_ criteria: [Criterion]) throws(DecisionError) {
    for criterion in criteria {
      guard criterion.weight.isFinite, criterion.weight >= 0 else { throw .weight(criterion: criterion.name) }
      guard let bounds = criterion.bounds else { continue }
      guard bounds.lowerBound.isFinite, bounds.upperBound.isFinite, bounds.lowerBound < bounds.upperBound else {
        throw .bounds(criterion: criterion.name)
      }
    }
    let sum = criteria.map(\.weight).orderedSum()
    guard abs(sum - 1) <= weightTolerance else { throw .weightSum(sum) }
  }

  private static func double(_ names: [String]) -> String? {
    var seen: Set<String> = []
    return names.first { !seen.insert($0).inserted }
  }
}

extension DecisionMatrix {
  /// Weights brought to a sum of one; the explicit step for numbers such as 20, 30, 50.
  ///
  /// - Throws: ``DecisionError/weightSum(_:)`` when one is negative or not finite, or all are zero.
  public static func normalized(_ weights: [Double]) throws(DecisionError) -> [Double] {
    let sum = weights.orderedSum()
    guard sum.isFinite, sum > 0, weights.allSatisfy({ $0 >= 0 }) else { throw .weightSum(sum) }
    return weights.map { $0 / sum }
  }

  /// As many equal weights as there are criteria.
  public static func equalWeights(_ count: Int) -> [Double] {
    Array(repeating: 1 / Double(max(count, 1)), count: max(count, 0))
  }

  /// The same matrix under other weights, one for each criterion in order.
  ///
  /// - Throws: ``DecisionError`` when there are more or fewer, or they do not add up to one.
  public func weighted(by weights: [Double]) throws(DecisionError) -> DecisionMatrix {
    guard weights.count == criteria.count else { throw .weightCount(found: weights.count, expected: criteria.count) }
    let criteria = zip(criteria, weights).map { criterion, weight in
      Criterion(criterion.name, criterion.direction, weight: weight, bounds: criterion.bounds)
    }
    try Self.check(criteria)
    return DecisionMatrix(alternatives, criteria, values, incomplete)
  }

  /// The same matrix with one row replaced; the caller keeps to numbers that lie between values of the matrix.
  func replacingRow(_ row: Int, by values: [Double]) -> DecisionMatrix {
    var rows = self.values
    rows[row] = values
    return DecisionMatrix(alternatives, criteria, rows, incomplete)
  }

  /// The same matrix without one alternative.
  func removingRow(_ row: Int) throws(DecisionError) -> DecisionMatrix {
    guard alternatives.count > 2 else { throw .tooFewAlternatives(alternatives.count - 1) }
    var (names, rows) = (alternatives, values)
    names.remove(at: row)
    rows.remove(at: row)
    return DecisionMatrix(names, criteria, rows, incomplete)
  }
}
