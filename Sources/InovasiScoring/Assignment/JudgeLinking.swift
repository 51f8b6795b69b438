import InovasiModel

/// Changes an assignment until its judges hang together: by swaps while one helps, the cheapest first, then by further pairs.
///
/// Swaps leave every load and every number of judges as it was. Pairs that were kept or decided are not touched.
struct JudgeLinking {
  private typealias Pair = AssignmentProblem.Pair

  private let problem: AssignmentProblem
  private(set) var judgesOf: [[Int]]
  private(set) var loads: [Int]
  private(set) var repairs: [Linkage.Repair] = []
  private(set) var added: Set<AssignmentProblem.Pair> = []

  init(_ problem: AssignmentProblem, _ flow: JudgeFlow) {
    self.problem = problem
    judgesOf = flow.judgesOf
    loads = flow.loads
  }

  private var network: JudgeNetwork { problem.network }
  private var graph: JudgeGraph { JudgeGraph(judges: problem.judges.count, panels: judgesOf) }

  mutating func link() {
    var components = graph.components
    while components.count > 1, swapOnce(components) || addOnce(components) { components = graph.components }
  }

  // MARK: Swaps

  private struct Swap {
    var cost: Int
    var first: AssignmentProblem.Pair
    var second: AssignmentProblem.Pair
    var key: [Int] { [cost, first.judge, second.judge, first.entry, second.entry] }
  }

  /// Does the cheapest swap that leaves fewer sets than there are; `false` when none does.
  private mutating func swapOnce(_ components: [[Int]]) -> Bool {
    let entriesOf = entriesOfJudges
    var setOf = Array(repeating: -1, count: problem.judges.count)
    for (number, component) in components.enumerated() { for judge in component { setOf[judge] = number } }
    var swaps: [Swap] = []
    for first in problem.judges.indices where setOf[first] >= 0 {
      for second in (first + 1)..<problem.judges.count where setOf[second] >= 0 && setOf[second] != setOf[first] {
        guard let away = cheapest(of: entriesOf[first], from: first, to: second),
          let back = cheapest(of: entriesOf[second], from: second, to: first)
        else { continue }
        swaps.append(
          Swap(
            cost: away.cost + back.cost, first: Pair(entry: away.entry, judge: first),
            second: Pair(entry: back.entry, judge: second)))
      }
    }
    for swap in swaps.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      exchange(swap)
      if graph.components.count < components.count {
        repairs.append(repair(swap))
        return true
      }
      exchange(
        Swap(
          cost: 0, first: Pair(entry: swap.first.entry, judge: swap.second.judge),
          second: Pair(entry: swap.second.entry, judge: swap.first.judge)))
    }
    return false
  }

  private var entriesOfJudges: [[Int]] {
    var entries: [[Int]] = Array(repeating: [], count: problem.judges.count)
    for (entry, judges) in judgesOf.enumerated() { for judge in judges { entries[judge].append(entry) } }
    return entries
  }

  /// The entry that costs least to hand over. One with a single judge links nobody, on either side.
  private func cheapest(of entries: [Int], from judge: Int, to other: Int) -> (cost: Int, entry: Int)? {
    var best: (cost: Int, entry: Int)?
    for entry in entries where judgesOf[entry].count > 1 && !isBound(entry, judge) && !judgesOf[entry].contains(other) {
      guard let cost = network.cost(entry, other), keepsQuotas(entry, from: judge, to: other) else { continue }
      let change = cost - (network.cost(entry, judge) ?? 0)
      if change < best?.cost ?? .max { best = (change, entry) }
    }
    return best
  }

  private func isBound(_ entry: Int, _ judge: Int) -> Bool {
    let pair = Pair(entry: entry, judge: judge)
    return problem.fixed.contains(pair) || problem.kept.contains(pair)
  }

  private func keepsQuotas(_ entry: Int, from judge: Int, to other: Int) -> Bool {
    let (left, entered) = (network.classOf[judge], network.classOf[other])
    guard left != entered else { return true }
    let counts = { (quota: Int) in judgesOf[entry].count { network.classOf[$0] == quota } }
    return counts(left) > network.classes[left].minimum
      && (network.isUnlimited[entry] || counts(entered) < network.classes[entered].maximum)
  }

  private mutating func exchange(_ swap: Swap) {
    replace(swap.first, by: swap.second.judge)
    replace(swap.second, by: swap.first.judge)
  }

  private mutating func replace(_ pair: AssignmentProblem.Pair, by judge: Int) {
    judgesOf[pair.entry] = (judgesOf[pair.entry].filter { $0 != pair.judge } + [judge]).sorted()
  }

  private func repair(_ swap: Swap) -> Linkage.Repair {
    let replacement = { (pair: AssignmentProblem.Pair, judge: Int) in
      Linkage.Repair.Replacement(
        entry: problem.entries[pair.entry].id, from: problem.judges[pair.judge].id, to: problem.judges[judge].id)
    }
    let after = [
      Pair(entry: swap.first.entry, judge: swap.second.judge), Pair(entry: swap.second.entry, judge: swap.first.judge),
    ]
    let cost = after.map(problem.plainCost).reduce(0, +) - problem.plainCost(swap.first) - problem.plainCost(swap.second)
    return Linkage.Repair(
      swap: [replacement(swap.first, swap.second.judge), replacement(swap.second, swap.first.judge)], addition: nil,
      cost: cost)
  }

  // MARK: Further pairs

  /// Gives an entry the judge of another set who costs least, where one has room; `false` when none has.
  private mutating func addOnce(_ components: [[Int]]) -> Bool {
    var setOf = Array(repeating: -1, count: problem.judges.count)
    for (number, component) in components.enumerated() { for judge in component { setOf[judge] = number } }
    var best: (cost: Int, pair: AssignmentProblem.Pair)?
    for (entry, judges) in judgesOf.enumerated() {
      guard let first = judges.first else { continue }
      for judge in problem.judges.indices where setOf[judge] >= 0 && setOf[judge] != setOf[first] {
        let quota = network.classOf[judge]
        guard let cost = network.cost(entry, judge), loads[judge] < network.capacities[judge],
          network.isUnlimited[entry] || judges.count(where: { network.classOf[$0] == quota }) < network.classes[quota].maximum
        else { continue }
        let total = cost + network.loadWeight * (2 * loads[judge] + 1)
        if total < best?.cost ?? .max { best = (total, AssignmentProblem.Pair(entry: entry, judge: judge)) }
      }
    }
    guard let best else { return false }
    let cost = problem.plainCost(best.pair) + network.loadWeight * (2 * loads[best.pair.judge] + 1)
    judgesOf[best.pair.entry] = (judgesOf[best.pair.entry] + [best.pair.judge]).sorted()
    loads[best.pair.judge] += 1
    added.insert(best.pair)
    let addition = Assignment(
      entry: problem.entries[best.pair.entry].id, judge: problem.judges[best.pair.judge].id, stage: problem.request.stage)
    repairs.append(Linkage.Repair(swap: [], addition: addition, cost: cost))
    return true
  }
}
