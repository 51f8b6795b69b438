import InovasiModel

/// What can be told to be lacking before anything is assigned.
struct PlainShortfalls {
  private let problem: AssignmentProblem

  init(_ problem: AssignmentProblem) {
    self.problem = problem
  }

  /// Everything that is lacking; empty when nothing is.
  var all: [AssignmentShortfall] {
    let lacking = forbiddenPairs + entriesAlone
    return lacking.isEmpty ? room : lacking
  }

  private var network: JudgeNetwork { problem.network }

  private var forbiddenPairs: [AssignmentShortfall] {
    problem.ordered(problem.fixed).filter { network.cost($0.entry, $0.judge) == nil }.map { pair in
      .fixedPair(problem.assignment(pair), conflict: problem.conflictsOf[pair]?.first(where: \.isBinding)?.kind)
    }
  }

  private var entriesAlone: [AssignmentShortfall] {
    var lacking: [AssignmentShortfall] = []
    for (number, entry) in problem.entries.enumerated() {
      let available = problem.available(number)
      if available < network.demands[number] {
        let kinds = problem.judges.indices.flatMap { judge in
          problem.conflictsOf[.init(entry: number, judge: judge)]?.filter(\.isBinding).map(\.kind) ?? []
        }
        lacking.append(
          .fewJudges(
            entry: entry.id, asked: network.demands[number], available: available, conflicts: Set(kinds).sorted(),
            panel: entry.panel))
        continue
      }
      for (quota, rule) in problem.quotaRules where rule.minimum > 0 {
        let ofPanel = problem.available(number, ofClass: quota)
        guard ofPanel < rule.minimum else { continue }
        lacking.append(.fewOfPanel(entry: entry.id, panel: rule.panel, asked: rule.minimum, available: ofPanel))
      }
    }
    return lacking
  }

  private var room: [AssignmentShortfall] {
    let (room, asked) = (network.capacities.reduce(0, +), network.demands.reduce(0, +))
    return room < asked ? [.capacity(asked: asked, available: room, judges: problem.judges.count)] : []
  }
}
