/// A decision matrix as a file holds it, before weights and kinds of criteria are settled.
public struct DecisionTable: Hashable, Sendable {
  /// Where the weights come from.
  public enum Weighting: Hashable, Sendable {
    /// The file's row `weight`; equal weights when it has none.
    case file
    /// These, in the order of the criteria.
    case given([Double])
    /// All the same.
    case equal
    /// By their entropy: `ObjectiveWeights.entropy`.
    case entropy
    /// By CRITIC: `ObjectiveWeights.critic`.
    case critic
  }

  /// The alternatives, in order of names.
  public let alternatives: [String]
  /// The criteria's names, in the file's order.
  public let criteria: [String]
  /// One row an alternative; `nil` where a cell is blank.
  public let values: [[Double?]]
  /// The file's weights; `nil` when it has none.
  public let weights: [Double]?
  /// Whether more is better, for each criterion.
  public let directions: [DecisionMatrix.Direction]

  /// The criteria whose names, whatever their case and spacing, are none of the file's.
  public func unknown(among names: [String]) -> [String] {
    let known = Set(criteria.map(\.folded))
    return names.filter { !known.contains($0.folded) }
  }

  /// The matrix.
  ///
  /// - Parameters:
  ///   - weighting: where the weights come from.
  ///   - isNormalizing: whether weights that do not add up to one are brought to it.
  ///   - costs: names of criteria of which less is better, besides those of the file.
  ///   - bounds: the least and greatest value that could be: one for each criterion, or one for all; none when empty.
  /// - Throws: a `DecisionError` when the weights do not add up, or the table is no matrix.
  public func matrix(
    weighting: Weighting = .file, isNormalizing: Bool = false, costs: [String] = [], bounds: [ClosedRange<Double>] = []
  ) throws(DecisionError) -> DecisionMatrix {
    let equal = DecisionMatrix.equalWeights(criteria.count)
    let costs = Set(costs.map(\.folded))
    let columns = criteria.enumerated().map { number, name in
      DecisionMatrix.Criterion(
        name, costs.contains(name.folded) ? .cost : directions[number], weight: equal[number],
        bounds: bounds.count == 1 ? bounds.first : number < bounds.count ? bounds[number] : nil)
    }
    let plain = try DecisionMatrix(alternatives: alternatives, criteria: columns, values: values)
    var weights: [Double]
    switch weighting {
    case .file: weights = self.weights ?? equal
    case .given(let given): weights = given
    case .equal: weights = equal
    case .entropy: weights = try ObjectiveWeights.entropy(plain)
    case .critic: weights = try ObjectiveWeights.critic(plain)
    }
    if isNormalizing { weights = try DecisionMatrix.normalized(weights) }
    return try plain.weighted(by: weights)
  }
}
