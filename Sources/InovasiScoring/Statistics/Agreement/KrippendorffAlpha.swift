/// Krippendorff's alpha: how far judges agree beyond chance, for any number of judges and with ratings missing.
///
/// 1 is perfect agreement, 0 what chance brings; below 0 judges disagree more than by chance. Krippendorff asks for 0.800 to rely on data,
/// and 0.667 for tentative conclusions. Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011).
public enum KrippendorffAlpha {
  /// How two ratings differ.
  public enum Metric: String, Hashable, Sendable, CaseIterable {
    /// The same or not.
    case nominal
    /// By the ranks that lie between.
    case ordinal
    /// By the square of the difference.
    case interval
    /// By the square of the difference over the sum; ratings are not negative.
    case ratio
  }

  /// Alpha of a table. Complexity: O(*n*·*m*² + *v*²) for *n* items, *m* judges and *v* distinct ratings.
  ///
  /// - Throws: ``StatisticsError/tooFew`` when no item has two ratings, ``StatisticsError/noVariation`` when there is one rating only.
  public static func alpha(of table: RatingTable, metric: Metric) throws(StatisticsError) -> Double {
    let units = table.given.filter { $0.count >= 2 }
    guard !units.isEmpty else { throw .tooFew }
    let values = Set(units.flatMap(\.self)).sorted()
    guard values.count > 1 else { throw .noVariation }
    let position = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, $0) })
    var coincidences = [[Double]](repeating: [Double](repeating: 0, count: values.count), count: values.count)
    for unit in units {
      let weight = 1 / Double(unit.count - 1)
      for (first, one) in unit.enumerated() {
        for (second, other) in unit.enumerated() where first != second {
          guard let row = position[one], let column = position[other] else { continue }
          coincidences[row][column] += weight
        }
      }
    }
    let totals = coincidences.map { $0.reduce(0, +) }
    let count = totals.reduce(0, +)
    let distance = distances(values, totals, metric)
    var (observed, expected) = (0.0, 0.0)
    for row in values.indices {
      for column in values.indices where column != row {
        observed += coincidences[row][column] * distance(row, column)
        expected += totals[row] * totals[column] * distance(row, column)
      }
    }
    guard expected > 0 else { throw .noVariation }
    return 1 - (count - 1) * observed / expected
  }

  private static func distances(
    _ values: [Double], _ totals: [Double], _ metric: Metric
  ) -> (Int, Int) -> Double {
    switch metric {
    case .nominal: return { $0 == $1 ? 0 : 1 }
    case .interval: return { (values[$0] - values[$1]) * (values[$0] - values[$1]) }
    case .ratio:
      return { row, column in
        let sum = values[row] + values[column]
        guard sum != 0 else { return 0 }
        let ratio = (values[row] - values[column]) / sum
        return ratio * ratio
      }
    case .ordinal:
      var before = [0.0]
      for total in totals { before.append((before.last ?? 0) + total) }
      return { row, column in
        let (low, high) = (min(row, column), max(row, column))
        let between = before[high + 1] - before[low] - (totals[low] + totals[high]) / 2
        return between * between
      }
    }
  }
}
