extension RankCorrelation {
  /// Kendall's tau-b, which corrects for equal ratings.
  ///
  /// p is exact where no ratings are equal and there are at most 33 items, else by the normal distribution with the variance for ties (M. G.
  /// Kendall, Rank Correlation Methods). Complexity: O(*n* log *n*) for the coefficient (W. R. Knight, 1966), O(*n*³) for the exact p.
  ///
  /// - Throws: ``StatisticsError/tooFew`` when fewer than two items have both ratings, ``StatisticsError/noVariation`` when a judge rates
  ///   all the same.
  public static func kendallTauB(_ first: [Double?], _ second: [Double?]) throws(StatisticsError) -> RankCorrelation {
    let (one, other) = try pairs(first, second)
    let order = one.indices.sorted { (one[$0], other[$0]) < (one[$1], other[$1]) }
    var sorted = order.map { other[$0] }
    let discordant = inversions(&sorted)
    let (runsOne, runsOther) = (TiedRanks(one).runs, TiedRanks(other).runs)
    let n = Double(one.count)
    let all = n * (n - 1) / 2
    let (tiedOne, tiedOther) = (pairsWithin(runsOne), pairsWithin(runsOther))
    let tiedBoth = pairsWithin(runs(one, other, order))
    let concordant = all - tiedOne - tiedOther + tiedBoth - discordant
    guard all > tiedOne, all > tiedOther else { throw .noVariation }
    let tau = (concordant - discordant) / ((all - tiedOne) * (all - tiedOther)).squareRoot()
    var p: Double?
    if one.count > 2 {
      let fewer = min(discordant, all - discordant)
      let isExact = tiedOne == 0 && tiedOther == 0 && (one.count <= 33 || fewer <= 1)
      p = isExact ? exactTail(one.count, Int(fewer)) : normalTail(concordant - discordant, n, runsOne, runsOther)
    }
    return RankCorrelation(value: min(max(tau, -1), 1), p: p, items: one.count)
  }

  private static func pairsWithin(_ runs: [Double]) -> Double { runs.reduce(0) { $0 + $1 * ($1 - 1) / 2 } }

  /// The sizes of the runs in which both ratings are the same.
  private static func runs(_ one: [Double], _ other: [Double], _ order: [Int]) -> [Double] {
    var runs: [Double] = []
    for (position, item) in order.enumerated() {
      if position > 0, case let before = order[position - 1], one[before] == one[item], other[before] == other[item] {
        runs[runs.count - 1] += 1
      } else {
        runs.append(1)
      }
    }
    return runs
  }

  /// How many pairs stand in the wrong order; sorts the numbers, by merging.
  private static func inversions(_ values: inout [Double]) -> Double {
    var (count, width) = (0.0, 1)
    var merged = values
    while width < values.count {
      var start = 0
      while start < values.count {
        let (middle, end) = (min(start + width, values.count), min(start + 2 * width, values.count))
        var (left, right) = (start, middle)
        for place in start..<end {
          if left < middle, right == end || values[left] <= values[right] {
            merged[place] = values[left]
            left += 1
          } else {
            merged[place] = values[right]
            right += 1
            count += Double(middle - left)
          }
        }
        start = end
      }
      swap(&values, &merged)
      width *= 2
    }
    return count
  }

  /// Twice the share of the orders of `n` items that have at most `most` inversions.
  private static func exactTail(_ n: Int, _ most: Int) -> Double {
    var share = [Double](repeating: 0, count: most + 1)
    share[0] = 1
    for size in 1...n {
      // An item more adds from none to size − 1 inversions, each as often.
      let before = share
      var sum = 0.0
      for inversions in 0...most {
        sum += before[inversions]
        if inversions >= size { sum -= before[inversions - size] }
        share[inversions] = max(sum, 0) / Double(size)
      }
    }
    return min(2 * share.reduce(0, +), 1)
  }

  private static func normalTail(_ difference: Double, _ n: Double, _ one: [Double], _ other: [Double]) -> Double {
    let cubic = { (runs: [Double]) in runs.reduce(0) { $0 + $1 * ($1 - 1) * (2 * $1 + 5) } }
    let triples = { (runs: [Double]) in runs.reduce(0) { $0 + $1 * ($1 - 1) * ($1 - 2) } }
    let m = n * (n - 1)
    let variance =
      (m * (2 * n + 5) - cubic(one) - cubic(other)) / 18 + 2 * pairsWithin(one) * pairsWithin(other) / m
      + triples(one) * triples(other) / (9 * m * (n - 2))
    return StandardNormal.twoSidedTail(difference / variance.squareRoot())
  }
}
