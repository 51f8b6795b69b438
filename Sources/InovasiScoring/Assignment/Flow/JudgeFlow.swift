/// The assignment of judges to entries as a flow of least cost, solved exactly in whole numbers.
///
/// The network: each entry sends as many units as it needs judges, through the quota class of a judge, to the judge, at most one unit
/// a pair; each judge passes on what it has room for, each further unit at a cost that never falls. Units are sent one by one along the
/// cheapest path through the network that remains (successive shortest paths with potentials: Ahuja, Magnanti and Orlin, *Network
/// Flows*, 1993, section 9.7), so that the flow is of least cost after each of them.
///
/// There are few judges and many entries. So a path is looked for among judges alone: the way from one judge to another is the
/// cheapest entry that could be moved between them, which a ``MoveTable`` keeps at hand. Of the cheapest paths the one with the fewest
/// moves is taken; it never passes through one entry twice.
///
/// Complexity: O(judges²) time a unit, and at most O(k × judges × load) for each entry that is moved, with *k* judges an entry and *load*
/// entries a judge; one or two are moved a unit as a rule. O((entries + judges) × judges) memory.
struct JudgeFlow {
  let network: JudgeNetwork

  /// How many entries each judge has.
  private(set) var loads: [Int]
  /// How many judges each entry still lacks.
  private(set) var unmet: [Int]

  private var potentials: [Int]
  private var panels: EntryPanels
  private var moves: MoveTable

  init(_ network: JudgeNetwork) {
    self.network = network
    loads = Array(repeating: 0, count: network.judgeCount)
    unmet = Array(repeating: 0, count: network.entryCount)
    potentials = Array(repeating: 0, count: network.judgeCount)
    panels = EntryPanels(network)
    moves = MoveTable(judges: network.judgeCount)
  }

  /// The judges of each entry, in ascending order.
  var judgesOf: [[Int]] { panels.judgesOf }

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
      if network.classes.count == 1 { moves.offer(entry, of: panels) }
    }
  }

  // MARK: Paths

  /// The cheapest ways from an entry to judges.
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
    /// The judges whose cheapest way is known.
    fileprivate var isSettled: [Bool]

    fileprivate init(from entry: Int, judges: Int) {
      reduced = Array(repeating: .max, count: judges)
      steps = Array(repeating: .max, count: judges)
      from = Array(repeating: -1, count: judges)
      entryMoved = Array(repeating: entry, count: judges)
      isSettled = Array(repeating: false, count: judges)
    }

    /// Whether the way to a judge is the cheaper, or as cheap with fewer moves.
    fileprivate func isNearer(_ judge: Int, than other: Int) -> Bool {
      (reduced[judge], steps[judge]) < (reduced[other], steps[other])
    }

    /// The judge with the cheapest way of those that are not settled; -1 when no way leads to any.
    fileprivate var nearest: Int {
      var nearest = -1
      for judge in reduced.indices where !isSettled[judge] && reduced[judge] < .max {
        if nearest < 0 || isNearer(judge, than: nearest) { nearest = judge }
      }
      return nearest
    }
  }

  /// Looks for the cheapest ways from an entry to every judge (Dijkstra's algorithm on reduced costs, for a dense graph).
  func search(from entry: Int) -> Search {
    let count = network.judgeCount
    var search = Search(from: entry, judges: count)
    for judge in 0..<count {
      guard let cost = panels.costOfEntering(entry, judge) else { continue }
      search.reduced[judge] = cost - potentials[judge]
      search.steps[judge] = 0
    }
    // What passing on costs at each judge, before the way there; no way that is still open can end for less than the least.
    let ends = (0..<count).map { judge in network.costOfLoad(judge, loads[judge] + 1).map { $0 + potentials[judge] } }
    let least = ends.lazy.compactMap(\.self).min() ?? 0
    var best = (cost: Int.max, steps: Int.max)
    while case let next = search.nearest, next >= 0 {
      // Nothing beyond ends for less, nor for as much with fewer moves.
      let reach = (cost: search.reduced[next] + least, steps: search.steps[next])
      guard reach.cost <= best.cost else { break }
      search.horizon = search.reduced[next]
      guard reach <= best else { break }
      search.isSettled[next] = true
      if let end = ends[next] {
        let cost = (search.reduced[next] + end, search.steps[next])
        if cost < best || cost == best && next < search.end {
          best = cost
          search.end = next
        }
      }
      if reach < best { pass(next, &search) }
    }
    return search
  }

  /// Takes the ways on from a judge to all others.
  private func pass(_ judge: Int, _ search: inout Search) {
    let (start, steps) = (search.reduced[judge] + potentials[judge], search.steps[judge] + 1)
    for other in potentials.indices where !search.isSettled[other] {
      let slot = judge * potentials.count + other
      guard moves.costs[slot] < .max else { continue }
      let reduced = start + moves.costs[slot] - potentials[other]
      guard (reduced, steps) < (search.reduced[other], search.steps[other]) else { continue }
      search.reduced[other] = reduced
      search.steps[other] = steps
      search.from[other] = judge
      search.entryMoved[other] = moves.entries[slot]
    }
  }

  private mutating func send(from entry: Int, _ search: Search) {
    var judge = search.end
    loads[judge] += 1
    var touched: Set<Int> = []
    while judge >= 0 {
      let (moved, previous) = (search.entryMoved[judge], search.from[judge])
      moves.withdraw(moved, of: panels)
      if previous >= 0 { panels.remove(previous, from: moved) }
      panels.add(judge, to: moved)
      touched.insert(moved)
      judge = previous
    }
    // Without quotas no way leads through the entry that sends; its moves are offered once it has all its judges.
    if network.classes.count == 1 { touched.remove(entry) }
    for touched in touched.sorted() { moves.offer(touched, of: panels) }
  }

  /// Keeps every way that remains at a reduced cost of at least nothing; judges beyond the horizon move with it.
  private mutating func raisePotentials(_ search: Search) {
    for judge in potentials.indices { potentials[judge] += min(search.reduced[judge], search.horizon) }
  }
}
