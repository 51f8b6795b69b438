public import InovasiModel

/// The ranking without one judge, and what that changes.
public struct LeaveOneJudgeOut: Hashable, Sendable {
  /// An item whose rank is another without the judge.
  public struct Change: Hashable, Sendable {
    /// The item.
    public let item: String
    /// Its rank with all judges; `nil` without any rating.
    public let before: Int?
    /// Its rank without the judge; `nil` when nobody else rated it.
    public let after: Int?
  }

  /// The judge who is left out.
  public let judge: String
  /// The ranks without them, in the order of the table's items; `nil` for an item that nobody else rated.
  public let ranks: [Int?]
  /// The items whose rank changes, in the order of the table.
  public let changes: [Change]
  /// Whether another item is first, or shares or no longer shares the first place.
  public let changesFirst: Bool

  /// One for each judge of a table, in its order.
  ///
  /// Ranking is by the mean of the ratings given, the highest first; equal means share the best of their ranks. Complexity:
  /// O(*m*·*n*·(*m* + log *n*)) for *n* items and *m* judges.
  public static func all(of table: RatingTable) -> [LeaveOneJudgeOut] {
    let ranking = MeanRanking(table)
    let every = [Int](repeating: 1, count: table.judges.count)
    let before = ranking.ranks(taking: every)
    return table.judges.enumerated().map { index, judge in
      var times = every
      times[index] = 0
      let after = ranking.ranks(taking: times)
      let changed = before.indices.filter { before[$0] != after[$0] }
      return LeaveOneJudgeOut(
        judge: judge, ranks: after,
        changes: changed.map { Change(item: table.items[$0], before: before[$0], after: after[$0]) },
        changesFirst: changed.contains { before[$0] == 1 || after[$0] == 1 })
    }
  }
}
