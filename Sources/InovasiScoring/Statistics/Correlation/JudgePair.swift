public import InovasiModel

/// Two judges and how far they put the items that both rated in the same order.
public struct JudgePair: Hashable, Sendable {
  /// The judge who comes first in the table.
  public let first: String
  /// The other judge.
  public let second: String
  /// Spearman's rho, or why there is none.
  public let spearman: Result<RankCorrelation, StatisticsError>
  /// Kendall's tau-b, or why there is none.
  public let kendallTauB: Result<RankCorrelation, StatisticsError>

  /// All pairs of judges of a table, in its order. Complexity: O(*m*²·*n* log *n*) for *n* items and *m* judges.
  public static func all(of table: RatingTable) -> [JudgePair] {
    let columns = table.judges.indices.map(table.column)
    var pairs: [JudgePair] = []
    for first in columns.indices {
      for second in columns.indices[(first + 1)...] {
        let (one, other) = (columns[first], columns[second])
        pairs.append(
          JudgePair(
            first: table.judges[first], second: table.judges[second],
            spearman: measured { () throws(StatisticsError) in try RankCorrelation.spearman(one, other) },
            kendallTauB: measured { () throws(StatisticsError) in try RankCorrelation.kendallTauB(one, other) }))
      }
    }
    return pairs
  }
}

/// A statistic, or why there is none.
func measured<Value>(_ compute: () throws(StatisticsError) -> Value) -> Result<Value, StatisticsError> {
  do { return .success(try compute()) } catch { return .failure(error) }
}
