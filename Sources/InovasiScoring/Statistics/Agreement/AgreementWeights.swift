/// How near two categories are, from 0 to 1, for coefficients of agreement.
///
/// As K. Gwet has them in Handbook of Inter-Rater Reliability (4th edition, 2014).
public enum AgreementWeights: String, Hashable, Sendable, CaseIterable {
  /// The same or not: names.
  case identity
  /// 1 less the distance over the range: numbers.
  case linear
  /// 1 less the square of that: numbers, and large distances weigh more.
  case quadratic
  /// 1 less the pairs of categories that lie between over all pairs: grades, of which only the order counts.
  case ordinal

  /// The nearness of two of the categories.
  ///
  /// - Parameters:
  ///   - one: the place of a category, and `other` that of another.
  ///   - categories: all of them, rising.
  func weight(_ one: Int, _ other: Int, _ categories: [Double]) -> Double {
    guard one != other, let least = categories.first, let most = categories.last else { return 1 }
    // Halves, since the range of very large numbers is beyond what a number can be.
    let distance = (categories[one] / 2 - categories[other] / 2).magnitude / (most / 2 - least / 2)
    switch self {
    case .identity: return 0
    case .linear: return 1 - distance
    case .quadratic: return 1 - distance * distance
    case .ordinal:
      let steps = Double((one - other).magnitude)
      let q = Double(categories.count)
      return 1 - steps * (steps + 1) / (q * (q - 1))
    }
  }

  /// For each category, its nearness to one drawn from a distribution: the weights times the shares, without the matrix.
  ///
  /// Complexity: O(*q*).
  func nearness(to shares: [Double], _ categories: [Double]) -> [Double] {
    let sum = shares.reduce(0, +)
    let last = Double(categories.count - 1)
    guard self != .identity, last > 0, let least = categories.first, let most = categories.last else { return shares }
    let range = most / 2 - least / 2
    let positions = self == .ordinal ? shares.indices.map(Double.init) : categories.map { ($0 / 2 - least / 2) / range }
    switch self {
    case .identity: return shares
    case .linear: return Self.distances(positions, shares).map { sum - $0 }
    case .quadratic: return Self.squares(positions, shares).map { sum - $0 }
    case .ordinal:
      let pairs = last * (last + 1)
      return zip(Self.distances(positions, shares), Self.squares(positions, shares)).map { sum - ($0 + $1) / pairs }
    }
  }

  /// Σ |x − y| · share of y, for each x; positions rise.
  private static func distances(_ positions: [Double], _ shares: [Double]) -> [Double] {
    let all = zip(positions, shares).reduce((share: 0.0, moment: 0.0)) { ($0.share + $1.1, $0.moment + $1.0 * $1.1) }
    var (share, moment) = (0.0, 0.0)
    return zip(positions, shares).map { position, own in
      share += own
      moment += own * position
      return position * share - moment + (all.moment - moment) - position * (all.share - share)
    }
  }

  /// Σ (x − y)² · share of y, for each x.
  private static func squares(_ positions: [Double], _ shares: [Double]) -> [Double] {
    let sum = shares.reduce(0, +)
    guard sum > 0 else { return positions.map { _ in 0 } }
    let mean = zip(positions, shares).reduce(0) { $0 + $1.0 * $1.1 } / sum
    let spread = zip(positions, shares).reduce(0) { $0 + ($1.0 - mean) * ($1.0 - mean) * $1.1 }
    return positions.map { sum * ($0 - mean) * ($0 - mean) + spread }
  }
}
