/// The assignment of judges to entries as a flow of least cost, solved exactly in whole numbers.
///
/// The network: each entry sends as many units as it needs judges, through the quota class of a judge, to the judge, at most one unit
/// a pair; each judge passes on what it has room for, each further unit at a cost that never falls. Units are sent one by one along the
/// cheapest path through the network that remains (successive shortest paths with potentials: Ahuja, Magnanti and Orlin, *Network
/// Flows*, 1993, section 9.7), so that the flow is of least cost after each of them.
///
/// There are few judges and many entries. So a path is looked for among judges alone: the way from one judge to another is the
/// cheapest entry that could be moved between them, which a heap for each pair of judges keeps at hand. Of the cheapest paths
/// the one with the fewest moves is taken; it never passes through one entry twice.
///
/// Complexity: O(units × (judges² + moves × k × judges × log entries)) time for *k* judges an entry, with one or two moves a unit as a
/// rule; O(units × judges) memory.
struct JudgeFlow {
  let network: JudgeNetwork

  /// The judges of each entry, in ascending order.
  private(set) var judgesOf: [[Int]]
  /// How many entries each judge has.
  private(set) var loads: [Int]
  /// How many judges each entry still lacks.
  private(set) var unmet: [Int]

  private var potentials: [Int]
  private var versions: [Int32]
  private var classCounts: [Int]
  private var moves: [MoveHeap]

  init(_ network: JudgeNetwork) {
    self.network = network
    let (entries, judges) = (network.entryCount, network.judgeCount)
    judgesOf = Array(repeating: [], count: entries)
    loads = Array(repeating: 0, count: judges)
    unmet = Array(repeating: 0, count: entries)
    potentials = Array(repeating: 0, count: judges)
    versions = Array(repeating: 0, count: entries)
    classCounts = Array(repeating: 0, count: entries * network.classes.count)
    moves = Array(repeating: MoveHeap(), count: judges * judges)
  }

  /// Sends everything that can be sent, entry after entry.
  mutating func solve() {
    for entry in 0..<network.entryCount {
      for unit in 0..<network.demands[entry] {
        let search = search(from: entry)
        guard search.end >= 0 else {
          unmet[entry] = network.demands[entry] - unit
          break
        }
        send(from: entry, search)
        raisePotentials(search)
      }
      if network.classes.count == 1 { offerMoves(of: entry) }
    }
  }

  // MARK: Costs

  /// The cost of one more judge of a class; `nil` when it has no room.
  private func costOfEntering(_ entry: Int, _ quota: Int) -> Int? {
    let (count, limits) = (classCounts[entry * network.classes.count + quota], network.classes[quota])
    guard count < limits.maximum || network.isUnlimited[entry] else { return nil }
    return count < limits.minimum ? -network.quotaReward : 0
  }

  /// What one judge less of a class gives back.
  private func costOfLeaving(_ entry: Int, _ quota: Int) -> Int {
    let count = classCounts[entry * network.classes.count + quota]
    return count <= network.classes[quota].minimum ? network.quotaReward : 0
  }

  /// The cost of moving an entry from one judge to another; `nil` when it cannot be moved.
  private func costOfMoving(_ entry: Int, from judge: Int, to other: Int) -> Int? {
    guard let cost = network.cost(entry, other), !judgesOf[entry].contains(other) else { return nil }
    let (left, entered) = (network.classOf[judge], network.classOf[other])
    let change = cost - (network.cost(entry, judge) ?? 0)
    guard left != entered else { return change }
    guard let entering = costOfEntering(entry, entered) else { return nil }
    return change + costOfLeaving(entry, left) + entering
  }

  /// The cheapest entry that could be moved from one judge to another.
  private mutating func cheapestMove(from judge: Int, to other: Int) -> Move? {
    let slot = judge * network.judgeCount + other
    while let move = moves[slot].first {
      if move.version == versions[Int(move.entry)] { return move }
      moves[slot].removeFirst()
    }
    return nil
  }

  // MARK: Paths

