/// Sets of numbers that can only grow together (union-find, with halved paths and union by size).
struct DisjointSets {
  private var parents: [Int]
  private var sizes: [Int]

  /// So many sets of one number each, from 0.
  init(count: Int) {
    parents = Array(0..<count)
    sizes = Array(repeating: 1, count: count)
  }

  /// The number that stands for the set. Complexity: as good as O(1).
  mutating func root(of number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }

  /// Makes one set of two; `false` when they were one before.
  @discardableResult
  mutating func join(_ first: Int, _ second: Int) -> Bool {
    var (larger, smaller) = (root(of: first), root(of: second))
    guard larger != smaller else { return false }
    if sizes[larger] < sizes[smaller] { swap(&larger, &smaller) }
    parents[smaller] = larger
    sizes[larger] += sizes[smaller]
    return true
  }
}
