public import InovasiModel

/// Which judges can be compared with which: the sets of judges that shared entries link, directly or through others.
///
/// J1 and J3 share no entry, but both share one with J2: all three are linked. A panel that falls apart into two sets says nothing about
/// whether one set is more lenient or its entries are better. The many-facet Rasch literature calls such sets disjoint subsets (FACETS)
/// and asks for a linked judging plan.
///
/// ```swift
/// let design = LinkedDesign(pairs)
/// if !design.isConnected { print(design.components) }
/// ```
public struct LinkedDesign: Hashable, Sendable {
  /// Judges that are linked, and the entries that they scored.
  public struct Component: Hashable, Sendable {
    /// The judges, in order.
    public let judges: [Judge.ID]
    /// The entries, in order.
    public let entries: [Entry.ID]
  }

  /// The sets that nothing links with one another, in order of their first judges.
  public let components: [Component]

  /// Whether all judges can be compared; so can none at all.
  public var isConnected: Bool { components.count < 2 }

  /// The design that assignments or sheets make: who scores what. Pairs may stand twice.
  ///
  /// Complexity: O(*p* + *n* log *n*) for *p* pairs and *n* judges and entries.
  public init(_ pairs: some Sequence<(entry: Entry.ID, judge: Judge.ID)>) {
    var entries: [Entry.ID] = []
    var judges: [Judge.ID] = []
    for pair in pairs {
      entries.append(pair.entry)
      judges.append(pair.judge)
    }
    self.init(entries: OrderedNames(entries), judges: OrderedNames(judges))
  }

  /// A design whose names have their numbers already.
  init(entries: OrderedNames<Entry.ID>, judges: OrderedNames<Judge.ID>) {
    var sets = DisjointSets(count: judges.names.count)
    var judgeOfEntry = [Int?](repeating: nil, count: entries.names.count)
    for (entry, judge) in zip(entries.numbers, judges.numbers) {
      if let other = judgeOfEntry[entry] { sets.join(other, judge) } else { judgeOfEntry[entry] = judge }
    }
    var order: [Int: Int] = [:]
    var members: [(judges: [Judge.ID], entries: [Entry.ID])] = []
    for (judge, name) in judges.names.enumerated() {
      let root = sets.root(of: judge)
      if let place = order[root] {
        members[place].judges.append(name)
      } else {
        order[root] = members.count
        members.append(([name], []))
      }
    }
    for (entry, name) in entries.names.enumerated() {
      guard let judge = judgeOfEntry[entry], let place = order[sets.root(of: judge)] else { continue }
      members[place].entries.append(name)
    }
    components = members.map { Component(judges: $0.judges, entries: $0.entries) }
  }
}

extension LinkedDesign.Component: CustomStringConvertible {
  /// `J1, J2 (E1, E2, E3, … +97)`: all judges, and the first three entries.
  public var description: String {
    var names = entries.prefix(3).map(\.rawValue)
    if entries.count > names.count { names.append("… +\(entries.count - names.count)") }
    return judges.map(\.rawValue).joined(separator: ", ") + " (" + names.joined(separator: ", ") + ")"
  }
}
