/// Kendall's coefficient of concordance W: how far judges put items in the same order; 0 not at all, 1 wholly.
///
/// Ranks of equal ratings are shared, with the correction for ties. Source: M. G. Kendall, Rank Correlation Methods (1948). Only items
/// that every judge rated are taken.
public struct KendallW: Hashable, Sendable {
  /// The coefficient, corrected for ties.
  public let value: Double
  /// The coefficient without the correction.
  public let uncorrected: Double
  /// The statistic of Friedman, judges × (items − 1) × W.
  public let chiSquare: Double
  /// Items − 1.
  public let degrees: Int
  /// P(χ² or more) if judges ranked at random.
  public let p: Double

  /// W of a table. Complexity: O(*m*·*n* log *n*).
  ///
  /// - Throws: ``StatisticsError/tooFew`` below two items or judges, ``StatisticsError/noVariation`` when every judge rates all the same.
  public init(_ table: RatingTable) throws(StatisticsError) {
    let rows = table.complete
    guard rows.count >= 2, let m = rows.first?.count, m >= 2 else { throw .tooFew }
    var sums = [Double](repeating: 0, count: rows.count)
    var ties = 0.0
    for judge in 0..<m {
      let (ranks, tied) = Ranks.fractional(rows.map { $0[judge] })
      for (item, rank) in ranks.enumerated() { sums[item] += rank }
      ties += tied
    }
    let (n, k) = (Double(rows.count), Double(m))
    let mean = sums.reduce(0, +) / n
    let s = sums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    uncorrected = 12 * s / (k * k * (n * n * n - n))
    let denominator = k * k * (n * n * n - n) - k * ties
    guard denominator > 0 else { throw .noVariation }
    value = 12 * s / denominator
    chiSquare = k * (n - 1) * value
    degrees = rows.count - 1
    p = Distributions.upperTail(chiSquare: chiSquare, degrees: n - 1) ?? .nan
  }
}

/// Ranks of numbers.
enum Ranks {
  /// Ranks from 1 for the smallest, shared where numbers are equal, and Σ(t³ − t) over groups of equal numbers.
  static func fractional(_ values: [Double]) -> (ranks: [Double], ties: Double) {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var ranks = [Double](repeating: 0, count: values.count)
    var ties = 0.0
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      for position in order[start..<end] { ranks[position] = Double(start + 1 + end) / 2 }
      let size = Double(end - start)
      ties += size * size * size - size
      start = end
    }
    return (ranks, ties)
  }
}
