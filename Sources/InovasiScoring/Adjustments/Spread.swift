/// The mean of numbers, and how far they spread around it.
struct Spread {
  let count: Int
  /// 0 for no numbers.
  let mean: Double
  /// Of the population: the root of the mean square distance. Exactly 0 when all numbers are the same.
  let standardDeviation: Double

  init(_ numbers: [Double]) {
    count = numbers.count
    guard let first = numbers.first, numbers.contains(where: { $0 != first }) else {
      mean = numbers.first ?? 0
      standardDeviation = 0
      return
    }
    let mean = numbers.reduce(0, +) / Double(numbers.count)
    self.mean = mean
    standardDeviation = (numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(numbers.count)).squareRoot()
  }
}
