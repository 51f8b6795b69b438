extension Collection<Double> {
  /// The sum, added from the least number to the greatest, so that the order of rows and columns does not change its last bit.
  ///
  /// Complexity: O(*n* log *n*).
  func orderedSum() -> Double { sorted().reduce(0, +) }
}
