import InovasiModel

/// Items ranked by the mean of the ratings that were given, the highest first; equal means share the best of their ranks.
struct MeanRanking {
  /// Whole numbers where the ratings are decimals, so that equal means are equal.
  private let ratings: [[Double?]]

  init(_ table: RatingTable) { ratings = table.wholeRatings.ratings }

  /// The ranks when each judge's ratings are taken as often as `times` says; `nil` for an item without a rating then.
  func ranks(taking times: [Int]) -> [Int?] {
    let means = ratings.map { row -> Double? in
      var (sum, count) = (0.0, 0)
      for (rating, times) in zip(row, times) {
        guard let rating, times > 0 else { continue }
        sum += rating * Double(times)
        count += times
      }
      return count > 0 ? sum / Double(count) : nil
    }
    return Self.ranks(of: means)
  }

  /// What ``RankStyle/standard`` makes of the means, in whole numbers: they are ranked once for each judge and each panel drawn.
  private static func ranks(of means: [Double?]) -> [Int?] {
    var given: [(item: Int, mean: Double)] = []
    given.reserveCapacity(means.count)
    for (item, mean) in means.enumerated() { if let mean { given.append((item, mean)) } }
    given.sort { $0.mean > $1.mean }
    var ranks = [Int?](repeating: nil, count: means.count)
    var rank = 1
    for (position, item) in given.enumerated() {
      if position > 0, given[position - 1].mean != item.mean { rank = position + 1 }
      ranks[item.item] = rank
    }
    return ranks
  }
}
