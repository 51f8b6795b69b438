/// Coefficients of agreement on categories, corrected for chance, for any number of judges and with ratings missing.
///
/// After K. Gwet, Handbook of Inter-Rater Reliability (4th edition, 2014), with his weights: identity for names, linear or quadratic for
/// categories that are numbers. Fleiss' kappa generalises Scott's pi, Conger's Cohen's kappa, and AC1 with weights is AC2.
public struct AgreementCoefficients: Hashable, Sendable {
  /// How near two categories are.
  public enum Weights: String, Hashable, Sendable, CaseIterable {
    /// The same or not.
    case identity
    /// By the distance between numbers.
    case linear
    /// By its square.
    case quadratic
  }

  /// A coefficient with its standard error over items.
  public struct Estimate: Hashable, Sendable {
    /// The coefficient.
    public let value: Double
    /// Its standard error, for drawing items from many; 0 where there is one item only.
    public let standardError: Double
  }

  /// The share of pairs of ratings that agree.
  public let observed: Double
  /// Gwet's AC1, with weights AC2.
  public let gwet: Estimate
  /// Fleiss' kappa; for two judges Scott's pi.
  public let fleiss: Estimate
  /// Brennan and Prediger's coefficient.
  public let brennanPrediger: Estimate
  /// Conger's kappa; for two judges Cohen's.
  public let conger: Double

  /// The coefficients of a table. Complexity: O(*n*·(*m* + *q*²)) for *n* items, *m* judges and *q* categories.
  ///
  /// - Throws: ``StatisticsError/tooFew`` when no item has two ratings, ``StatisticsError/noVariation`` with one category only.
  public init(_ table: RatingTable, weights: Weights = .identity) throws(StatisticsError) {
    let categories = Set(table.given.flatMap(\.self)).sorted()
    guard categories.count > 1 else { throw .noVariation }
    let position = Dictionary(uniqueKeysWithValues: categories.enumerated().map { ($1, $0) })
    let weight = Self.matrix(categories, weights)
    let counts = table.given.map { row in
      var counts = [Double](repeating: 0, count: categories.count)
      for value in row { if let index = position[value] { counts[index] += 1 } }
      return counts
    }
    let items = counts.filter { $0.reduce(0, +) > 0 }
    let pairable = items.filter { $0.reduce(0, +) >= 2 }
    guard !pairable.isEmpty else { throw .tooFew }
    let n = Double(items.count)

    let agreement = items.map { Self.agreement($0, weight) }
    observed = agreement.reduce(0) { $0 + ($1 ?? 0) } / Double(pairable.count)
    let shares = categories.indices.map { category in
      items.reduce(0) { $0 + $1[category] / $1.reduce(0, +) } / n
    }
    let total = weight.reduce(0) { $0 + $1.reduce(0, +) }
    let q = Double(categories.count)
    let spread = shares.reduce(0) { $0 + $1 * (1 - $1) }
    let gwetChance = total * spread / (q * (q - 1))
    let fleissChance = Self.chance(shares, weight)
    let flatChance = total / (q * q)
    let kappa = { (observed: Double, chance: Double) in (observed - chance) / (1 - chance) }
    let scale = n / Double(pairable.count)

    let errors = ErrorTerms(items: items, agreement: agreement, scale: scale, observed: observed)
    gwet = Estimate(
      value: kappa(observed, gwetChance),
      standardError: errors.standardError(chance: gwetChance) { item in
        total * zip(shares, item).reduce(0) { $0 + $1.1 * (1 - $1.0) } / (q * (q - 1))
      })
    fleiss = Estimate(
      value: kappa(observed, fleissChance),
      standardError: errors.standardError(chance: fleissChance) { item in
        categories.indices.reduce(0) { sum, row in
          sum + categories.indices.reduce(0) { $0 + (weight[row][$1] + weight[$1][row]) / 2 * shares[$1] * item[row] }
        }
      })
    brennanPrediger = Estimate(
      value: kappa(observed, flatChance), standardError: errors.standardError(chance: flatChance) { _ in flatChance })
    conger = kappa(observed, Self.congerChance(table, position, weight))
  }

  private static func matrix(_ categories: [Double], _ weights: Weights) -> [[Double]] {
    let range = (categories.last ?? 0) - (categories.first ?? 0)
    return categories.map { one in
      categories.map { other in
        let distance = range > 0 ? (one - other).magnitude / range : 0
        return switch weights {
        case .identity: one == other ? 1 : 0
        case .linear: 1 - distance
        case .quadratic: 1 - distance * distance
        }
      }
    }
  }

  /// The weighted share of pairs of one item that agree; `nil` for an item with fewer than two ratings.
  private static func agreement(_ counts: [Double], _ weight: [[Double]]) -> Double? {
    let ratings = counts.reduce(0, +)
    guard ratings >= 2 else { return nil }
    var sum = 0.0
    for row in counts.indices where counts[row] > 0 {
      let near = counts.indices.reduce(0) { $0 + weight[row][$1] * counts[$1] }
      sum += counts[row] * (near - 1)
    }
    return sum / (ratings * (ratings - 1))
  }

  private static func chance(_ shares: [Double], _ weight: [[Double]]) -> Double {
    shares.indices.reduce(0) { sum, row in
      sum + shares.indices.reduce(0) { $0 + weight[row][$1] * shares[row] * shares[$1] }
    }
  }

  /// Agreement by chance when every judge keeps to an own distribution.
  private static func congerChance(_ table: RatingTable, _ position: [Double: Int], _ weight: [[Double]]) -> Double {
    let m = Double(table.judges.count)
    let own = table.judges.indices.map { judge in
      var counts = [Double](repeating: 0, count: position.count)
      for value in table.column(judge).compactMap(\.self) { if let index = position[value] { counts[index] += 1 } }
      let total = counts.reduce(0, +)
      return counts.map { total > 0 ? $0 / total : 0 }
    }
    let mean = position.values.sorted().map { category in own.reduce(0) { $0 + $1[category] } / m }
    let covariance = { (row: Int, column: Int) in
      (own.reduce(0) { $0 + $1[row] * $1[column] } - m * mean[row] * mean[column]) / (m - 1)
    }
    return mean.indices.reduce(0) { sum, row in
      sum + mean.indices.reduce(0) { $0 + weight[row][$1] * (mean[row] * mean[$1] - covariance(row, $1) / m) }
    }
  }
}

/// What the standard errors of Gwet's coefficients have in common: each item's part of the coefficient.
private struct ErrorTerms {
  let items: [[Double]]
  let agreement: [Double?]
  let scale: Double
  let observed: Double

  /// - Parameter share: an item's part of the agreement by chance, from the shares of its ratings.
  func standardError(chance: Double, _ share: ([Double]) -> Double) -> Double {
    let n = Double(items.count)
    guard n > 1 else { return 0 }
    let kappa = (observed - chance) / (1 - chance)
    var sum = 0.0
    for (item, agreed) in zip(items, agreement) {
      let total = item.reduce(0, +)
      let own = (agreed.map { scale * ($0 - chance) } ?? 0) / (1 - chance)
      let part = own - 2 * (1 - kappa) * (share(item.map { $0 / total }) - chance) / (1 - chance)
      sum += (part - kappa) * (part - kappa)
    }
    return (sum / (n * (n - 1))).squareRoot()
  }
}
