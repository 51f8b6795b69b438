public import InovasiModel

/// How far the ratings of one item lie apart.
public struct ItemSpread: Hashable, Sendable {
  /// The item.
  public let item: String
  /// How many judges rated it.
  public let ratings: Int
  /// Their mean; `nil` of none.
  public let mean: Double?
  /// Their standard deviation, of a sample; `nil` below two.
  public let deviation: Double?
  /// The highest less the lowest; `nil` of none.
  public let range: Double?
  /// The judges whose rating is an outlier among the item's.
  public let outliers: [String]

  /// One for each item of a table, in its order. Complexity: O(*n*·*m* log *m*) for *n* items and *m* judges.
  ///
  /// - Parameters:
  ///   - table: the ratings.
  ///   - rule: when a rating is an outlier; none is where the rule says nothing.
  public static func all(of table: RatingTable, rule: OutlierRule = OutlierRule()) -> [ItemSpread] {
    let (ratings, unit) = table.wholeRatings
    return zip(table.items, ratings).map { item, row in
      let judges = row.indices.filter { row[$0] != nil }
      let given = row.compactMap(\.self)
      let range = given.max().flatMap { most in given.min().map { most - $0 } }
      return ItemSpread(
        item: item, ratings: given.count, mean: given.mean.map { $0 / unit }, deviation: given.sampleDeviation.map { $0 / unit },
        range: range.map { $0 / unit },
        outliers: rule.places(among: given).map { table.judges[judges[$0]] })
    }
  }
}
