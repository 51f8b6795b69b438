/// VIKOR: a compromise between the good of all criteria and the regret over the worst one.
///
/// With d the distance from a column's best value as a part of its range, S = Σ w·d and R = max w·d; Q weighs where S lies between its
/// least and its greatest by ``v``, and where R lies by 1 − v. Less is better. A measure on which all alternatives are equal adds
/// nothing to Q.
///
/// ``DecisionResult/compromise`` holds the set that the method proposes: the first alone when it is ahead by at least 1/(n − 1) and is
/// first by S or R too; the first two when only the second holds not; otherwise all that are nearer to the first than 1/(n − 1).
/// Multiplying a column by a positive number or adding a number to it changes nothing.
/// Source: S. Opricovic and G.-H. Tzeng, European Journal of Operational Research 156 (2004) 445–455.
public struct VIKOR: DecisionMethod {
  /// The weight of the good of all (strategi mayoritas), from 0 to 1; 0.5 is usual.
  public let v: Double

  /// VIKOR with v = 0.5.
  public init() { v = 0.5 }

  /// VIKOR; `nil` for a v outside 0…1.
  public init?(v: Double) {
    guard v >= 0, v <= 1 else { return nil }
    self.v = v
  }

  /// `vikor`.
  public var name: String { "vikor" }

  /// Q as preference, with `S`, `R` and `Q`, and the compromise. Complexity: O(*n*·*m* log *m*).
  ///
  /// - Throws: a ``DecisionError`` that names the column when all its values are equal.
  public func evaluate(_ matrix: DecisionMatrix) throws(DecisionError) -> DecisionResult {
    var regrets: [[Double]] = []
    for column in matrix.columns {
      try column.require(column.least < column.greatest, .notConstant, by: name)
      regrets.append(column.values.map { column.weight * ((column.best - $0) / (column.best - column.worst)) })
    }
    let rows = matrix.alternatives.indices
    let s = rows.map { row in regrets.map { $0[row] }.orderedSum() }
    let r = rows.map { row in regrets.map { $0[row] }.max() ?? 0 }
    let q = zip(Self.position(s), Self.position(r)).map { v * $0 + (1 - v) * $1 }
    return try DecisionResult(
      name, of: matrix, preferences: q, isHigherBetter: false, measures: ["S": s, "R": r, "Q": q],
      compromise: compromise(matrix.alternatives, s: s, r: r, q: q))
  }

  /// Where each value lies between the least, 0, and the greatest, 1.
  private static func position(_ values: [Double]) -> [Double] {
    let (least, greatest) = (values.min() ?? 0, values.max() ?? 0)
    // Values that rounding alone keeps apart are equal: dividing by such a range would blow the rounding up.
    guard greatest - least > DecisionResult.tieTolerance else { return values.map { _ in 0 } }
    return values.map { ($0 - least) / (greatest - least) }
  }

  private func compromise(_ names: [String], s: [Double], r: [Double], q: [Double]) -> DecisionResult.Compromise {
    let order = DecisionResult.groups(q, isHigherBetter: false, names: names).flatMap(\.self)
    guard let first = order.first, order.count > 1 else {
      return DecisionResult.Compromise(alternatives: names, hasAdvantage: true, isStable: true)
    }
    let margin = 1 / Double(order.count - 1)
    let tolerance = DecisionResult.tieTolerance
    let hasAdvantage = q[order[1]] - q[first] >= margin - tolerance
    let isStable = s[first] <= (s.min() ?? 0) + tolerance || r[first] <= (r.min() ?? 0) + tolerance
    let set: [Int] =
      switch (hasAdvantage, isStable) {
      case (true, true): [first]
      case (true, false): Array(order.prefix(2))
      case (false, _): order.filter { q[$0] - q[first] < margin - tolerance }
      }
    return DecisionResult.Compromise(alternatives: set.map { names[$0] }, hasAdvantage: hasAdvantage, isStable: isStable)
  }
}
