/// How much each weight may change before the first places change (kepekaan terhadap bobot).
///
/// One weight w is moved to w + δ, and the others are rescaled so that all still add up to one and keep their proportions among
/// themselves. What is asked is the smallest δ, upwards and downwards, at which another alternative draws level with one of the first
/// places. For a ``LinearDecisionMethod`` the answer is exact but for rounding; for another method the way is walked in ``steps``
/// steps and the change then found by bisection, so that two changes within one step can be missed.
public struct WeightSensitivity: Hashable, Sendable {
  /// The change of a weight at which the first places change.
  public struct Change: Hashable, Sendable {
    /// δ: above zero for more weight, below for less; zero when the places are shared already.
    public let delta: Double
    /// The weight then.
    public let weight: Double
    /// The alternative that comes in.
    public let enters: String
    /// The alternative that gives way.
    public let leaves: String
  }

  /// One criterion's weight.
  public struct Line: Hashable, Sendable {
    /// The criterion.
    public let criterion: String
    /// Its weight.
    public let weight: Double
    /// The smallest decrease that changes the first places; `nil` when not even a weight of zero does.
    public let down: Change?
    /// The smallest increase that changes the first places; `nil` when not even a weight of one does.
    public let up: Change?

    /// The smaller of the two changes.
    public var smallest: Change? {
      guard let down, let up else { return down ?? up }
      return abs(down.delta) <= abs(up.delta) ? down : up
    }
  }

  /// The method's name.
  public let method: String
  /// How many first places are looked at.
  public let top: Int
  /// Whether the changes are exact, because the method is linear in the weights.
  public let isExact: Bool
  /// One line for each criterion of a weight above zero, in the matrix's order.
  public let lines: [Line]

  /// How many steps are walked on each side for a method that is not linear.
  public static let steps = 200

  /// The sensitivity of the first `top` places.
  ///
  /// Complexity: O(*m*·*n*·top) for a linear method; up to 500·*m* evaluations for another.
  ///
  /// - Parameters:
  ///   - matrix: the alternatives and the weights that are moved.
  ///   - method: how alternatives are ranked.
  ///   - top: how many first places have to stay with the same alternatives, whatever their order; brought between 1 and *n* − 1.
  /// - Throws: what the method throws on the matrix.
  public init(_ matrix: DecisionMatrix, method: any DecisionMethod, top: Int = 1) throws(DecisionError) {
    let top = min(max(top, 1), matrix.alternatives.count - 1)
    self.top = top
    self.method = method.name
    let order = try method.evaluate(matrix).groups.flatMap(\.self)
    let race = Race(names: matrix.alternatives, first: Array(order.prefix(top)), rest: Array(order.dropFirst(top)))
    let walk: any WeightWalk
    if let linear = method as? any LinearDecisionMethod {
      walk = StraightWalk(race: race, weights: matrix.countingWeights, terms: try linear.terms(of: matrix))
      isExact = true
    } else {
      walk = SteppingWalk(race: race, matrix: matrix, method: method)
      isExact = false
    }
    lines = matrix.columns.enumerated().map { number, column in
      Line(
        criterion: column.criterion.name, weight: column.weight, down: walk.change(of: number, upwards: false),
        up: walk.change(of: number, upwards: true))
    }
  }
}

/// The alternatives in the first places against the rest.
struct Race {
  let names: [String]
  let first: [Int]
  let rest: [Int]
}

/// Finds where the first places change when one weight is moved.
protocol WeightWalk {
  /// The first change of the column's weight on one side; `nil` when there is none.
  func change(of column: Int, upwards: Bool) -> WeightSensitivity.Change?
}
