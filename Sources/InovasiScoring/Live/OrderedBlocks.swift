import InovasiModel

/// Elements in ascending order, none of them twice, that tells how many come before one.
///
/// A sorted array in blocks of a few hundred. Finding is two binary searches, counting adds the sizes of the blocks before, and
/// a change moves the elements of one block: at a hundred thousand elements all of these stay in the fast memory, which a
/// balanced tree of as many nodes does not, and a copy shares every block that did not change. The sizes are kept in an array of
/// their own, so that adding them up touches no block.
///
/// Complexity: with *b* = 512 elements a block, O(log *n* + *n*/*b*) to count, and O(*b* + *n*/*b*) to insert or remove.
struct OrderedBlocks<Element: Comparable & Sendable>: Sendable {
  private var blocks: [[Element]] = []
  private var sizes: [Int] = []
  private(set) var count = 0

  private static var capacity: Int { 512 }

  /// Elements that are in ascending order already.
  init(sorted elements: [Element]) {
    count = elements.count
    var start = 0
    while start < elements.count {
      // Half full, so that the first insertions split nothing.
      let end = min(start + Self.capacity / 2, elements.count)
      blocks.append(Array(elements[start..<end]))
      sizes.append(end - start)
      start = end
    }
  }

  /// How many elements come before the first for which this does not hold; it holds for none after one for which it does not.
  func count(while isBefore: (Element) -> Bool) -> Int {
    let (block, index) = position(while: isBefore)
    return sizes[..<block].reduce(0, +) + index
  }

  /// Puts an element where it belongs; `false` when it is there already.
  @discardableResult
  mutating func insert(_ element: Element) -> Bool {
    var (block, index) = position { $0 < element }
    if block < blocks.count, blocks[block][index] == element { return false }
    count += 1
    // After all others: at the end of the last block.
    if block == blocks.count, block > 0 { (block, index) = (block - 1, sizes[block - 1]) }
    guard block < blocks.count else {
      blocks.append([element])
      sizes.append(1)
      return true
    }
    blocks[block].insert(element, at: index)
    sizes[block] += 1
    if sizes[block] > Self.capacity { split(block) }
    return true
  }

  /// Takes an element out; `false` when it is not there.
  @discardableResult
  mutating func remove(_ element: Element) -> Bool {
    let (block, index) = position { $0 < element }
    guard block < blocks.count, blocks[block][index] == element else { return false }
    count -= 1
    blocks[block].remove(at: index)
    sizes[block] -= 1
    // Blocks that have become small are joined, so that their number stays in proportion.
    if block + 1 < blocks.count, sizes[block] + sizes[block + 1] <= Self.capacity / 2 {
      join(block)
    } else if block > 0, sizes[block - 1] + sizes[block] <= Self.capacity / 2 {
      join(block - 1)
    } else if sizes[block] == 0 {
      blocks.remove(at: block)
      sizes.remove(at: block)
    }
    return true
  }

  /// The element at an offset; `nil` when there are not as many.
  func element(at offset: Int) -> Element? {
    var elements = elements(from: offset)
    return elements.next()
  }

  /// The elements from an offset on; nothing when there are not as many.
  func elements(from offset: Int) -> Elements {
    var (block, rest) = (0, max(offset, 0))
    while block < blocks.count, rest >= sizes[block] {
      rest -= sizes[block]
      block += 1
    }
    return Elements(blocks: blocks, block: block, index: rest)
  }

  /// Elements in order, from one on.
  struct Elements: Sequence, IteratorProtocol {
    fileprivate let blocks: [[Element]]
    fileprivate var block: Int
    fileprivate var index: Int

    mutating func next() -> Element? {
      guard block < blocks.count else { return nil }
      let element = blocks[block][index]
      index += 1
      if index == blocks[block].count { (block, index) = (block + 1, 0) }
      return element
    }
  }

  /// Where the first element stands for which this does not hold; past the last block when there is none.
  private func position(while isBefore: (Element) -> Bool) -> (block: Int, index: Int) {
    let block = blocks.partitioningIndex { $0.last.map { !isBefore($0) } ?? false }
    guard block < blocks.count else { return (block, 0) }
    return (block, blocks[block].partitioningIndex { !isBefore($0) })
  }

  private mutating func split(_ block: Int) {
    let half = sizes[block] / 2
    let upper = Array(blocks[block][half...])
    blocks[block].removeSubrange(half...)
    blocks.insert(upper, at: block + 1)
    sizes[block] = half
    sizes.insert(upper.count, at: block + 1)
  }

  private mutating func join(_ block: Int) {
    let upper = blocks.remove(at: block + 1)
    blocks[block] += upper
    sizes[block] += sizes.remove(at: block + 1)
  }
}
