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
}
