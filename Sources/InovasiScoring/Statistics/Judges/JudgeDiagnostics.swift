public import InovasiModel

/// What one judge's ratings look like beside the panel's: strict or lenient, alone in their order, crowded at the ends of the scale.
///
/// Signs for a person to look at, not verdicts: a judge may be right where the panel is not.
public struct JudgeDiagnostics: Hashable, Sendable {
  /// The judge.
  public let judge: String
  /// How many items the judge rated.
  public let ratings: Int
  /// The mean of the judge's ratings; `nil` of none.
  public let mean: Double?
  /// Their standard deviation, of a sample; `nil` below two.
  public let deviation: Double?
  /// The mean of the judge's ratings less the mean of the other judges' on the same item: below zero for a strict judge, above for a
  /// lenient one; `nil` when no other judge rated any of the items.
  public let severity: Double?
  /// Pearson's correlation of the judge's ratings with the mean of the other judges' (leave one out), or why there is none.
  public let correlation: Result<Double, StatisticsError>
  /// The share of the judge's ratings that are the lowest or the highest of the scale; `nil` of none.
  public let extremeShare: Double?
  /// Whether the judge's severity is an outlier among the judges'.
  public let isOutlier: Bool

  /// One for each judge of a table, in its order. Complexity: O(*n*·*m*) for *n* items and *m* judges.
  ///
  /// - Parameters:
  ///   - table: the ratings.
  ///   - scale: the ends of the scale; the lowest and highest rating of the table unless given.
  ///   - rule: when a judge's severity is an outlier; nobody's is where the rule says nothing.
  public static func all(
    of table: RatingTable, scale: ClosedRange<Double>? = nil, rule: OutlierRule = OutlierRule()
  ) -> [JudgeDiagnostics] {
    let all = table.given.flatMap(\.self)
    let ends = [scale?.lowerBound ?? all.min(), scale?.upperBound ?? all.max()]
    let (ratings, unit) = table.wholeRatings
    let panel = ratings.map { row in
      let given = row.compactMap(\.self)
      return (sum: given.reduce(0, +), count: given.count)
    }
    let compared = table.judges.indices.map { judge in
      zip(ratings, panel).compactMap { row, item -> (own: Double, others: Double)? in
        guard let own = row[judge], item.count > 1 else { return nil }
        return (own, (item.sum - own) / Double(item.count - 1))
      }
    }
    let severities = compared.map { pairs in pairs.map { $0.own - $0.others }.mean }
    let known = severities.indices.filter { severities[$0] != nil }
    let outliers = Set(
      rule.places(among: steadied(known.compactMap { severities[$0] }, largest: (all.map(\.magnitude).max() ?? 0) * unit))
        .map { known[$0] })
    return table.judges.enumerated().map { index, judge in
      let own = table.column(index).compactMap(\.self)
      let whole = ratings.compactMap { $0[index] }
      let pairs = compared[index]
      return JudgeDiagnostics(
        judge: judge, ratings: own.count, mean: whole.mean.map { $0 / unit }, deviation: whole.sampleDeviation.map { $0 / unit },
        severity: severities[index].map { $0 / unit },
        correlation: measured { () throws(StatisticsError) in
          try RankCorrelation.pearson(pairs.map(\.own), pairs.map(\.others))
        },
        extremeShare: own.isEmpty ? nil : Double(own.count { ends.contains($0) }) / Double(own.count),
        isOutlier: outliers.contains(index))
    }
  }

  /// Severities that are equal but for the last bits, made equal: what lies between them is no spread to measure another by.
  private static func steadied(_ severities: [Double], largest: Double) -> [Double] {
    let grain = largest * 0x1p-40
    return grain > 0 ? severities.map { ($0 / grain).rounded() * grain } : severities
  }
}
