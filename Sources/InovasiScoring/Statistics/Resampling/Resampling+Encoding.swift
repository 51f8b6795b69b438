extension RankInterval: Encodable {
  /// Writes `item, rank, interval, first_share`.
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: StatisticName.self)
    try object.encode(item, forKey: "item")
    try object.encode(rank, forKey: "rank")
    try object.encode(interval.map { [$0.lowerBound, $0.upperBound] }, forKey: "interval")
    try object.encode(finite: firstShare, forKey: "first_share")
  }
}

extension LeaveOneJudgeOut: Encodable {
  /// Writes `judge, changes_first, changes` with `item, before, after`.
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: StatisticName.self)
    try object.encode(judge, forKey: "judge")
    try object.encode(changesFirst, forKey: "changes_first")
    var list = object.nestedUnkeyedContainer(forKey: "changes")
    for change in changes {
      var nested = list.nestedContainer(keyedBy: StatisticName.self)
      try nested.encode(change.item, forKey: "item")
      try nested.encode(change.before, forKey: "before")
      try nested.encode(change.after, forKey: "after")
    }
  }
}
