import InovasiModel

/// Whether an order changes where it should not: when an alternative is taken away, or one that is not first becomes worse.
///
/// A method that measures alternatives by one another can turn the order of two when a third leaves. Each alternative is taken away once,
/// and each that is not first is made worse once: every value by half of its difference to the next alternative in the ranking, and of the
/// last alternative halfway to the column's worst, but never beyond the worst value of the column.
/// Sources: X. Wang and E. Triantaphyllou, Omega 36 (2008) 45–63, first test criterion; scikit-criteria's `RankInvariantChecker`, which
/// worsens by a random part of the same difference.
public struct RankReversals: Hashable, Sendable {
  /// What was done to an alternative.
  public enum Trial: String, Hashable, Sendable, Codable, CaseIterable {
    /// It was taken away.
    case removed
    /// It was made worse.
    case worsened
  }

  /// An order that changed.
  public struct Reversal: Hashable, Sendable {
    /// What was done.
    public let trial: Trial
    /// To which alternative.
    public let alternative: String
    /// The first of the others before; more than one where they tie.
    public let firstBefore: [String]
    /// The first of the others after.
    public let firstAfter: [String]
    /// How many pairs of the other alternatives changed places.
    public let pairs: Int

    /// Whether the first place changed.
    public var changesFirst: Bool { firstBefore != firstAfter }
  }

  /// The method's name.
  public let method: String
  /// How many trials were made.
  public let trials: Int
  /// How many trials the method refused, such as for a column that became constant.
  public let refused: Int
  /// The trials that changed the order, by what was done and then in the order of the ranking.
  public let reversals: [Reversal]

  /// Tries every alternative. Complexity: 2·*n* evaluations.
  ///
  /// - Throws: what the method throws on the matrix itself.
  public init(_ matrix: DecisionMatrix, method: any DecisionMethod) throws(DecisionError) {
    self.method = method.name
    let groups = try method.evaluate(matrix).groups
    let order = groups.flatMap(\.self)
    let best = Set(groups.first ?? [])
    var (trials, refused) = (0, 0)
    var reversals: [Reversal] = []
    for trial in Trial.allCases {
      for (position, number) in order.enumerated() {
        guard trial == .removed || !best.contains(number) else { continue }
        trials += 1
        let next = position + 1 < order.count ? order[position + 1] : nil
        guard
          let changed = try? trial == .removed
            ? matrix.removingRow(number) : matrix.replacingRow(number, by: Self.worse(number, than: next, in: matrix)),
          let result = try? method.evaluate(changed)
        else {
          refused += 1
          continue
        }
        let name = matrix.alternatives[number]
        let before = Self.names(groups, matrix.alternatives, without: name)
        let after = Self.names(result.groups, changed.alternatives, without: name)
        let pairs = Self.turned(before, after)
        if pairs > 0 || before.first != after.first {
          reversals.append(
            Reversal(
              trial: trial, alternative: name, firstBefore: before.first ?? [], firstAfter: after.first ?? [], pairs: pairs))
        }
      }
    }
    (self.trials, self.refused, self.reversals) = (trials, refused, reversals)
  }

  private static func worse(_ number: Int, than next: Int?, in matrix: DecisionMatrix) -> [Double] {
    matrix.allColumns.map { column in
      let value = column.values[number]
      let step = next.map { abs(value - column.values[$0]) / 2 } ?? abs(value - column.worst) / 2
      return column.isCost ? min(value + step, column.worst) : max(value - step, column.worst)
    }
  }

  private static func names(_ groups: [[Int]], _ names: [String], without name: String) -> [[String]] {
    groups.map { $0.map { names[$0] }.filter { $0 != name } }.filter { !$0.isEmpty }
  }

  /// How many pairs stand in one order before and in the other after; a pair that ties on either side is not turned.
  private static func turned(_ before: [[String]], _ after: [[String]]) -> Int {
    var place: [String: Int] = [:]
    for (number, group) in after.enumerated() {
      for name in group { place[name] = number }
    }
    var turned = 0
    var above: [Int] = []
    for group in before {
      let places = group.compactMap { place[$0] }.sorted()
      // `above` is sorted: those past the place are counted from the end.
      for place in places { turned += above.count - above.partitioningIndex { $0 > place } }
      above = (above + places).sorted()
    }
    return turned
  }
}
