/// The search for methods that are not linear in the weights: walk until the first places change, then bisect.
struct SteppingWalk: WeightWalk {
  let race: Race
  let matrix: DecisionMatrix
  let method: any DecisionMethod

  func change(of column: Int, upwards: Bool) -> WeightSensitivity.Change? {
    let weights = matrix.criteria.map(\.weight)
    let counting = matrix.criteria.indices.filter { weights[$0] > 0 }
    let number = counting[column]
    guard counting.count > 1 else { return nil }
    let limit = upwards ? 1 - weights[number] : -weights[number]
    var low = 0.0
    if let (enters, leaves) = intruder(weights) { return report(0, weights[number], enters, leaves) }
    for step in 1...WeightSensitivity.steps {
      var high = limit * Double(step) / Double(WeightSensitivity.steps)
      guard var found = intruder(Self.moved(weights, number, by: high)) else {
        low = high
        continue
      }
      for _ in 0..<60 {
        let middle = (low + high) / 2
        if let nearer = intruder(Self.moved(weights, number, by: middle)) {
          (high, found) = (middle, nearer)
        } else {
          low = middle
        }
      }
      return report(high, weights[number], found.enters, found.leaves)
    }
    return nil
  }

  private func report(_ delta: Double, _ weight: Double, _ enters: Int, _ leaves: Int) -> WeightSensitivity.Change {
    WeightSensitivity.Change(
      delta: delta, weight: weight + delta, enters: race.names[enters], leaves: race.names[leaves])
  }

  /// The best of the rest and the last of the first, when the one is level with the other or ahead; a method that refuses the weights
  /// has no say.
  private func intruder(_ weights: [Double]) -> (enters: Int, leaves: Int)? {
    guard let weighted = try? matrix.weighted(by: weights), let result = try? method.evaluate(weighted) else { return nil }
    var position = [Int](repeating: 0, count: race.names.count)
    let order = result.groups
    for (place, group) in order.enumerated() {
      for number in group { position[number] = place }
    }
    guard let enters = race.rest.min(by: { position[$0] < position[$1] }),
      let leaves = race.first.max(by: { position[$0] < position[$1] }), position[enters] <= position[leaves]
    else { return nil }
    return (enters, leaves)
  }

  /// One weight moved, the others rescaled.
  static func moved(_ weights: [Double], _ number: Int, by delta: Double) -> [Double] {
    let rest = 1 - weights[number]
    let factor = rest > 0 ? (rest - delta) / rest : 0
    return weights.indices.map { $0 == number ? min(max(weights[$0] + delta, 0), 1) : max(weights[$0] * factor, 0) }
  }
}
