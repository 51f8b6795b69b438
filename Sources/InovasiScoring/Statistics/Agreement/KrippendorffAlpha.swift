public import InovasiModel

/// Krippendorff's alpha: how far judges agree beyond chance, for any number of judges and with ratings missing.
///
/// 1 is perfect agreement, 0 what chance brings; below 0 judges disagree more than by chance. What a value allows is in
/// ``AlphaReading``. Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011).
///
/// *α* = 1 − *D*ₒ ⁄ *D*ₑ, where *D*ₒ is the mean squared difference within items and *D*ₑ that between any two ratings. An item with
/// one rating only is left out.
public enum KrippendorffAlpha {
  /// How two ratings differ.
  public enum Metric: String, Hashable, Sendable, CaseIterable {
    /// The same or not: names.
    case nominal
    /// By the ranks that lie between: grades.
    case ordinal
    /// By the square of the difference: points.
    case interval
    /// By the square of the difference over the sum: quantities with a true zero.
    case ratio
  }

  /// Alpha of a table.
  ///
  /// Complexity: O(*n*·*m*² + *v* log *v*) in time, for ``Metric/ratio`` with *v*² in place of it, and O(*n*·*m*) in memory, for *n* items, *m*
  /// judges and *v* distinct ratings.
  ///
  /// - Throws: ``StatisticsError/tooFew`` when no item has two ratings, ``StatisticsError/noVariation`` when items with two ratings hold
  ///   one value only, ``StatisticsError/negativeRating`` for ``Metric/ratio`` of one.
  public static func alpha(of table: RatingTable, metric: Metric) throws(StatisticsError) -> Double {
    try alpha(ofGiven: table.given, metric: metric)
  }

  /// The same of the ratings that were given, item by item: who gave them, and who gave none, does not matter.
  static func alpha(ofGiven given: [[Double]], metric: Metric) throws(StatisticsError) -> Double {
    let units = given.filter { $0.count >= 2 }
    guard !units.isEmpty else { throw .tooFew }
    let values = Set(units.joined()).sorted()
    guard let least = values.first, values.count > 1 else { throw .noVariation }
    guard metric != .ratio || least >= 0 else { throw .negativeRating }
    let position = Dictionary(uniqueKeysWithValues: values.enumerated().map { ($1, $0) })
    let places = units.map { $0.compactMap { position[$0] } }
    var counts = [Double](repeating: 0, count: values.count)
    for place in places.joined() { counts[place] += 1 }

    let difference = Difference(values: values, counts: counts, metric: metric)
    var observed = 0.0
    for unit in places {
      var sum = 0.0
      for (index, one) in unit.enumerated() {
        for other in unit[(index + 1)...] where one != other { sum += difference(one, other) }
      }
      observed += sum / Double(unit.count - 1)
    }
    let expected = difference.expected
    guard expected > 0, observed.isFinite, expected.isFinite else { throw .outOfRange }
    return 1 - (counts.reduce(0, +) - 1) * observed / expected
  }
}

/// The squared difference of two of the values, by their places among all.
private struct Difference {
  private let metric: KrippendorffAlpha.Metric
  private let counts: [Double]
  /// Where each value stands on the metric's scale.
  private let positions: [Double]

  init(values: [Double], counts: [Double], metric: KrippendorffAlpha.Metric) {
    self.metric = metric
    self.counts = counts
    switch metric {
    // The ranks that lie between two grades, and half of either's, are the difference of their mean ranks.
    case .ordinal:
      var before = 0.0
      positions = counts.map { count in
        defer { before += count }
        return before + count / 2
      }
    // No metric asks for the unit, so that a power of two keeps large numbers from overflowing and changes no digit.
    case .nominal, .interval, .ratio: positions = values.scaledToUnit
    }
  }

  func callAsFunction(_ one: Int, _ other: Int) -> Double {
    let distance = positions[one] - positions[other]
    switch metric {
    case .nominal: return one == other ? 0 : 1
    case .ordinal, .interval: return distance * distance
    case .ratio:
      let sum = positions[one] + positions[other]
      return sum == 0 ? 0 : distance / sum * (distance / sum)
    }
  }

  /// The sum over all pairs of ratings.
  var expected: Double {
    let total = counts.reduce(0, +)
    switch metric {
    case .nominal: return counts.reduce(0) { $0 + $1 * (total - $1) } / 2
    case .ordinal, .interval:
      let mean = zip(counts, positions).reduce(0) { $0 + $1.0 * $1.1 } / total
      return total * zip(counts, positions).reduce(0) { $0 + $1.0 * ($1.1 - mean) * ($1.1 - mean) }
    case .ratio:
      return counts.indices.reduce(0) { sum, one in
        counts[(one + 1)...].indices.reduce(sum) { $0 + counts[one] * counts[$1] * self(one, $1) }
      }
    }
  }
}
