/// Judges by number, linked by the entries that they share.
struct JudgeGraph {
  /// The sets that hang together, largest first, then by their first judge; judges without entries are in none.
  let components: [[Int]]
  private let panels: [[Int]]
  private let judges: Int

  /// - Parameter panels: the judges of each entry.
  init(judges: Int, panels: [[Int]]) {
    var sets = DisjointSets(count: judges)
    var isBusy = Array(repeating: false, count: judges)
    for panel in panels {
      for judge in panel {
        isBusy[judge] = true
        sets.join(panel[0], judge)
      }
    }
    var members: [Int: [Int]] = [:]
    for judge in 0..<judges where isBusy[judge] { members[sets.root(of: judge), default: []].append(judge) }
    components = members.values.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    self.panels = panels
    self.judges = judges
  }

  /// The thinnest link of the strongest tree that spans all judges (a maximum spanning tree, Kruskal's algorithm); `nil` where they do
  /// not hang together.
  var weakestLink: (first: Int, second: Int, entries: Int)? {
    guard components.count == 1 else { return nil }
    var shared: [Int: Int] = [:]
    for panel in panels {
      for (position, first) in panel.enumerated() {
        for second in panel[(position + 1)...] { shared[first * judges + second, default: 0] += 1 }
      }
    }
    var sets = DisjointSets(count: judges)
    var weakest: (first: Int, second: Int, entries: Int)?
    for (key, entries) in shared.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) })
    where sets.join(key / judges, key % judges) && entries < weakest?.entries ?? .max {
      weakest = (key / judges, key % judges, entries)
    }
    return weakest
  }
}
