/// How far two judges put the same items in the same order, from −1 to 1.
public struct RankCorrelation: Hashable, Sendable {
  /// The coefficient.
  public let value: Double
  /// P(as far from 0, or farther) if the orders had nothing to do with one another; `nil` for two items, which say nothing.
  public let p: Double?
  /// How many items both judges rated.
  public let items: Int

  /// Spearman's rho: the correlation of ranks, shared where ratings are equal.
  ///
  /// p by Student's t with *n* − 2 degrees of freedom, rough below about ten items. Complexity: O(*n* log *n*).
  ///
  /// - Throws: ``StatisticsError/tooFew`` when fewer than two items have both ratings, ``StatisticsError/noVariation`` when a judge rates
  ///   all the same.
  public static func spearman(_ first: [Double?], _ second: [Double?]) throws(StatisticsError) -> RankCorrelation {
    let (one, other) = try pairs(first, second)
    // Doubled, ranks are whole numbers, and their sums are exact.
    let rho = try pearson(TiedRanks(one).ranks.map { 2 * $0 }, TiedRanks(other).ranks.map { 2 * $0 })
    let degrees = Double(one.count - 2)
    let p = StudentT(degrees: degrees)?.twoSidedTail(rho * (degrees / ((1 + rho) * (1 - rho))).squareRoot())
    return RankCorrelation(value: rho, p: p, items: one.count)
  }

  /// Pearson's correlation of numbers that have a pair.
  ///
  /// - Throws: ``StatisticsError/tooFew`` below two pairs, ``StatisticsError/noVariation`` when one side is all the same.
  static func pearson(_ x: [Double], _ y: [Double]) throws(StatisticsError) -> Double {
    guard x.count >= 2, let meanX = x.mean, let meanY = y.mean else { throw .tooFew }
    // Looked for in the numbers themselves: the mean of three thirds need not be a third.
    guard x.contains(where: { $0 != x[0] }), y.contains(where: { $0 != y[0] }) else { throw .noVariation }
    var (sxy, sxx, syy) = (0.0, 0.0, 0.0)
    for (one, other) in zip(x, y) {
      let (dx, dy) = (one - meanX, other - meanY)
      sxy += dx * dy
      sxx += dx * dx
      syy += dy * dy
    }
    guard sxx > 0, syy > 0 else { throw .noVariation }
    // One root where the product is a number: it is exact for equal sums, so that the same order is 1 and not nearly.
    let product = sxx * syy
    let value = sxy / (product > 0 && product.isFinite ? product.squareRoot() : sxx.squareRoot() * syy.squareRoot())
    guard value.isFinite else { throw .outOfRange }
    return min(max(value, -1), 1)
  }

  static func pairs(
    _ first: [Double?], _ second: [Double?]
  ) throws(StatisticsError) -> (one: [Double], other: [Double]) {
    var (one, other): ([Double], [Double]) = ([], [])
    for (a, b) in zip(first, second) {
      guard let a, let b else { continue }
      one.append(a)
      other.append(b)
    }
    guard one.count >= 2 else { throw .tooFew }
    return (one, other)
  }
}
