public import InovasiModel

/// The mean of the two totals that lie nearest to one another (dua nilai terdekat); of pairs that are equally near, the higher.
///
/// 112, 114 and 118 make 113; 112, 115 and 118 make 116½. A single total is itself. Source: IJRU, Technical Manual 3.0.0, Calculation of
/// scores and results, Averaging, for three judges; the benefit of the doubt goes to the one who is judged.
public struct ClosestPair: PanelAggregation {
  /// `closestPair`.
  public var name: String { "closestPair" }

  /// The closest pair.
  public init() {}

  /// The mean of the nearest two. Complexity: O(*n* log *n*).
  public func score(of totals: [Fraction]) throws(ArithmeticOverflow) -> Fraction? {
    let ordered = totals.sorted()
    guard var pair = ordered.first.map({ [$0] }) else { return nil }
    var nearest: Fraction?
    for (lower, higher) in zip(ordered, ordered.dropFirst()) {
      let distance = try higher.subtracting(lower)
      if let nearest, distance > nearest { continue }
      nearest = distance
      pair = [lower, higher]
    }
    return try Fraction.mean(of: pair)
  }
}
