extension [Double] {
  /// The numbers over the power of two that brings the largest of them to between 1 and 2: the same digits, far from overflow.
  var scaledToUnit: [Double] {
    guard let largest = map(\.magnitude).max(), largest > 0, largest.isFinite else { return self }
    // In two steps, since one power of two for the smallest numbers would itself overflow.
    let half = largest.exponent / 2
    let one = Double(sign: .plus, exponent: -half, significand: 1)
    let other = Double(sign: .plus, exponent: half - largest.exponent, significand: 1)
    return map { $0 * one * other }
  }

  /// The mean; `nil` of nothing.
  var mean: Double? { isEmpty ? nil : reduce(0, +) / Double(count) }

  /// The standard deviation of a sample, over *n* − 1; `nil` below two numbers.
  var sampleDeviation: Double? {
    guard count >= 2, let mean else { return nil }
    return (reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count - 1)).squareRoot()
  }

  /// The median; `nil` of nothing.
  var median: Double? {
    guard !isEmpty else { return nil }
    let (ordered, middle) = (sorted(), count / 2)
    return count.isMultiple(of: 2) ? ordered[middle - 1] / 2 + ordered[middle] / 2 : ordered[middle]
  }
}
