/// What may be assigned and what it costs, by numbers instead of names: entries and judges in the order of their identifiers.
struct JudgeNetwork {
  /// How many of an entry's judges come from one class.
  struct Class {
    var minimum: Int
    var maximum: Int
  }

  var entryCount: Int { demands.count }
  var judgeCount: Int { capacities.count }
  /// How many judges each entry needs.
  var demands: [Int]
  /// How many entries each judge takes at most, and is to be given at least.
  var capacities: [Int]
  var minimumLoads: [Int]
  /// The quota class of each judge; the last class is that of judges who fall under no quota.
  var classOf: [Int]
  var classes: [Class]
  /// Whether an entry may have more judges of a class than the class allows: one that everybody scores.
  var isUnlimited: [Bool]
  /// The cost of each pair, entry by entry; `Int.max` for a pair that may not be.
  var costs: [Int]
  /// The cost of the *n*th entry of a judge is (2*n* − 1) times this, so that a judge's cost grows with the square of the load.
  var loadWeight: Int
  /// What reaching a quota or a least load is worth: more than anything else that one change can bring.
  var quotaReward = 0

  /// The cost of a pair; `nil` for a pair that may not be.
  func cost(_ entry: Int, _ judge: Int) -> Int? {
    let cost = costs[entry * judgeCount + judge]
    return cost == .max ? nil : cost
  }

  /// The cost of a judge's *n*th entry; `nil` beyond the judge's capacity.
  func costOfLoad(_ judge: Int, _ number: Int) -> Int? {
    guard number <= capacities[judge] else { return nil }
    return loadWeight * (2 * number - 1) - (number <= minimumLoads[judge] ? quotaReward : 0)
  }
}
