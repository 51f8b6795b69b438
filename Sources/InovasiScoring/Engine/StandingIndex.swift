import InovasiModel

/// Results made ready to be asked where an entry stands, and where a score would.
struct StandingIndex: Sendable {
  private let standings: [Standing]
  private let indexOf: [Entry.ID: Int]
  private let reasons: [Entry.ID: Unranked.Reason]

  init(_ results: Results) {
    standings = results.standings
    indexOf = Dictionary(
      results.standings.enumerated().map { ($1.entry, $0) }, uniquingKeysWith: { first, _ in first })
    reasons = Dictionary(results.unranked.map { ($0.entry, $0.reason) }, uniquingKeysWith: { first, _ in first })
  }

  func reason(of entry: Entry.ID) -> Unranked.Reason? { reasons[entry] }

  func position(of entry: Entry.ID) -> Explanation.Position? {
    guard let index = indexOf[entry] else { return nil }
    let own = standings[index]
    return Explanation.Position(
      place: own.place, count: standings.count, tie: own.tie, above: neighbour(index - 1, of: own),
      below: neighbour(index + 1, of: own))
  }

  /// The place that a final score takes among all others; equal scores share it. Complexity: O(log *n*).
  func place(of final: Fraction, without entry: Entry.ID) -> Int {
    let above = standings.partitioningIndex { $0.final <= final }
    // The entry itself stands among those above when the score is lower than its own.
    let isAmongThem = indexOf[entry].map { $0 < above } ?? false
    return above + 1 - (isAmongThem ? 1 : 0)
  }

  private func neighbour(_ index: Int, of own: Standing) -> Explanation.Neighbour? {
    guard standings.indices.contains(index) else { return nil }
    let other = standings[index]
    return Explanation.Neighbour(
      entry: other.entry, place: other.place, final: other.final, gap: try? other.final.subtracting(own.final))
  }
}
