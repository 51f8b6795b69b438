import InovasiModel

/// The partial sets of levels that no other set beats in both cost and gain, row by row (Nemhauser and Ullmann 1969).
struct PlanSearch {
  /// One level of one row, with what it costs and adds in all.
  struct Choice {
    let row: Int
    let level: Int
    let cost: Int
    let gain: Fraction
  }

  /// A set of choices: its last one, and the set before it.
  private struct Node {
    let choice: Choice
    let before: Int
  }

  private struct State {
    let cost: Int
    let gain: Fraction
    /// The last choice, by its index among the nodes; -1 for the empty set.
    let node: Int
  }

  /// A state that may come to be: one that is there, or one of them with a choice more.
  private struct Candidate {
    let cost: Int
    let gain: Fraction
    let before: Int
    let choice: Int?
  }

  private let missing: Fraction
  private var nodes: [Node] = []
  /// From the cheapest to the dearest; gains rise with costs.
  private var states = [State(cost: 0, gain: .zero, node: -1)]

  /// - Parameter missing: the points that are missing to the goal; what goes past it is worth nothing.
  init(missing: Fraction) { self.missing = missing }

  /// Takes a row up: each state stays as it is, or gets one of the row's levels.
  mutating func add(_ choices: [Choice]) throws(ArithmeticOverflow) {
    guard missing > .zero else { return }
    var candidates = states.map { Candidate(cost: $0.cost, gain: $0.gain, before: $0.node, choice: nil) }
    for (number, choice) in choices.enumerated() where choice.gain > .zero {
      for state in states where state.gain < missing {
        let (cost, isTooLarge) = state.cost.addingReportingOverflow(choice.cost)
        if isTooLarge { throw ArithmeticOverflow(in: "Int + Int") }
        let gain = min(try state.gain.adding(choice.gain), missing)
        candidates.append(Candidate(cost: cost, gain: gain, before: state.node, choice: number))
      }
    }
    // Among equals the set that was there first stays, so that the same one comes out every time.
    candidates.sort { left, right in
      if left.cost != right.cost { return left.cost < right.cost }
      if left.gain != right.gain { return left.gain > right.gain }
      return (left.choice ?? -1, left.before) < (right.choice ?? -1, right.before)
    }
    states.removeAll(keepingCapacity: true)
    for candidate in candidates where states.last.map({ $0.gain < candidate.gain }) ?? true {
      var node = candidate.before
      if let choice = candidate.choice {
        node = nodes.count
        nodes.append(Node(choice: choices[choice], before: candidate.before))
      }
      states.append(State(cost: candidate.cost, gain: candidate.gain, node: node))
    }
  }

  /// The cheapest set that reaches the goal, in order of rows; `nil` when none does.
  var best: (cost: Int, choices: [Choice])? {
    guard let state = states.first(where: { missing <= $0.gain }) else { return nil }
    var choices: [Choice] = []
    var node = state.node
    while nodes.indices.contains(node) {
      choices.append(nodes[node].choice)
      node = nodes[node].before
    }
    return (state.cost, choices.reversed())
  }
}
