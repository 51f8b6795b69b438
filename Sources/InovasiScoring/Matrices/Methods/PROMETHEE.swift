import InovasiModel

/// PROMETHEE II with the usual preference function: how often an alternative beats the others, and is beaten.
///
/// On each criterion an alternative beats another when it is better by anything at all. The preference is the net flow φ = φ⁺ − φ⁻, from
/// −1 to 1: the weighted share of the others that it beats, less that of those which beat it. More is better. Only the order within a
/// column counts: any increasing change of a column changes nothing.
/// Source: J. P. Brans and P. Vincke, Management Science 31 (1985) 647–656.
public struct PROMETHEE: LinearDecisionMethod {
  /// PROMETHEE II.
  public init() {}

  /// `promethee2`.
  public var name: String { "promethee2" }

  /// For each column and alternative the share of the others that it beats, less the share that beat it.
  public func terms(of matrix: DecisionMatrix) throws(DecisionError) -> [[Double]] {
    matrix.columns.map { Self.net(Self.flows($0)) }
  }

  /// φ as preference, with `phi+` and `phi-`. Complexity: O(*n*·*m* log *n*).
  public func evaluate(_ matrix: DecisionMatrix) throws(DecisionError) -> DecisionResult {
    let flows = matrix.columns.map(Self.flows)
    return try DecisionResult(
      name, of: matrix, preferences: matrix.weightedSums(flows.map(Self.net)),
      measures: ["phi+": matrix.weightedSums(flows.map(\.beats)), "phi-": matrix.weightedSums(flows.map(\.beaten))])
  }

  private static func net(_ flows: (beats: [Double], beaten: [Double])) -> [Double] {
    zip(flows.beats, flows.beaten).map { $0 - $1 }
  }

  private static func flows(_ column: DecisionColumn) -> (beats: [Double], beaten: [Double]) {
    let sorted = column.values.sorted()
    let others = Double(max(sorted.count - 1, 1))
    let below = column.values.map { value in Double(sorted.partitioningIndex { $0 >= value }) / others }
    let above = column.values.map { value in Double(sorted.count - sorted.partitioningIndex { $0 > value }) / others }
    return column.isCost ? (above, below) : (below, above)
  }
}
