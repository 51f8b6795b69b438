extension String {
  /// How many letters have to be put in, taken out, changed or swapped with their neighbour to make one text of another;
  /// `nil` when more than `limit`.
  ///
  /// Optimal string alignment (Damerau 1964), on Unicode scalars. Complexity: O(*n* × *limit*).
  package func editDistance(to other: String, limit: Int) -> Int? {
    // No step changes the length by more than the four bytes that a letter has at most.
    guard limit >= 0, abs(utf8.count - other.utf8.count) <= 4 * limit else { return nil }
    let (left, right) = (Array(unicodeScalars), Array(other.unicodeScalars))
    guard abs(left.count - right.count) <= limit else { return nil }
    // Three rows of the table of distances, written over in turn.
    var previous = Array(0...right.count)
    var (before, current) = (previous, previous)
    for row in 0..<left.count {
      current[0] = row + 1
      var best = row + 1
      for column in 0..<right.count {
        var cost = previous[column] + (left[row] == right[column] ? 0 : 1)
        cost = Swift.min(cost, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = Swift.min(cost, before[column - 1] + 1)
        }
        current[column + 1] = cost
        best = Swift.min(best, cost)
      }
      if best > limit { return nil }
      swap(&before, &previous)
      swap(&previous, &current)
    }
    return previous[right.count] <= limit ? previous[right.count] : nil
  }

  /// How far a name may be from another to be offered in its place: a letter in four, three at most.
  package var suggestionLimit: Int { Swift.min(3, Swift.max(1, unicodeScalars.count / 4)) }
}
