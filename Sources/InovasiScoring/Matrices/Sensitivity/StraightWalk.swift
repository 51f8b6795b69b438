/// The closed form for linear methods: each difference between two alternatives is a straight line in a weight.
struct StraightWalk: WeightWalk {
  let race: Race
  let weights: [Double]
  let terms: [[Double]]

  func change(of column: Int, upwards: Bool) -> WeightSensitivity.Change? {
    let weight = weights[column]
    // Without other weights there is nothing to take from, or to give to.
    guard weights.count > 1, upwards ? weight < 1 : weight > 0 else { return nil }
    let limit = upwards ? 1 - weight : weight
    let own = terms[column]
    let others = race.names.indices.map { row in
      weights.indices.filter { $0 != column }.map { weights[$0] * terms[$0][row] }.orderedSum() / (1 - weight)
    }
    var nearest: (size: Double, enters: Int, leaves: Int)?
    for leaves in race.first {
      for enters in race.rest {
        // score = (w + δ)·own + (1 − w − δ)·others
        let lead = weight * (own[leaves] - own[enters]) + (1 - weight) * (others[leaves] - others[enters])
        let slope = (own[leaves] - own[enters]) - (others[leaves] - others[enters])
        guard let size = Self.crossing(lead: lead, slope: upwards ? slope : -slope, limit: limit) else { continue }
        if nearest.map({ size < $0.size }) ?? true { nearest = (size, enters, leaves) }
      }
    }
    return nearest.map { nearest in
      let delta = upwards ? nearest.size : -nearest.size
      return WeightSensitivity.Change(
        delta: delta, weight: weight + delta, enters: race.names[nearest.enters], leaves: race.names[nearest.leaves])
    }
  }

  /// How far it is until a lead is gone that changes by `slope`; `nil` when it is not even at the limit.
  private static func crossing(lead: Double, slope: Double, limit: Double) -> Double? {
    if lead <= DecisionResult.tieTolerance { return 0 }
    // What draws level at the limit itself, as two of equal points on one criterion do at a weight of one, is not for the last bit to say.
    guard slope < 0, lead + slope * limit <= DecisionResult.tieTolerance else { return nil }
    return min(lead / -slope, limit)
  }
}
