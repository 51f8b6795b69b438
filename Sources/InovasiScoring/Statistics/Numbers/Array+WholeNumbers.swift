import InovasiModel

extension [[Double]] {
  /// The least power of ten that makes all of the numbers whole; `nil` when six decimal places are not enough.
  var wholeScale: Double? {
    [1.0, 10, 100, 1_000, 10_000, 100_000, 1_000_000].first { scale in
      joined().allSatisfy { value in
        let whole = (value * scale).rounded()
        // The division is exact to the last bit, as reading the decimal was.
        return whole.magnitude < 0x1p48 && whole / scale == value
      }
    }
  }

  /// The numbers times ``wholeScale``; as they are when six decimal places are not enough.
  ///
  /// Sums of whole numbers are exact, so that equal means are equal and what does not vary has no variance. None of the statistics that
  /// ask for this depends on the unit.
  var scaledToWhole: [[Double]] {
    guard let scale = wholeScale else { return self }
    return map { $0.map { ($0 * scale).rounded() } }
  }
}

extension RatingTable {
  /// The ratings as whole numbers where six decimal places are enough, and what they were multiplied by to become so.
  var wholeRatings: (ratings: [[Double?]], scale: Double) {
    guard let scale = given.wholeScale else { return (ratings, 1) }
    return (ratings.map { row in row.map { rating in rating.map { ($0 * scale).rounded() } } }, scale)
  }
}
