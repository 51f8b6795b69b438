extension String {
  /// How many letters have to be put in, taken out, changed or swapped with their neighbour to make one text of another;
  /// `nil` when more than `limit`.
  ///
  /// Optimal string alignment (Damerau 1964), on Unicode scalars. Complexity: O(*n* × *limit*).
  package func editDistance(to other: String, limit: Int) -> Int? {
    let (left, right) = (Array(unicodeScalars), Array(other.unicodeScalars))
    guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
    var before: [Int] = []
    var previous = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      var best = row + 1
      for column in 0..<right.count {
        var cost = previous[column] + (left[row] == right[column] ? 0 : 1)
        cost = Swift.min(cost, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = Swift.min(cost, before[column - 1] + 1)
        }
        current.append(cost)
        best = Swift.min(best, cost)
      }
      if best > limit { return nil }
      (before, previous) = (previous, current)
    }
    return previous[right.count] <= limit ? previous[right.count] : nil
  }

  /// How far a name may be from another to be offered in its place: a letter in four, three at most.
  package var suggestionLimit: Int { Swift.min(3, Swift.max(1, unicodeScalars.count / 4)) }
}
