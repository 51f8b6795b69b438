import InovasiModel

extension LiveRanking {
  /// Makes a change, and says how the entry that it is about moved.
  ///
  /// Of the others, those between the two places move by one; ``moves(since:)`` lists them. A change about an entry that was not
  /// filed, or a judge or criterion that is not known, is taken in, and counts when a full run would count it.
  ///
  /// Complexity: as in the table of ``LiveRanking``.
  ///
  /// - Throws: ``ScoringError`` when the changed data cannot be scored; the ranking is then as it was.
  @discardableResult
  public mutating func apply(_ change: RankingChange) throws(ScoringError) -> RankingMove {
    guard !isCompeting, !takesFullRun(change) else {
      return try apply(contentsOf: CollectionOfOne(change)).first ?? RankingMove(entry: change.entry)
    }
    var draft = LiveDraft(of: change.entry, in: self)
    draft.take(change, from: self)
    let before = spot(of: change.entry)
    try commit(draft)
    return RankingMove(of: change.entry, from: before, to: spot(of: change.entry))
  }

  /// Makes changes together, in their order, and says how the entries that they are about moved, in order of identifiers.
  ///
  /// Where one change alone would take a full run, all of them take one together.
  ///
  /// Complexity: O(*n*), and what the changes take.
  ///
  /// - Throws: ``ScoringError`` when the changed data cannot be scored; the ranking is then as it was.
  @discardableResult
  public mutating func apply(contentsOf changes: some Sequence<RankingChange>) throws(ScoringError) -> [RankingMove] {
    var drafts: [Entry.ID: LiveDraft] = [:]
    var isFull = false
    for change in changes {
      drafts[change.entry, default: LiveDraft(of: change.entry, in: self)].take(change, from: self)
      isFull = isFull || takesFullRun(change)
    }
    let ordered = drafts.values.sorted { $0.id < $1.id }
    guard !ordered.isEmpty else { return [] }
    var next = self
    if isFull {
      next = try rerun(with: ordered)
    } else if isCompeting {
      try next.commitTogether(ordered)
    } else {
      for draft in ordered { try next.commit(draft) }
    }
    let moves = ordered.map { RankingMove(of: $0.id, from: spot(of: $0.id), to: next.spot(of: $0.id)) }
    self = next
    return moves
  }

  /// Whether more than the entry's own score, and whom gates stop, may be another after it.
  private func takesFullRun(_ change: RankingChange) -> Bool {
    if sheets.plan.isAdjusted, change.isOfScore || change.isOfFiling { return true }
    return change.isOfFiling && named.contains(change.entry) || change.isOfScore && corrected.contains(change.entry)
  }

  // MARK: One entry

  /// Takes a draft in where no other entry's part depends on it. Nothing is changed before everything that can fail is done.
  private mutating func commit(_ draft: LiveDraft) throws(ScoringError) {
    let old = filed[draft.id]
    let oldKey = old.flatMap { key(of: $0) }
    let new = try scored(draft)
    let stop = new?.runner.flatMap { gates?.dropouts([$0])[0] }
    let final = stop == nil ? new?.score?.final : nil
    var tied: [Candidate] = []
    if let new, let final { tied = try self.tied(new, at: final, from: oldKey, rows: draft.rows) }
    take(draft, new)
    stopped[draft.id] = stop
    move(draft.id, from: oldKey, to: final.map { RankKey(final: $0, entry: draft.id) }, tied: tied)
  }

  /// The entry of a draft with its score; `nil` when nothing is filed any more.
  private mutating func scored(_ draft: LiveDraft) throws(ScoringError) -> FiledEntry? {
    if let rows = draft.rows { sheets.admitJudges(of: rows) }
    guard let first = draft.entries.first else { return nil }
    let admission = try admission(of: first, refused: draft.codes) { () throws(ArithmeticOverflow) in
      if let rows = draft.rows { return try sheets.score(of: draft.id, rows: rows) }
      var scorer = sheets.scorerOfFew
      return try sheets.score(of: draft.id, by: &scorer)
    }
    return FiledEntry(first, others: Array(draft.entries.dropFirst()), admission)
  }

