extension String {
  /// How many letters have to be put in, taken out, changed or swapped with their neighbour to make one text of another;
  /// `nil` when more than `limit`.
  ///
  /// Optimal string alignment (Damerau 1964), on Unicode scalars. Complexity: O(*n* × *limit*).
  package func editDistance(to other: String, limit: Int) -> Int? {
    // No step changes the length by more than the four bytes that a letter has at most.
    guard limit >= 0, abs(utf8.count - other.utf8.count) <= 4 * limit else { return nil }
    var distance = EditDistance()
    return distance(Array(unicodeScalars), Array(other.unicodeScalars), limit: limit)
  }

  /// How far a name may be from another to be offered in its place: a letter in four, three at most.
  package var suggestionLimit: Int { Swift.min(3, Swift.max(1, unicodeScalars.count / 4)) }
}

/// Compares one text after another, in the same room.
struct EditDistance {
  // Three rows of the table of distances, written over in turn.
  private var before: [Int] = []
  private var previous: [Int] = []
  private var current: [Int] = []

  /// See `String.editDistance(to:limit:)`.
  mutating func callAsFunction(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int? {
    guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
    if limit == 0 { return left == right ? 0 : nil }
    // What lies further from the diagonal than the limit is further than the limit, and is not looked at.
    let far = limit + 1
    clear(right.count + 1)
    for column in 0...Swift.min(limit, right.count) { previous[column] = column }
    for row in 1..<(left.count + 1) {
      let (first, last) = (Swift.max(1, row - limit), Swift.min(right.count, row + limit))
      current[first - 1] = first == 1 ? row : far
      if last == row + limit { previous[last] = far }
      var best = current[first - 1]
      for column in first..<(last + 1) {
        var cost = previous[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
        cost = Swift.min(cost, previous[column] + 1, current[column - 1] + 1)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          cost = Swift.min(cost, before[column - 2] + 1)
        }
        current[column] = cost
        best = Swift.min(best, cost)
      }
      if best > limit { return nil }
      swap(&before, &previous)
      swap(&previous, &current)
    }
    return previous[right.count] <= limit ? previous[right.count] : nil
  }

  /// Makes room for rows of so many places.
  private mutating func clear(_ count: Int) {
    guard previous.count < count else { return }
    previous = [Int](repeating: 0, count: count)
    (before, current) = (previous, previous)
  }
}
