/// How places are numbered where entries share one (cara penomoran peringkat).
///
/// | style | 90, 85, 85, 80 |
/// |---|---|
/// | ``standard`` | 1 2 2 4 |
/// | ``dense`` | 1 2 2 3 |
/// | ``modified`` | 1 3 3 4 |
/// | ``fractional`` | 1 2½ 2½ 4 |
public enum RankStyle: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
  /// All share the best of their places; the next place is counted past them. Usual in competitions.
  case standard
  /// All share one place, and the next place follows at once.
  case dense
  /// All share the last of their places.
  case modified
  /// All share the mean of their places, as statistics of ranks ask for.
  case fractional

  /// The rank of each run of equals, best run first.
  ///
  /// - Parameter sizes: how many there are in each run; none is below one.
  /// - Complexity: O(*n*) in the number of runs.
  public func ranks(ofRuns sizes: [Int]) -> [Fraction] {
    var ranks: [Fraction] = []
    ranks.reserveCapacity(sizes.count)
    var before = 0
    for (number, size) in sizes.enumerated() {
      switch self {
      case .standard: ranks.append(Fraction(before + 1))
      case .dense: ranks.append(Fraction(number + 1))
      case .modified: ranks.append(Fraction(before + size))
      case .fractional: ranks.append(Fraction(2 * before + size + 1, over: 2) ?? Fraction(before + 1))
      }
      before += size
    }
    return ranks
  }

  /// The rank of each value, in the order of the values.
  ///
  /// - Parameters:
  ///   - values: what is ranked; `nil` takes no rank, and is never first.
  ///   - isHigherBetter: whether the greatest value comes first.
  /// - Complexity: O(*n* log *n*).
  @inlinable
  public func ranks<Value: Comparable>(of values: [Value?], higherIsBetter isHigherBetter: Bool = true) -> [Fraction?] {
    let given = values.indices.compactMap { index in values[index].map { (index: index, value: $0) } }
      .sorted { isHigherBetter ? $0.value > $1.value : $0.value < $1.value }
    var sizes: [Int] = []
    for (position, item) in given.enumerated() {
      if position > 0, given[position - 1].value == item.value { sizes[sizes.count - 1] += 1 } else { sizes.append(1) }
    }
    var ranks = [Fraction?](repeating: nil, count: values.count)
    var next = 0
    for (rank, size) in zip(self.ranks(ofRuns: sizes), sizes) {
      for item in given[next..<(next + size)] { ranks[item.index] = rank }
      next += size
    }
    return ranks
  }
}
