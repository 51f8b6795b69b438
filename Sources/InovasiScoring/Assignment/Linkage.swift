public import InovasiModel

/// How judges hang together: two are linked who score an entry in common.
///
/// Only where all are linked, directly or through others, can the severity of one be compared with that of another; judges in separate
/// sets are harsh or mild beyond anybody's telling (Linacre, *Judging plans and facets*, MESA Research Memorandum 61).
public struct Linkage: Hashable, Sendable, Encodable {
  /// The sets of judges who are linked, largest first, then by their first judge. A judge without entries is in none.
  public let components: [[Judge.ID]]
  /// Of the links that hold the judges together the one with the fewest entries; `nil` for fewer than two judges, and
  /// where they do not hang together.
  public let weakestLink: Link?
  /// What was done so that they hang together.
  public let repairs: [Repair]

  /// Whether all judges who have entries hang together.
  public var isLinked: Bool { components.count <= 1 }

  /// Two judges and how many entries they share.
  public struct Link: Hashable, Sendable, Encodable {
    /// The first judge, by identifier.
    public let first: Judge.ID
    /// The second.
    public let second: Judge.ID
    /// How many entries both score.
    public let entries: Int
  }

  /// A change that linked judges.
  public struct Repair: Hashable, Sendable, Encodable {
    /// A pair that was taken away, and the one that stands in its place.
    public struct Replacement: Hashable, Sendable, Encodable {
      /// The entry.
      public let entry: Entry.ID
      /// The judge who had it.
      public let from: Judge.ID
      /// The judge who has it now.
      public let to: Judge.ID
    }

    /// The two judges who took each other's entry; empty where nobody gave anything away.
    public let swap: [Replacement]
    /// A pair that was added; `nil` where entries were swapped.
    public let addition: Assignment?
    /// What it added to the cost of the assignment.
    public let cost: Int
  }

  /// How the judges of these pairs hang together; pairs of different stages link as well.
  ///
  /// Complexity: O(pairs × judges of an entry + judges²).
  public init(of assignments: [Assignment]) {
    self.init(of: assignments, repairs: [])
  }

  init(of assignments: [Assignment], repairs: [Repair]) {
    let judges = Set(assignments.map(\.judge)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: judges.enumerated().map { ($1, $0) })
    let panels = Dictionary(grouping: assignments, by: \.entry).values
      .map { Set($0.compactMap { numbers[$0.judge] }).sorted() }
    let graph = JudgeGraph(judges: judges.count, panels: panels)
    components = graph.components.map { $0.map { judges[$0] } }
    weakestLink = graph.weakestLink.map { Link(first: judges[$0.first], second: judges[$0.second], entries: $0.entries) }
    self.repairs = repairs
  }
}
