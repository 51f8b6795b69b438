public import InovasiModel

/// How far an item's rank depends on who happened to be on the panel.
public struct RankInterval: Hashable, Sendable {
  /// The item.
  public let item: String
  /// Its rank by the mean of the ratings given; `nil` without any.
  public let rank: Int?
  /// The ranks between which it lay in the middle part of the panels drawn; `nil` when it had no rating in any of them.
  public let interval: ClosedRange<Int>?
  /// The share of panels drawn, of those in which it had a rating, that put it first or level with the first.
  public let firstShare: Double

  /// The percentile interval of every item's rank when panels are drawn from the judges, as many with replacement as there are.
  ///
  /// Ranking is by the mean of the ratings given, the highest first; equal means share the best of their ranks. An interval holds the ranks
  /// from the one at α ⁄ 2 of the drawn ranks to the one at 1 − α ⁄ 2, both by nearest rank. Judges are drawn in the order of the table:
  /// the same table and generator give the same intervals. Source: B. Efron and R. Tibshirani, An Introduction to the Bootstrap (1993), 13.3.
  ///
  /// Complexity: O(*r*·*n*·(*m* + log *n*)) in time and O(*r*·*n*) in memory, for *r* replicates, *n* items and *m* judges.
  ///
  /// - Parameters:
  ///   - table: the ratings.
  ///   - replicates: how many panels to draw; a thousand settle the first decimal of a percentile.
  ///   - confidence: of the interval, above 0 and below 1.
  ///   - generator: where chance comes from, such as ``SplitMix64``.
  /// - Throws: ``StatisticsError/tooFew`` below two judges or one replicate, ``StatisticsError/invalidConfidence``.
  public static func bootstrap(
    _ table: RatingTable, replicates: Int, confidence: Double = 0.95, using generator: inout some RandomNumberGenerator
  ) throws(StatisticsError) -> [RankInterval] {
    let judges = table.judges.count
    guard judges >= 2, replicates >= 1 else { throw .tooFew }
    guard confidence > 0, confidence < 1 else { throw .invalidConfidence }
    let ranking = MeanRanking(table)
    let ranks = ranking.ranks(taking: Array(repeating: 1, count: judges))
    var drawn = [[Int]](repeating: [], count: table.items.count)
    for _ in 0..<replicates {
      var times = [Int](repeating: 0, count: judges)
      // The library's own way of drawing may change between its versions; this one does not.
      for _ in 0..<judges { times[Int(generator.next().multipliedFullWidth(by: UInt64(judges)).high)] += 1 }
      for (item, rank) in ranking.ranks(taking: times).enumerated() { if let rank { drawn[item].append(rank) } }
    }
    let tail = (1 - confidence) / 2
    return zip(table.items, zip(ranks, drawn)).map { item, found in
      let sorted = found.1.sorted()
      let interval = nearest(sorted, tail).flatMap { low in nearest(sorted, 1 - tail).map { low...max(low, $0) } }
      let first = sorted.isEmpty ? 0 : Double(sorted.count { $0 == 1 }) / Double(sorted.count)
      return RankInterval(item: item, rank: found.0, interval: interval, firstShare: first)
    }
  }

  /// The first of the sorted ranks at or below which the share lies.
  private static func nearest(_ sorted: [Int], _ share: Double) -> Int? {
    // A hair less, since 0.025 · 1000 comes out a hair above 25.
    let place = (share * Double(sorted.count) - 1e-9).rounded(.up)
    return sorted.isEmpty ? nil : sorted[min(max(Int(place) - 1, 0), sorted.count - 1)]
  }
}