  struct Search {
    /// The cost of the way to each judge less what the potentials foresaw; `Int.max` where there is no way.
    var reduced: [Int]
    /// How many moves the way has.
    var steps: [Int]
    /// From which judge the way comes; -1 from the entry itself.
    var from: [Int]
    /// The entry that is moved on the way's last step.
    var entryMoved: [Int]
    /// The judge at which the way ends; -1 when none has room.
    var end = -1
    /// Up to where the search went: ways that are longer may not have been found to their end.
    var horizon = 0
  }

  /// Looks for the cheapest ways from an entry to every judge (Dijkstra's algorithm on reduced costs, for a dense graph).
  mutating func search(from entry: Int) -> Search {
    let count = network.judgeCount
    var search = Search(
      reduced: Array(repeating: .max, count: count), steps: Array(repeating: .max, count: count),
      from: Array(repeating: -1, count: count), entryMoved: Array(repeating: entry, count: count))
    for judge in 0..<count where !judgesOf[entry].contains(judge) {
      guard let cost = network.cost(entry, judge), let entering = costOfEntering(entry, network.classOf[judge]) else { continue }
      search.reduced[judge] = cost + entering - potentials[judge]
      search.steps[judge] = 0
    }
    // What passing on costs at each judge, before the way there; no way that is still open can end for less than the least.
    let ends = (0..<count).map { judge in network.costOfLoad(judge, loads[judge] + 1).map { $0 + potentials[judge] } }
    let least = ends.lazy.compactMap(\.self).min() ?? 0
    var best = (cost: Int.max, steps: Int.max)
    var isSettled = Array(repeating: false, count: count)
    while true {
      var next = -1
      for judge in 0..<count where !isSettled[judge] && search.reduced[judge] < .max {
        if next < 0 || (search.reduced[judge], search.steps[judge]) < (search.reduced[next], search.steps[next]) { next = judge }
      }
      guard next >= 0, search.end < 0 || search.reduced[next] + least <= best.cost else { break }
      isSettled[next] = true
      search.horizon = search.reduced[next]
      if let end = ends[next] {
        let cost = (search.reduced[next] + end, search.steps[next])
        if cost < best || cost == best && next < search.end {
          best = cost
          search.end = next
        }
      }
      let (start, steps) = (search.reduced[next] + potentials[next], search.steps[next] + 1)
      for other in 0..<count where !isSettled[other] {
        guard let move = cheapestMove(from: next, to: other) else { continue }
        let reduced = start + move.cost - potentials[other]
        guard (reduced, steps) < (search.reduced[other], search.steps[other]) else { continue }
        search.reduced[other] = reduced
        search.steps[other] = steps
        search.from[other] = next
        search.entryMoved[other] = Int(move.entry)
      }
    }
    return search
  }

  private mutating func send(from entry: Int, _ search: Search) {
    var judge = search.end
    loads[judge] += 1
    var touched: Set<Int> = []
    while judge >= 0 {
      let (moved, previous) = (search.entryMoved[judge], search.from[judge])
      if previous >= 0 {
        judgesOf[moved].removeAll { $0 == previous }
        classCounts[moved * network.classes.count + network.classOf[previous]] -= 1
      }
      judgesOf[moved].append(judge)
      classCounts[moved * network.classes.count + network.classOf[judge]] += 1
      touched.insert(moved)
      judge = previous
    }
    for touched in touched.sorted() {
      judgesOf[touched].sort()
      // Without quotas no way leads through the entry that sends; its moves are offered once it has all its judges.
      if touched != entry || network.classes.count > 1 { offerMoves(of: touched) }
    }
  }

  /// Says again which moves an entry allows; what was said before no longer counts.
  private mutating func offerMoves(of entry: Int) {
    versions[entry] &+= 1
    for judge in judgesOf[entry] {
      for other in 0..<network.judgeCount {
        guard let cost = costOfMoving(entry, from: judge, to: other) else { continue }
        let slot = judge * network.judgeCount + other
        if moves[slot].isCrowded { moves[slot].keep { versions[Int($0.entry)] == $0.version } }
        moves[slot].insert(Move(cost: cost, entry: Int32(truncatingIfNeeded: entry), version: versions[entry]))
      }
    }
  }

  /// Keeps every way that remains at a reduced cost of at least nothing; judges beyond the horizon move with it.
  private mutating func raisePotentials(_ search: Search) {
    for judge in potentials.indices { potentials[judge] += min(search.reduced[judge], search.horizon) }
  }
}
