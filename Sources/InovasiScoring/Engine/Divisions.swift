import InovasiModel

extension Competition {
  /// Numbers places in the rulebook's style, and ranks entries within their divisions, where the rulebook asks for it.
  ///
  /// Complexity: O(*n*) in the number of standings, times the divisions that each belongs to.
  func rankWithin(_ standings: inout [Standing]) {
    guard let rule = rulebook.ranking else { return }
    number(&standings, rule.style)
    guard !rule.within.isEmpty else { return }
    let agencyOf = Dictionary(agencies.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let entryOf = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var members: [Division: [Int]] = [:]
    for index in standings.indices {
      guard let entry = entryOf[standings[index].entry] else { continue }
      let agency = entry.agency.flatMap { agencyOf[$0] }
      for division in divisions(of: entry, by: rule.within, agency: agency) { members[division, default: []].append(index) }
    }
    for (division, members) in members.sorted(by: { $0.key < $1.key }) {
      var place = 1
      for (position, index) in members.enumerated() {
        // Who shares a place overall shares it here; all others keep their order.
        if position > 0, standings[members[position - 1]].place != standings[index].place { place = position + 1 }
        standings[index].divisions.append(
          Standing.DivisionPlace(division: division, place: place, count: members.count))
      }
    }
  }

  private func number(_ standings: inout [Standing], _ style: RankStyle) {
    var runs: [Int] = []
    for (index, standing) in standings.enumerated() {
      if index > 0, standings[index - 1].place == standing.place { runs[runs.count - 1] += 1 } else { runs.append(1) }
    }
    var next = 0
    for (rank, size) in zip(style.ranks(ofRuns: runs), runs) {
      for index in next..<(next + size) { standings[index].rank = rank }
      next += size
    }
  }
}
