extension Array {
  /// Puts a range in another order: its element number *i* becomes the one that is number `order[i]` of it now.
  ///
  /// Elements are moved and not copied, each once or twice. Complexity: O(*n*).
  ///
  /// - Parameter order: each number below the range's count once.
  @inlinable
  package mutating func rearrange(_ range: Range<Int>, by order: [Int]) {
    var order = order
    var elements = mutableSpan
    for start in order.indices {
      // Along a cycle, each element goes to the place of the one before; the first one is handed on to the end.
      var place = start
      while order[place] != start {
        let next = order[place]
        elements.swapAt(range.lowerBound + place, range.lowerBound + next)
        order[place] = place
        place = next
      }
      order[place] = place
    }
  }

  /// Adds the elements of another array, which is empty after that.
  ///
  /// Elements are moved and not copied. Complexity: O(*n*) in the number of those that are added.
  @inlinable
  package mutating func append(moving other: inout [Element]) {
    // Where nothing stands, and no room was made for more, the other's memory will do.
    if isEmpty, capacity < other.count { return swap(&self, &other) }
    do {
      // Only from the end can elements be taken without moving the rest.
      var elements = other.mutableSpan
      for place in 0..<(elements.count / 2) { elements.swapAt(place, elements.count - 1 - place) }
    }
    while let element = other.popLast() { append(element) }
  }
}
