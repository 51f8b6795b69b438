/// The ballots of all voters or judges (surat suara): each an order of candidates, with how many cast it.
///
/// A ballot may hold candidates level, and may leave some out; ``Unranked`` says what leaving out means. Ballots that say the same are
/// added up and kept in order, so that the order in which they came in does not show.
///
/// ```swift
/// let profile = try BallotProfile([
///   (8, [["A"], ["C"], ["D"], ["B"]]), (2, [["B", "A"], ["D"]]),
/// ])
/// let result = try Schulze().evaluate(profile)
/// ```
public struct BallotProfile: Hashable, Sendable {
  /// What it means that a ballot leaves a candidate out.
  public enum Unranked: String, Hashable, Sendable, Codable, CaseIterable {
    /// The candidate is below all that the ballot ranks, and level with the others left out: usual where everybody sees everybody.
    case last
    /// The ballot says nothing about the candidate: for judges who saw, or may judge, only some.
    case abstained
  }

  /// An order that some voters share.
  public struct Ballot: Hashable, Sendable {
    /// How many cast it; above zero.
    public let count: Int
    /// The candidates by number, best first; those in one group are level.
    public let groups: [[Int]]
  }

  /// The candidates, in order of names.
  public let candidates: [String]
  /// The ballots, each order once.
  public let ballots: [Ballot]
  /// What leaving a candidate out means.
  public let unranked: Unranked
  /// How many ballots there are in all.
  public let total: Int

  /// A profile.
  ///
  /// - Parameters:
  ///   - ballots: how many cast it, and the names in order, best first, those that are level together. Groups without a name are passed
  ///     over.
  ///   - candidates: candidates besides those that the ballots name.
  ///   - unranked: what leaving a candidate out means.
  /// - Throws: ``BallotError`` for a count that is not above zero, a candidate that stands twice on a ballot, no candidates, no ballots, or
  ///   counts whose sum does not fit.
  public init(
    _ ballots: [(count: Int, order: [[String]])], candidates: [String] = [], unranked: Unranked = .last
  ) throws(BallotError) {
    let names = Set(candidates).union(ballots.flatMap { $0.order.flatMap(\.self) }).sorted()
    guard !names.isEmpty else { throw .noCandidates }
    let numbers = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var counts: [[[Int]]: Int] = [:]
    var total = 0
    for (count, order) in ballots {
      guard count > 0 else { throw .count(count) }
      var seen: Set<String> = []
      for name in order.flatMap(\.self) where !seen.insert(name).inserted { throw .candidateTwice(name) }
      let groups = order.filter { !$0.isEmpty }.map { $0.compactMap { numbers[$0] }.sorted() }
      guard !groups.isEmpty else { continue }
      let (sum, overflow) = total.addingReportingOverflow(count)
      guard !overflow else { throw .tooManyBallots }
      total = sum
      counts[groups, default: 0] += count
    }
    guard total > 0 else { throw .noBallots }
    self.candidates = names
    self.ballots = counts.map { Ballot(count: $0.value, groups: $0.key) }
      .sorted { Self.precedes($0.groups, $1.groups) }
    self.unranked = unranked
    self.total = total
  }

  /// A profile in which each column of numbers, such as a judge's totals or a measure, is one ballot; the best number first.
  ///
  /// - Parameters:
  ///   - columns: for each judge one number a candidate, in the order of `candidates`; `nil` where none was given, which is not zero. What
  ///     is not a number counts as none.
  ///   - candidates: the names.
  ///   - higherIsBetter: whether the greatest number is the best.
  ///   - unranked: what a missing number means.
  public init(
    columns: [[Double?]], candidates: [String], higherIsBetter: Bool = true, unranked: Unranked = .last
  ) throws(BallotError) {
    let ballots = columns.map { column in
      let given = zip(candidates, column).compactMap { name, value in
        value.flatMap { $0.isNaN ? nil : (name: name, value: $0) }
      }
      let groups = Dictionary(grouping: given, by: \.value)
      let values = groups.keys.sorted { higherIsBetter ? $0 > $1 : $0 < $1 }
      return (count: 1, order: values.map { value in (groups[value] ?? []).map(\.name) })
    }
    try self.init(ballots, candidates: candidates, unranked: unranked)
  }

  /// The candidates by number about whom no ballot says anything; they take no rank under ``Unranked/abstained``.
  public var silent: [Int] {
    guard unranked == .abstained else { return [] }
    let named = Set(ballots.flatMap { $0.groups.flatMap(\.self) })
    return candidates.indices.filter { !named.contains($0) }
  }

  private static func precedes(_ one: [[Int]], _ other: [[Int]]) -> Bool {
    for (left, right) in zip(one, other) where left != right { return left.lexicographicallyPrecedes(right) }
    return one.count < other.count
  }
}
