public import InovasiModel

/// What a method makes of a decision matrix: a preference for each alternative, and what lies behind it.
public struct DecisionResult: Hashable, Sendable {
  /// A number that the method computes on the way, by its usual name: VIKOR's `S` and `R`.
  public struct Measure: Hashable, Sendable {
    /// The usual name.
    public let name: String
    /// One value an alternative.
    public let values: [Double]
  }

  /// VIKOR's compromise solution: the alternatives among which the method does not decide.
  public struct Compromise: Hashable, Sendable {
    /// The alternatives of the set, best first.
    public let alternatives: [String]
    /// Whether the first is ahead by at least 1/(n − 1) (acceptable advantage).
    public let hasAdvantage: Bool
    /// Whether the first is also first by S or by R (acceptable stability).
    public let isStable: Bool

    /// A compromise solution, for a method of one's own.
    public init(alternatives: [String], hasAdvantage: Bool, isStable: Bool) {
      self.alternatives = alternatives
      self.hasAdvantage = hasAdvantage
      self.isStable = isStable
    }
  }

  /// The method's name.
  public let method: String
  /// The alternatives, as in the matrix.
  public let alternatives: [String]
  /// One preference an alternative.
  public let preferences: [Double]
  /// Whether a greater preference is better.
  public let isHigherBetter: Bool
  /// What was computed on the way.
  public let measures: [Measure]
  /// The compromise solution, of a method that has one.
  public let compromise: Compromise?

  /// A result.
  ///
  /// - Throws: ``DecisionError/notANumber(method:)`` when a preference is not finite: numbers too large for the method.
  public init(
    _ method: String, of matrix: DecisionMatrix, preferences: [Double], isHigherBetter: Bool = true,
    measures: KeyValuePairs<String, [Double]> = [:], compromise: Compromise? = nil
  ) throws(DecisionError) {
    guard preferences.count == matrix.alternatives.count, preferences.allSatisfy(\.isFinite) else {
      throw .notANumber(method: method)
    }
    self.method = method
    alternatives = matrix.alternatives
    self.preferences = preferences
    self.isHigherBetter = isHigherBetter
    self.measures = measures.map { Measure(name: $0.key, values: $0.value) }
    self.compromise = compromise
  }

  /// How near two preferences are that tie. Equal alternatives can differ in the last bits of a `Double`; 10⁻¹² is above that, and far
  /// below any difference between scores that people gave.
  public static let tieTolerance = 1e-12

  /// The alternatives by number, best first, those that tie together and in order of names.
  public var groups: [[Int]] { Self.groups(preferences, isHigherBetter: isHigherBetter, names: alternatives) }

  /// The rank of each alternative.
  public func ranks(_ style: RankStyle = .standard) -> [Fraction] {
    var ranks = [Fraction](repeating: .zero, count: alternatives.count)
    for (group, rank) in zip(groups, style.ranks(ofRuns: groups.map(\.count))) {
      for number in group { ranks[number] = rank }
    }
    return ranks
  }

  static func groups(_ values: [Double], isHigherBetter: Bool, names: [String]) -> [[Int]] {
    let order = values.indices.sorted { first, second in
      guard values[first] == values[second] else { return (values[first] > values[second]) == isHigherBetter }
      return names[first] < names[second]
    }
    var groups: [[Int]] = []
    var last: Double?
    for number in order {
      if let last, abs(values[number] - last) <= tieTolerance * max(1, abs(last)) {
        groups[groups.count - 1].append(number)
      } else {
        groups.append([number])
      }
      last = values[number]
    }
    return groups.map { group in group.sorted { names[$0] < names[$1] } }
  }
}