  private mutating func take(_ draft: LiveDraft, _ new: FiledEntry?) {
    if let rows = draft.rows { sheets.replaceRows(of: draft.id, by: rows) }
    refused[draft.id] = draft.codes
    filed[draft.id] = new
  }

  // MARK: Order

  /// What a tie takes in when an entry gets this final score: the entry itself, and the other one where there is no tie yet;
  /// nothing when no other has the score.
  ///
  /// - Parameter rows: the entry's rows, where they are not yet taken in.
  private func tied(
    _ entry: FiledEntry, at final: Fraction, from old: RankKey?, rows: [WrittenScore]?
  ) throws(ScoringError) -> [Candidate] {
    let id = entry.entry.id
    var scorer = sheets.scorerOfFew
    var others: [Candidate] = []
    if let tie = ties[final] {
      // A tie of two that the entry leaves on the way is one no more.
      if old?.final == final, tie.count == 2 { others = tie.candidates(without: id) }
    } else {
      guard let key = order.element(at: order.count { $0.final > final }), key.final == final, key.entry != id,
        let lone = filed[key.entry]
      else { return [] }
      others = [try candidate(lone, final, by: &scorer)]
    }
    let own = try candidate(entry, final) { () throws(ArithmeticOverflow) in
      if let rows { return try sheets.means(of: tieCriteria, for: id, rows: rows) }
      return try sheets.means(of: tieCriteria, for: id, by: &scorer)
    }
    return [own] + others
  }

  /// Moves an entry within the order.
  ///
  /// - Parameter tied: what ``tied(_:at:from:rows:)`` said.
  private mutating func move(_ id: Entry.ID, from old: RankKey?, to new: RankKey?, tied: [Candidate]) {
    let (breakers, plan) = (breakers, sheets.plan)
    if let old {
      order.remove(old)
      if let count = ties[old.final]?.count, count > 2 {
        ties[old.final]?.remove(id, breakers: breakers, plan: plan)
      } else {
        ties[old.final] = nil
      }
    }
    if let new {
      order.insert(new)
      if tied.count > 1 {
        ties[new.final] = LiveTie(tied.sorted { $0.entry.id < $1.entry.id }, breakers: breakers, plan: plan)
      } else if let own = tied.first {
        ties[new.final]?.insert(own, breakers: breakers, plan: plan)
      }
    }
  }

  // MARK: Everybody

  /// Takes drafts in where one entry's score may stop another. A copy is changed, which is dropped when something fails.
  private mutating func commitTogether(_ drafts: [LiveDraft]) throws(ScoringError) {
    let before = self
    for draft in drafts { take(draft, try scored(draft)) }
    stopped = dropouts()
    var touched = Set(drafts.map(\.id))
    touched.formUnion(before.stopped.keys.filter { stopped[$0] == nil })
    touched.formUnion(stopped.keys.filter { before.stopped[$0] == nil })
    let ids = touched.sorted()
    // All of them go before any of them comes: one that is filed no more would hold a place that those who come share, and take their tie
    // along when it goes.
    for id in ids { move(id, from: before.filed[id].flatMap { before.key(of: $0) }, to: nil, tied: []) }
    for id in ids {
      guard let entry = filed[id], let new = key(of: entry) else { continue }
      move(id, from: nil, to: new, tied: try tied(entry, at: new.final, from: nil, rows: nil))
    }
  }

  /// A full run over the changed data.
  private func rerun(with drafts: [LiveDraft]) throws(ScoringError) -> LiveRanking {
    var (sheets, refused) = (sheets, refused)
    var entries = filed.mapValues(\.all)
    for draft in drafts {
      if let rows = draft.rows { sheets.replaceRows(of: draft.id, by: rows) }
      refused[draft.id] = draft.codes
      entries[draft.id] = draft.entries
    }
    var competition = origin
    competition.entries = entries.values.flatMap(\.self)
    return try LiveRanking(
      competition, scores: sheets.written(), refused: refused, decisions: decisions, on: day, scoring: scoring)
  }
}
