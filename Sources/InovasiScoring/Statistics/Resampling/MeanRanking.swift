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
    return RankStyle.standard.ranks(of: means).map { $0.map { Int($0.numerator) } }
  }
}
