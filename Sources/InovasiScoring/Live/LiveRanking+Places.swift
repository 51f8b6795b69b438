public import InovasiModel

extension LiveRanking {
  /// How many entries take a place.
  public var count: Int { order.count }

  /// The place of an entry; `nil` when it takes none. Complexity: O(*k* + log *n*) and *n*/512 additions, for *k* entries in its tie.
  public func place(of entry: Entry.ID) -> Int? { spot(of: entry)?.place }

  /// An entry's standing; `nil` when it takes no place. Complexity: as of ``place(of:)``.
  public func standing(of entry: Entry.ID) -> Standing? {
    guard let own = filed[entry], let key = key(of: own) else { return nil }
    let (place, tie) = place(at: key)
    return standing(own, key.final, place, tie)
  }

  /// The standings whose places lie in a range, best first.
  ///
  /// Who shares a place stands there with all the others: from 1 through 10 there may be more than ten. Complexity: O(log *n*) and
  /// *n*/512 additions, and then in proportion to the entries in the range and to those that tie with the first.
  public func standings(atPlaces places: ClosedRange<Int>) -> [Standing] {
    guard places.lowerBound <= count, places.upperBound > 0 else { return [] }
    var start = max(places.lowerBound, 1) - 1
    if let first = order.element(at: start) { start = order.count { $0.final > first.final } }
    var found: [Standing] = []
    var keys = order.elements(from: start)
    while let key = keys.next(), start < places.upperBound {
      guard let tie = ties[key.final] else {
        if let entry = filed[key.entry] { found.append(standing(entry, key.final, start + 1, nil)) }
        start += 1
        continue
      }
      for group in tie.groups {
        if places.contains(start + 1) {
          let resolution = tie.resolution(of: group)
          for member in group.members {
            if let entry = filed[member.entry.id] { found.append(standing(entry, key.final, start + 1, resolution)) }
          }
        }
        start += group.members.count
      }
      for _ in 1..<tie.count { _ = keys.next() }
    }
    return found
  }

  /// Every standing, best first. Complexity: O(*n*).
  public var standings: [Standing] { count > 0 ? standings(atPlaces: 1...count) : [] }

  /// Why an entry takes no place; `nil` when it takes one, or was not filed. Complexity: O(1) on average.
  public func reason(of entry: Entry.ID) -> Unranked.Reason? { filed[entry]?.reason(stopped: stopped[entry]) }

  /// The entries without a place, in order of identifiers. Complexity: O(*n*), and O(*u* log *u*) for *u* of them.
  public var unranked: [Unranked] {
    let found = filed.compactMap { id, entry in entry.reason(stopped: stopped[id]).map { (id: id, entry: entry, reason: $0) } }
    return found.sorted { $0.id < $1.id }.flatMap { $0.entry.unranked(for: $0.reason) }
  }

  /// Who stands elsewhere, or has another score, than in an earlier ranking: by place now, and those without one at the end.
  ///
  /// Complexity: O(*n*), and O(*m* log *m*) for *m* moves.
  public func moves(since earlier: LiveRanking) -> [RankingMove] {
    let (before, after) = (earlier.spots, spots)
    let entries = Set(before.keys).union(after.keys)
    return entries.map { RankingMove(of: $0, from: before[$0], to: after[$0]) }
      .filter { !$0.isStill }
      .sorted { ($0.placeAfter ?? .max, $0.entry) < ($1.placeAfter ?? .max, $1.entry) }
  }

  // MARK: Spots

  /// A place with the score that gives it.
  typealias Spot = (place: Int, final: Fraction)

  func spot(of entry: Entry.ID) -> Spot? {
    guard let own = filed[entry], let key = key(of: own) else { return nil }
    return (place(at: key).place, key.final)
  }

  private var spots: [Entry.ID: Spot] {
    Dictionary(standings.map { ($0.entry, ($0.place, $0.final)) }, uniquingKeysWith: { first, _ in first })
  }

  private func place(at key: RankKey) -> (place: Int, tie: TieResolution?) {
    let before = order.count { $0.final > key.final }
    guard let (within, resolution) = ties[key.final]?.place(of: key.entry) else { return (before + 1, nil) }
    return (before + within + 1, resolution)
  }

  private func standing(_ filed: FiledEntry, _ final: Fraction, _ place: Int, _ tie: TieResolution?) -> Standing {
    let entry = filed.entry
    return Standing(
      place: place, entry: entry.id, title: entry.title, agency: entry.agency, final: final,
      stages: filed.score?.stages ?? [], tie: tie, deductions: sheets.plan.decisions.deductions[entry.id] ?? [])
  }
}

extension RankingMove {
  init(of entry: Entry.ID, from before: LiveRanking.Spot?, to after: LiveRanking.Spot?) {
    self.init(
      entry: entry, placeBefore: before?.place, placeAfter: after?.place, finalBefore: before?.final,
      finalAfter: after?.final)
  }
}
