public import InovasiModel

/// Kendall's coefficient of concordance W: how far judges put items in the same order; 0 not at all, 1 wholly.
///
/// Equal ratings share the mean of their ranks. Source: M. G. Kendall, Rank Correlation Methods (1948). Only items that every judge rated
/// are taken.
public struct KendallW: Hashable, Sendable {
  /// The coefficient, corrected for ties.
  public let value: Double
  /// The coefficient without the correction; less where there are ties.
  public let uncorrected: Double
  /// Friedman's statistic: judges × (items − 1) × ``value``.
  public let chiSquare: Double
  /// The degrees of freedom: items − 1.
  public let degrees: Int
  /// P(χ² or more) if judges ranked at random; rough below about seven items.
  public let p: Double

  /// W of a table. Complexity: O(*m*·*n* log *n*) for *n* items and *m* judges.
  ///
  /// - Throws: ``StatisticsError/tooFew`` below two complete items or two judges, ``StatisticsError/noVariation`` when every judge rates
  ///   all the same.
  public init(_ table: RatingTable) throws(StatisticsError) { try self.init(complete: table.complete) }

  /// The same of the items that every judge rated.
  init(complete rows: [[Double]]) throws(StatisticsError) {
    guard rows.count >= 2, let judges = rows.first?.count, judges >= 2 else { throw .tooFew }
    var sums = [Double](repeating: 0, count: rows.count)
    var ties = 0.0
    for judge in 0..<judges {
      let ranks = TiedRanks(rows.map { $0[judge] })
      for (item, rank) in ranks.ranks.enumerated() { sums[item] += rank }
      ties += ranks.runs.reduce(0) { $0 + ($1 * $1 * $1 - $1) }
    }
    let (n, m) = (Double(rows.count), Double(judges))
    let mean = m * (n + 1) / 2
    let squares = sums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let most = m * m * (n * n * n - n)
    guard most - m * ties > 0, let distribution = ChiSquared(degrees: n - 1) else { throw .noVariation }
    value = 12 * squares / (most - m * ties)
    uncorrected = 12 * squares / most
    chiSquare = m * (n - 1) * value
    degrees = rows.count - 1
    p = distribution.upperTail(chiSquare)
  }
}
