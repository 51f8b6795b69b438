/// Ranks from 1 for the smallest number; equal numbers share the mean of their ranks.
struct TiedRanks {
  /// The ranks, in the order of the numbers.
  let ranks: [Double]
  /// How many numbers are in each run of equals, smallest number first.
  let runs: [Double]

  /// Complexity: O(*n* log *n*).
  init(_ values: [Double]) {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Double](repeating: 0, count: values.count)
    var runs: [Double] = []
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      for position in order[start..<end] { ranks[position] = Double(start + 1 + end) / 2 }
      runs.append(Double(end - start))
      start = end
    }
    self.ranks = ranks
    self.runs = runs
  }
}
