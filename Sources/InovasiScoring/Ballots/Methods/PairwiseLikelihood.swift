/// The likelihood of comparisons under abilities, and where it is greatest.
struct PairwiseLikelihood {
  /// Wins, with half of each draw, among those that were compared.
  private let wins: [[Double]]
  /// One over the prior's variance; zero without a prior.
  private let precision: Double
  private let count: Int

  init(_ tally: PairwiseTally, compared: [Int], precision: Double) {
    wins = compared.map { one in compared.map { Double(tally.wins[one][$0]) + Double(tally.ties[one][$0]) / 2 } }
    self.precision = precision
    count = compared.count
  }

  /// The likeliest abilities less that of the reference, and the variance of each difference; `nil` when there is none to be found.
  func maximum(reference: Int) -> (abilities: [Double], variances: [Double])? {
    // Without a prior only differences count, and the reference stays at zero; with one, all are free.
    let free = (0..<count).filter { precision > 0 || $0 != reference }
    var abilities = [Double](repeating: 0, count: count)
    guard !free.isEmpty else { return (abilities, abilities) }
    var current = logLikelihood(abilities)
    for _ in 0..<200 {
      guard let factor = CholeskyFactor(information(abilities, free)) else { return nil }
      let step = factor.solve(gradient(abilities, free))
      var length = 1.0
      var next = moved(abilities, free, step, length)
      var value = logLikelihood(next)
      while value < current - 1e-12 * abs(current), length > 1e-6 {
        length /= 2
        next = moved(abilities, free, step, length)
        value = logLikelihood(next)
      }
      (abilities, current) = (next, value)
      guard step.allSatisfy(\.isFinite) else { return nil }
      if (step.map { abs($0) }.max() ?? 0) < 1e-12 { break }
    }
    guard let factor = CholeskyFactor(information(abilities, free)) else { return nil }
    let inverse = factor.inverse()
    let place = free.firstIndex(of: reference)
    var variances = [Double](repeating: 0, count: count)
    for (position, number) in free.enumerated() {
      let shared = place.map { inverse[$0][$0] - 2 * inverse[position][$0] } ?? 0
      variances[number] = max(inverse[position][position] + shared, 0)
    }
    let base = abilities[reference]
    return (abilities.map { $0 - base }, variances)
  }

  private func moved(_ abilities: [Double], _ free: [Int], _ step: [Double], _ length: Double) -> [Double] {
    var next = abilities
    for (position, number) in free.enumerated() { next[number] += length * step[position] }
    return next
  }

  /// The probability that one with so much more ability wins.
  private func probability(_ difference: Double) -> Double { 1 / (1 + Elementary.exponential(-difference)) }

  private func logLikelihood(_ abilities: [Double]) -> Double {
    var sum = 0.0
    for one in 0..<count {
      for other in 0..<count where wins[one][other] > 0 {
        let difference = abilities[one] - abilities[other]
        // ln(1 + e^−d), without overflow on either side.
        let loss = max(-difference, 0) + Elementary.logarithmOfOnePlus(Elementary.exponential(-abs(difference)))
        sum -= wins[one][other] * loss
      }
      sum -= precision * abilities[one] * abilities[one] / 2
    }
    return sum
  }

  private func gradient(_ abilities: [Double], _ free: [Int]) -> [Double] {
    free.map { one in
      (0..<count).reduce(-precision * abilities[one]) { sum, other in
        guard other != one else { return sum }
        // The wins of each beside the chance that it lost: of wins less those expected little is left where they are many.
        let difference = abilities[one] - abilities[other]
        return sum + wins[one][other] * probability(-difference) - wins[other][one] * probability(difference)
      }
    }
  }

  private func information(_ abilities: [Double], _ free: [Int]) -> [[Double]] {
    func weight(_ one: Int, _ other: Int) -> Double {
      let difference = abilities[one] - abilities[other]
      return (wins[one][other] + wins[other][one]) * probability(difference) * probability(-difference)
    }
    return free.map { one in
      free.map { other in
        guard one == other else { return -weight(one, other) }
        return (0..<count).reduce(precision) { $1 == one ? $0 : $0 + weight(one, $1) }
      }
    }
  }
}
