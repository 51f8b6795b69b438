public import InovasiModel

/// Coefficients of agreement on categories, corrected for chance, for any number of judges and with ratings missing.
///
/// Each is (*p*ₐ − *p*ₑ) ⁄ (1 − *p*ₑ) with the same observed agreement *p*ₐ and another idea of chance *p*ₑ. Categories are the ratings that
/// were given. Source: K. Gwet, Handbook of Inter-Rater Reliability (4th edition, 2014), with his standard errors for items drawn from many.
public struct AgreementCoefficients: Hashable, Sendable {
  /// A coefficient with its standard error over items.
  public struct Estimate: Hashable, Sendable {
    /// The coefficient.
    public let value: Double
    /// Its standard error, for drawing items from many; `nil` where there is one item only.
    public let standardError: Double?
  }

  /// The share of pairs of ratings that agree, nothing taken off for chance.
  public let percentAgreement: Estimate
  /// Gwet's AC1, with weights AC2: chance is what is left of judges who are unsure.
  public let gwet: Estimate
  /// Fleiss' kappa: every judge draws from one distribution.
  public let fleiss: Estimate
  /// Conger's kappa: every judge draws from an own distribution.
  public let conger: Estimate
  /// Brennan and Prediger's coefficient: every category is as likely.
  public let brennanPrediger: Estimate

  /// The coefficients of a table. Complexity: O(*n*·*m*² + *m*·*q*) for *n* items, *m* judges and *q* categories.
  ///
  /// - Throws: ``StatisticsError/tooFew`` when no item has two ratings, ``StatisticsError/noVariation`` with one category only.
  public init(_ table: RatingTable, weights: AgreementWeights = .identity) throws(StatisticsError) {
    let counts = try CategoryCounts(table, weights)
    let q = Double(counts.categories.count)
    let given = counts.items.map { $0.compactMap(\.self) }
    let mean = { (of: (Int) -> Double) in given.map { $0.reduce(0) { $0 + of($1) } / Double($0.count) } }

    percentAgreement = try counts.estimate(chance: 0, parts: given.map { _ in 0 })
    let flat = counts.total / (q * q)
    brennanPrediger = try counts.estimate(chance: flat, parts: given.map { _ in flat })
    let (shares, nearness, total) = (counts.shares, counts.nearness, counts.total)
    fleiss = try counts.estimate(
      chance: shares.indices.reduce(0) { $0 + shares[$1] * nearness[$1] }, parts: mean { nearness[$0] })
    gwet = try counts.estimate(
      chance: total * shares.reduce(0) { $0 + $1 * (1 - $1) } / (q * (q - 1)),
      parts: mean { total * (1 - shares[$0]) / (q * (q - 1)) })
    let own = OwnDistributions(counts)
    conger = try counts.estimate(chance: own.chance, parts: own.parts)
  }
}

/// Agreement by chance when every judge keeps to a distribution of their own, after Conger (1980).
private struct OwnDistributions {
  private(set) var chance = 0.0
  private(set) var parts: [Double]

  init(_ counts: CategoryCounts) {
    let (q, n) = (counts.categories.count, Double(counts.items.count))
    var judges: [(column: Int, ratings: Double, shares: [Double])] = []
    for column in counts.items.first?.indices ?? 0..<0 {
      var shares = [Double](repeating: 0, count: q)
      for item in counts.items { if let place = item[column] { shares[place] += 1 } }
      let ratings = shares.reduce(0, +)
      // A judge who rated nothing has no distribution.
      if ratings > 0 { judges.append((column, ratings, shares.map { $0 / ratings })) }
    }
    let sums = (0..<q).map { place in judges.reduce(0) { $0 + $1.shares[place] } }
    let pairs = Double(judges.count * (judges.count - 1))
    parts = [Double](repeating: 0, count: counts.items.count)
    for judge in judges {
      // How near each category is to what the other judges give.
      let others = zip(sums, judge.shares).map { $0 - $1 }
      let nearness = counts.weights.nearness(to: others, counts.categories)
      let mean = (0..<q).reduce(0) { $0 + nearness[$1] * judge.shares[$1] }
      chance += mean / pairs
      for (item, places) in counts.items.enumerated() {
        parts[item] += mean / pairs
        if let place = places[judge.column] { parts[item] += n / judge.ratings * (nearness[place] - mean) / pairs }
      }
    }
  }
}
