/// What an engine took, round after round.
struct Samples {
  private(set) var usages: [Usage] = []

  mutating func append(_ usage: Usage) { usages.append(usage) }

  /// All that the clock has shown, in seconds.
  var total: Double { usages.map(\.wall).reduce(0, +) }

  /// The middle of what the clock has shown, in seconds; of an even number the mean of the two in the middle.
  var wall: Double { Self.median(usages.map(\.wall)) }

  /// The least and the most that the clock has shown.
  var spread: ClosedRange<Double> { (usages.map(\.wall).min() ?? 0)...(usages.map(\.wall).max() ?? 0) }

  /// The middle of processor time, in seconds.
  var processor: Double { Self.median(usages.map(\.processor)) }

  /// The middle of peak memory, in bytes.
  var memory: Int { Int(Self.median(usages.map { Double($0.memory) })) }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard let last = sorted.last else { return 0 }
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted.count == 1 ? last : sorted[middle]
  }
}
