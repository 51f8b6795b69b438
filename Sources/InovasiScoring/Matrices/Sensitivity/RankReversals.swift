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

  /// Tries every alternative. Complexity: 2·*n* evaluations, and O(*n*² log *n*) for *n* alternatives to compare the orders.
  ///
  /// - Throws: what the method throws on the matrix itself.
  public init(_ matrix: DecisionMatrix, method: any DecisionMethod) throws(DecisionError) {
    self.method = method.name
    let groups = try method.evaluate(matrix).groups
    let order = groups.flatMap(\.self)
    let best = Set(groups.first ?? [])
    let names = matrix.alternatives
    var places = [Int](repeating: 0, count: names.count)
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
        // The matrix's numbers, of which those behind the row that left are one greater.
        let after = result.groups.map { trial == .removed ? $0.map { $0 < number ? $0 : $0 + 1 } : $0 }
        for (place, group) in after.enumerated() {
          for other in group { places[other] = place }
        }
        let pairs = Self.turned(groups, without: number, places: places)
        let (firstBefore, firstAfter) = (Self.first(groups, without: number), Self.first(after, without: number))
        if pairs > 0 || firstBefore != firstAfter {
          reversals.append(
            Reversal(
              trial: trial, alternative: names[number], firstBefore: firstBefore.map { names[$0] },
              firstAfter: firstAfter.map { names[$0] }, pairs: pairs))
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

  /// The first of the others.
  private static func first(_ groups: [[Int]], without number: Int) -> [Int] {
    for group in groups where group != [number] { return group.filter { $0 != number } }
    return []
  }

  /// How many pairs of the others stand in one order before and in the other after; a pair that ties on either side is not turned.
  ///
  /// - Parameter places: the place of each alternative after, by its number; each below the number of alternatives.
  private static func turned(_ groups: [[Int]], without number: Int, places: [Int]) -> Int {
    // Of those that stand above: how many there are at some places, in a binary indexed tree.
    var counts = [Int](repeating: 0, count: places.count + 1)
    var (above, turned) = (0, 0)
    for group in groups {
      for other in group where other != number {
        turned += above
        var index = places[other] + 1
        while index > 0 {
          turned -= counts[index]
          index &= index - 1
        }
      }
      for other in group where other != number {
        above += 1
        var index = places[other] + 1
        while index < counts.count {
          counts[index] += 1
          index += index & -index
        }
      }
    }
    return turned
  }
}
