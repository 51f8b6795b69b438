import InovasiModel

/// What a flow could not reach, and which condition stands in its way.
struct FlowShortfalls {
  private let problem: AssignmentProblem
  private let flow: JudgeFlow

  init(_ problem: AssignmentProblem, _ flow: JudgeFlow) {
    self.problem = problem
    self.flow = flow
  }

  /// Everything that is lacking; empty when nothing is.
  var all: [AssignmentShortfall] {
    let places = capacities
    return places.isEmpty ? quotas + minimumLoads + lostPairs : places
  }

  private var network: JudgeNetwork { problem.network }

  /// Entries without all their judges, gathered by the judges who would have to take more.
  private var capacities: [AssignmentShortfall] {
    let unmet = problem.entries.indices.filter { self.flow.unmet[$0] > 0 }
    guard !unmet.isEmpty else { return [] }
    var sets = DisjointSets(count: problem.judges.count)
    var reached: [(entry: Int, judges: [Int])] = []
    for entry in unmet {
      let search = flow.search(from: entry)
      let judges = problem.judges.indices.filter { search.reduced[$0] < .max }
      for judge in judges { sets.join(judges[0], judge) }
      reached.append((entry, judges))
    }
    var groups: [Int: Set<Int>] = [:]
    var withoutWay: Set<Int> = []
    for (entry, judges) in reached {
      if let first = judges.first {
        groups[sets.root(of: first), default: []].formUnion(judges)
      } else {
        withoutWay.insert(entry)
      }
    }
    return withoutWay.sorted().map(blocked)
      + groups.sorted { $0.key < $1.key }.map { shortfall(of: $0.value.sorted(), withoutWay: withoutWay) }
  }

  /// An entry that no judge can take, though there are enough: the largest numbers of the quotas stand in the way.
  private func blocked(_ entry: Int) -> AssignmentShortfall {
    let full = problem.quotaRules.first { quota, rule in (rule.maximum ?? .max) < problem.available(entry, ofClass: quota) }
    return .fewJudges(
      entry: problem.entries[entry].id, asked: network.demands[entry],
      available: network.demands[entry] - flow.unmet[entry], conflicts: [], panel: full?.rule.panel)
  }

  /// What entries ask of a group of judges who have no room, beyond what others could do.
  ///
  /// - Parameter withoutWay: entries for which room would be of no use; what they lack is told by itself.
  private func shortfall(of group: [Int], withoutWay: Set<Int>) -> AssignmentShortfall {
    let members = Set(group)
    var (asked, entries): (Int, [Int]) = (0, [])
    for entry in problem.entries.indices {
      let wanted = network.demands[entry] - (withoutWay.contains(entry) ? flow.unmet[entry] : 0)
      let elsewhere = most(of: entry, outside: members)
      guard wanted > elsewhere else { continue }
      asked += wanted - elsewhere
      entries.append(entry)
    }
    let available = group.reduce(0) { $0 + network.capacities[$1] }
    let panels = Set(entries.map { problem.entries[$0].panel })
    if panels.count == 1, let panel = panels.first ?? nil {
      return .panelCapacity(
        panel: panel, entries: entries.count, asked: asked, available: available, judges: group.count)
    }
    return .groupCapacity(
      judges: group.map { problem.judges[$0].id }, entries: entries.map { problem.entries[$0].id }, asked: asked,
      available: available)
  }

  /// How many judges outside of a group an entry can have: of a panel no more than the largest number of its quota.
  private func most(of entry: Int, outside members: Set<Int>) -> Int {
    var counts = Array(repeating: 0, count: network.classes.count)
    for judge in problem.judges.indices where !members.contains(judge) && network.cost(entry, judge) != nil {
      counts[network.classOf[judge]] += 1
    }
    return zip(counts, network.classes).map { network.isUnlimited[entry] ? $0 : min($0, $1.maximum) }.reduce(0, +)
  }

  // MARK: What the flow wanted and did not get

  private var quotas: [AssignmentShortfall] {
    problem.quotaRules.flatMap { quota, rule in
      problem.entries.indices.compactMap { entry in
        let given = flow.judgesOf[entry].count { network.classOf[$0] == quota }
        guard given < rule.minimum else { return nil }
        return .quota(entry: problem.entries[entry].id, panel: rule.panel, asked: rule.minimum, given: given)
      }
    }
  }

  private var minimumLoads: [AssignmentShortfall] {
    problem.judges.indices.filter { flow.loads[$0] < network.minimumLoads[$0] }.map { judge in
      .minimumLoad(judge: problem.judges[judge].id, asked: network.minimumLoads[judge], given: flow.loads[judge])
    }
  }

  private var lostPairs: [AssignmentShortfall] {
    problem.ordered(problem.fixed).filter { !flow.judgesOf[$0.entry].contains($0.judge) }.map {
      .fixedLost(problem.assignment($0))
    }
  }
}
