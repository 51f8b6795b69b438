/// The cheapest entry that could be moved from one judge to another, for each two judges.
///
/// An entry is offered with the judges that it has, and withdrawn before they change. Only where it was the cheapest is another looked for,
/// among the entries of the judge who gives.
struct MoveTable {
  /// What the cheapest move costs, for each judge who gives and each who takes; `Int.max` where nothing can be moved.
  private(set) var costs: [Int]

  /// The entry that the cheapest move is of; of equally cheap ones the first.
  private(set) var entries: [Int]

  /// The entries that are offered by each judge, in no order.
  private var offered: [[Int]]

  /// A table in which nothing can be moved yet.
  init(judges: Int) {
    costs = Array(repeating: .max, count: judges * judges)
    entries = Array(repeating: -1, count: judges * judges)
    offered = Array(repeating: [], count: judges)
  }

  /// Lets an entry be moved from any of its judges.
  mutating func offer(_ entry: Int, of panels: EntryPanels) {
    let others = panels.candidates(for: entry)
    for judge in panels.judgesOf[entry] {
      offered[judge].append(entry)
      for other in others { offer(entry, from: judge, to: other, panels) }
    }
  }

  /// Lets an entry no longer be moved; its judges are those with whom it was offered, if it was.
  mutating func withdraw(_ entry: Int, of panels: EntryPanels) {
    for judge in panels.judgesOf[entry] {
      guard let position = offered[judge].firstIndex(of: entry) else { continue }
      offered[judge].swapAt(position, offered[judge].endIndex - 1)
      offered[judge].removeLast()
      for other in offered.indices where entries[judge * offered.count + other] == entry {
        costs[judge * offered.count + other] = .max
        for next in offered[judge] { offer(next, from: judge, to: other, panels) }
      }
    }
  }

  private mutating func offer(_ entry: Int, from judge: Int, to other: Int, _ panels: EntryPanels) {
    guard let cost = panels.costOfMoving(entry, from: judge, to: other) else { return }
    let slot = judge * offered.count + other
    guard (cost, entry) < (costs[slot], entries[slot]) else { return }
    (costs[slot], entries[slot]) = (cost, entry)
  }
}
