import InovasiModel

/// Puts an assignment by numbers into names and reasons.
struct PlanWriter {
  private let problem: AssignmentProblem
  private let linking: JudgeLinking

  init(_ problem: AssignmentProblem, _ linking: JudgeLinking) {
    self.problem = problem
    self.linking = linking
  }

  var plan: AssignmentPlan {
    let pairs = linking.judgesOf.enumerated().flatMap { entry, judges in
      judges.map { pair(AssignmentProblem.Pair(entry: entry, judge: $0)) }
    }
    let stage = problem.request.stage
    let assignments = pairs.map { Assignment(entry: $0.entry, judge: $0.judge, stage: stage) }
    let loads = problem.judges.indices.map { judge in
      JudgeLoad(
        judge: problem.judges[judge].id, entries: linking.loads[judge],
        capacity: problem.judges[judge].capacity ?? problem.request.capacity,
        minimum: problem.network.minimumLoads[judge])
    }
    let cost =
      pairs.reduce(0) { $0 + $1.expertiseCost + $1.preferenceCost }
      + linking.loads.reduce(0) { $0 + problem.network.loadWeight * $1 * $1 }
    return AssignmentPlan(
      stage: stage, pairs: pairs, loads: loads, conflicts: problem.conflicts,
      linkage: Linkage(of: assignments, repairs: linking.repairs), changes: changes(to: assignments), cost: cost)
  }

  private func pair(_ pair: AssignmentProblem.Pair) -> AssignedPair {
    let (entry, judge) = (problem.entries[pair.entry], problem.judges[pair.judge])
    let match = ExpertiseMatch(judge, entry)
    let preference = problem.preferences[pair]
    let weights = problem.request.weights
    return AssignedPair(
      entry: entry.id, judge: judge.id, origin: origin(pair), expertise: match, preference: preference,
      expertiseCost: weights.cost(of: match), preferenceCost: weights.cost(of: preference ?? 0),
      loadCost: weights.load * max(2 * linking.loads[pair.judge] - 1, 0), conflicts: problem.conflictsOf[pair] ?? [])
  }

  private func origin(_ pair: AssignmentProblem.Pair) -> AssignedPair.Origin {
    if problem.fixed.contains(pair) { return .fixed }
    if problem.kept.contains(pair) { return .kept }
    if linking.added.contains(pair) { return .linking }
    let (entry, judge) = (problem.entries[pair.entry].id, problem.judges[pair.judge].id)
    let isSwapped = linking.repairs.contains { $0.swap.contains { $0.entry == entry && $0.to == judge } }
    return isSwapped ? .linking : .chosen
  }

  private func changes(to assignments: [Assignment]) -> AssignmentChanges {
    let before = Set(problem.request.previous.filter { $0.stage == problem.request.stage })
    let after = Set(assignments)
    let lost = before.subtracting(after).sorted().map { AssignmentChanges.Loss(pair: $0, reason: reason($0)) }
    return AssignmentChanges(
      lost: lost, added: after.subtracting(before).sorted(), kept: before.intersection(after).count)
  }

  private func reason(_ lost: Assignment) -> AssignmentChanges.Reason {
    guard let judge = problem.judgeNumbers[lost.judge] else { return .judgeLeft }
    guard let entry = problem.entryNumbers[lost.entry] else { return .entryLeft }
    let pair = AssignmentProblem.Pair(entry: entry, judge: judge)
    if let conflict = problem.conflictsOf[pair]?.first(where: \.isBinding) { return .conflict(conflict.kind) }
    return problem.network.cost(entry, judge) == nil ? .notAllowed : .moved
  }
}
