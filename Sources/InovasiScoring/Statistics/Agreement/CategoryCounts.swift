import InovasiModel

/// How often each item was put into each category, and what follows from it for every coefficient.
struct CategoryCounts {
  /// The categories that were given, rising.
  let categories: [Double]
  /// For each item that has a rating, the place of each judge's category; `nil` for none.
  let items: [[Int?]]
  let weights: AgreementWeights
  /// How many items have two ratings or more.
  let pairable: Double
  /// For each item the weighted share of pairs of its ratings that agree; `nil` below two ratings.
  let agreement: [Double?]
  /// The mean of ``agreement``.
  let observed: Double
  /// The mean share of each category in an item's ratings.
  let shares: [Double]
  /// For each category, its nearness to a rating drawn by ``shares``.
  let nearness: [Double]
  /// The sum of all weights.
  let total: Double

  /// Complexity: O(*n*·*m*² + *q* log *q*) in time and O(*n*·*m* + *q*) in memory, for *n* items, *m* judges and *q* categories.
  init(_ table: RatingTable, _ weights: AgreementWeights) throws(StatisticsError) {
    let categories = Set(table.given.joined()).sorted()
    let position = Dictionary(uniqueKeysWithValues: categories.enumerated().map { ($1, $0) })
    let items = table.ratings.map { row in row.map { $0.flatMap { position[$0] } } }
      .filter { row in row.contains { $0 != nil } }
    let given = items.map { $0.compactMap(\.self) }
    let pairable = Double(given.count { $0.count >= 2 })
    guard pairable > 0 else { throw .tooFew }
    guard categories.count > 1 else { throw .noVariation }
    let weight = { weights.weight($0, $1, categories) }

    agreement = given.map { ratings in
      guard ratings.count >= 2 else { return nil }
      var sum = 0.0
      for (index, one) in ratings.enumerated() { for other in ratings[(index + 1)...] { sum += weight(one, other) } }
      return 2 * sum / Double(ratings.count * (ratings.count - 1))
    }
    observed = agreement.reduce(0) { $0 + ($1 ?? 0) } / pairable
    var shares = [Double](repeating: 0, count: categories.count)
    for ratings in given { for place in ratings { shares[place] += 1 / Double(ratings.count) } }
    shares = shares.map { $0 / Double(items.count) }
    nearness = weights.nearness(to: shares, categories)
    total = weights.nearness(to: categories.map { _ in 1 }, categories).reduce(0, +)
    self.categories = categories
    self.items = items
    self.weights = weights
    self.pairable = pairable
    self.shares = shares
  }

  /// A coefficient with its standard error.
  ///
  /// - Parameters:
  ///   - chance: the agreement that chance brings.
  ///   - parts: each item's part of it, in the order of ``items``; their mean is `chance`.
  func estimate(
    chance: Double, parts: [Double]
  ) throws(StatisticsError) -> AgreementCoefficients.Estimate {
    guard chance < 1 else { throw .noVariation }
    let value = (observed - chance) / (1 - chance)
    let n = Double(items.count)
    guard n > 1 else { return AgreementCoefficients.Estimate(value: value, standardError: nil) }
    var sum = 0.0
    for (agreed, part) in zip(agreement, parts) {
      let own = agreed.map { n / pairable * ($0 - chance) / (1 - chance) } ?? 0
      let deviation = own - 2 * (1 - value) * (part - chance) / (1 - chance) - value
      sum += deviation * deviation
    }
    return AgreementCoefficients.Estimate(value: value, standardError: (sum / (n * (n - 1))).squareRoot())
  }
}
