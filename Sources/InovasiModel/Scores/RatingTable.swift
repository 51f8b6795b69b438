/// What judges gave items: one row an item, one column a judge; `nil` where a judge gave nothing.
///
/// The input of the statistics of agreement. Ratings are `Double`, since those statistics are; a rating that was not given is left out,
/// never read as zero. For places and awards there is ``ScoreTable``, which is exact.
public struct RatingTable: Hashable, Sendable {
  /// The names of the items, in order of rows.
  public let items: [String]
  /// The names of the judges, in order of columns.
  public let judges: [String]
  /// The ratings, an array of columns for each item.
  public let ratings: [[Double?]]

  /// A table; `nil` when a row has not as many ratings as there are judges, there are not as many rows as items, or a rating is not
  /// finite.
  public init?(items: [String], judges: [String], ratings: [[Double?]]) {
    guard items.count == ratings.count, ratings.allSatisfy({ $0.count == judges.count }),
      ratings.allSatisfy({ $0.allSatisfy { $0?.isFinite ?? true } })
    else { return nil }
    self.items = items
    self.judges = judges
    self.ratings = ratings
  }

  /// A table with numbered items and judges; `nil` when the rows are of different lengths, or a rating is not finite.
  public init?(_ ratings: [[Double?]]) {
    self.init(
      items: ratings.indices.map { "\($0 + 1)" }, judges: (ratings.first ?? []).indices.map { "\($0 + 1)" },
      ratings: ratings)
  }

  /// The rows in which every judge gave something. Complexity: O(*n*·*m*) for *n* items and *m* judges.
  public var complete: [[Double]] {
    ratings.compactMap { row in
      let given = row.compactMap(\.self)
      return given.count == row.count ? given : nil
    }
  }

  /// The ratings that were given, item by item. Complexity: O(*n*·*m*).
  public var given: [[Double]] { ratings.map { $0.compactMap(\.self) } }

  /// One judge's ratings, item by item; nothing but `nil` for a judge that is not there. Complexity: O(*n*).
  public func column(_ judge: Int) -> [Double?] {
    judges.indices.contains(judge) ? ratings.map { $0[judge] } : ratings.map { _ in nil }
  }
}
