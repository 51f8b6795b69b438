/// The judges of each entry, and what changing them would cost.
struct EntryPanels {
  let network: JudgeNetwork

  /// The judges of each entry, in ascending order.
  private(set) var judgesOf: [[Int]]

  /// How many of an entry's judges are of each class, entry by entry.
  private var classCounts: [Int]

  /// Nobody for any entry.
  init(_ network: JudgeNetwork) {
    self.network = network
    judgesOf = Array(repeating: [], count: network.entryCount)
    classCounts = Array(repeating: 0, count: network.entryCount * network.classes.count)
  }

  /// Gives an entry one judge more.
  mutating func add(_ judge: Int, to entry: Int) {
    judgesOf[entry].insert(judge, at: judgesOf[entry].firstIndex { judge < $0 } ?? judgesOf[entry].endIndex)
    classCounts[entry * network.classes.count + network.classOf[judge]] += 1
  }

  /// Takes a judge from an entry.
  mutating func remove(_ judge: Int, from entry: Int) {
    judgesOf[entry].removeAll { $0 == judge }
    classCounts[entry * network.classes.count + network.classOf[judge]] -= 1
  }

  /// The judges who may score an entry and do not.
  func candidates(for entry: Int) -> [Int] {
    (0..<network.judgeCount).filter { network.cost(entry, $0) != nil && !judgesOf[entry].contains($0) }
  }

  /// The cost of one more judge; `nil` when the judge may not score the entry, does so already, or is of a class that has no room.
  func costOfEntering(_ entry: Int, _ judge: Int) -> Int? {
    guard let cost = network.cost(entry, judge), !judgesOf[entry].contains(judge),
      let entering = costOfEntering(entry, class: network.classOf[judge])
    else { return nil }
    return cost + entering
  }

  /// The cost of moving an entry from one judge to another; `nil` when it cannot be moved.
  func costOfMoving(_ entry: Int, from judge: Int, to other: Int) -> Int? {
    guard let cost = network.cost(entry, other), !judgesOf[entry].contains(other) else { return nil }
    let change = cost - (network.cost(entry, judge) ?? 0)
    let (left, entered) = (network.classOf[judge], network.classOf[other])
    guard left != entered else { return change }
    guard let entering = costOfEntering(entry, class: entered) else { return nil }
    return change + costOfLeaving(entry, class: left) + entering
  }

  /// The cost of one more judge of a class; `nil` when it has no room.
  private func costOfEntering(_ entry: Int, class quota: Int) -> Int? {
    let (count, limits) = (classCounts[entry * network.classes.count + quota], network.classes[quota])
    guard count < limits.maximum || network.isUnlimited[entry] else { return nil }
    return count < limits.minimum ? -network.quotaReward : 0
  }

  /// What one judge less of a class gives back.
  private func costOfLeaving(_ entry: Int, class quota: Int) -> Int {
    let count = classCounts[entry * network.classes.count + quota]
    return count <= network.classes[quota].minimum ? network.quotaReward : 0
  }
}
