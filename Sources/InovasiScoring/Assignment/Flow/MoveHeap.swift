/// An entry that could be moved from one judge to another, and what that costs.
struct Move: Comparable {
  var cost: Int
  var entry: Int32
  /// What the entry looked like when this was said; an entry that has changed since says it anew.
  var version: Int32

  static func < (lhs: Move, rhs: Move) -> Bool {
    lhs.cost != rhs.cost ? lhs.cost < rhs.cost : lhs.entry < rhs.entry
  }
}

/// A binary heap whose first element is the cheapest move; of equal ones, that of the first entry.
struct MoveHeap {
  private var moves: [Move] = []
  private var limit = 64

  var first: Move? { moves.first }

  /// Whether it has doubled since it was last cleared of moves that no longer count.
  var isCrowded: Bool { moves.count >= limit }

  /// Drops the moves that no longer count, so that memory stays in proportion to those that do.
  mutating func keep(_ counts: (Move) -> Bool) {
    moves = moves.filter(counts).sorted()
    limit = max(64, 2 * moves.count)
  }

  mutating func insert(_ move: Move) {
    moves.append(move)
    var child = moves.count - 1
    while child > 0, case let parent = (child - 1) / 2, moves[child] < moves[parent] {
      moves.swapAt(child, parent)
      child = parent
    }
  }

  mutating func removeFirst() {
    guard let last = moves.popLast(), !moves.isEmpty else { return }
    moves[0] = last
    var parent = 0
    while case let left = 2 * parent + 1, left < moves.count {
      let child = left + 1 < moves.count && moves[left + 1] < moves[left] ? left + 1 : left
      guard moves[child] < moves[parent] else { return }
      moves.swapAt(child, parent)
      parent = child
    }
  }
}
