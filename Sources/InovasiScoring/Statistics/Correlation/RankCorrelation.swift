/// How far two judges put the same items in the same order.
public enum RankCorrelation {
  /// Spearman's rho, with shared ranks for equal ratings; from −1 to 1.
  ///
  /// - Throws: ``StatisticsError`` when fewer than two items have both ratings, or a judge rates all the same.
  public static func spearman(_ first: [Double?], _ second: [Double?]) throws(StatisticsError) -> Double {
    let (one, other) = try pairs(first, second)
    return try pearson(Ranks.fractional(one).ranks, Ranks.fractional(other).ranks)
  }

  /// Kendall's tau-b, which corrects for equal ratings; from −1 to 1. Complexity: O(*n*²).
  public static func kendallTauB(_ first: [Double?], _ second: [Double?]) throws(StatisticsError) -> Double {
    let (one, other) = try pairs(first, second)
    var (concordant, discordant, tiedOne, tiedOther) = (0.0, 0.0, 0.0, 0.0)
    for i in one.indices {
      for j in one.indices where j > i {
        let (a, b) = (one[i] - one[j], other[i] - other[j])
        if a == 0 { tiedOne += 1 }
        if b == 0 { tiedOther += 1 }
        if a * b > 0 { concordant += 1 } else if a * b < 0 { discordant += 1 }
      }
    }
    let all = Double(one.count * (one.count - 1) / 2)
    let denominator = ((all - tiedOne) * (all - tiedOther)).squareRoot()
    guard denominator > 0 else { throw .noVariation }
    return (concordant - discordant) / denominator
  }

  private static func pearson(_ x: [Double], _ y: [Double]) throws(StatisticsError) -> Double {
    let n = Double(x.count)
    let (meanX, meanY) = (x.reduce(0, +) / n, y.reduce(0, +) / n)
    let (sxy, sxx, syy) = zip(x, y).reduce((0.0, 0.0, 0.0)) { sums, pair in
      let (dx, dy) = (pair.0 - meanX, pair.1 - meanY)
      return (sums.0 + dx * dy, sums.1 + dx * dx, sums.2 + dy * dy)
    }
    guard sxx > 0, syy > 0 else { throw .noVariation }
    return sxy / (sxx * syy).squareRoot()
  }

  private static func pairs(
    _ first: [Double?], _ second: [Double?]
  ) throws(StatisticsError) -> (one: [Double], other: [Double]) {
    let both = zip(first, second).compactMap { one, other in one.flatMap { a in other.map { (a, $0) } } }
    guard both.count >= 2 else { throw .tooFew }
    return (both.map(\.0), both.map(\.1))
  }
}
