import InovasiModel

/// Scores the entries of a competition and puts them in order.
struct Ranking {
  /// An entry with a final score.
  private struct Ranked {
    let entry: Int
    let final: Fraction
    let unadjusted: Fraction?
    let stages: [StageScore]
  }

  private(set) var standings: [Standing] = []
  private(set) var unranked: [Unranked] = []
  private(set) var incompleteSheets: [IncompleteSheet] = []
  private(set) var absentSheets: [AbsentSheet] = []
  private(set) var discrepancies: [Discrepancy] = []

  private let entries: [Entry]
  private let plan: ScoringPlan
  private let gates: StageGates?
  private let interner: Interner<Entry.ID>
  private let sheets: SheetIndex
  private var scorer: EntryScorer
  private var ranked: [Ranked] = []

  init(_ competition: Competition, plan: ScoringPlan, scores: ScoreTable, index: SheetIndex) {
    entries = competition.entries
    self.plan = plan
    gates = StageGates(competition)
    interner = scores.entries
    sheets = index
    scorer = EntryScorer(plan, scores: scores)
  }

  private func rows(of entry: Int) -> ArraySlice<Int32> {
    interner.number(of: entries[entry].id).map(sheets.rows(ofEntry:)) ?? []
  }

  /// An entry's score, as it is known already or worked out now.
  private mutating func score(
    _ id: Entry.ID, _ number: Int?, _ known: [EntryScorer.Score?]
  ) throws(ScoringError) -> EntryScorer.Score {
    if let number, number < known.count, let score = known[number] { return score }
    let rows = number.map(sheets.rows(ofEntry:)) ?? []
    return try about(.entry(id)) { () throws(ArithmeticOverflow) in try scorer.score(id, rows: rows) }
  }

  /// Gives every admitted entry its score, or the reason why it has none.
  ///
  /// - Parameter known: the scores of entries that have one already, by their numbers in the score table.
  mutating func score(refused: [Entry.ID: [String]], known: [EntryScorer.Score?] = []) throws(ScoringError) {
    ranked.reserveCapacity(entries.count)
    var runners: [(number: Int, runner: StageGates.Runner)] = []
    var last: Entry.ID?
    var next = 0
    for number in entries.indices {
      let entry = entries[number]
      let id = entry.id
      // Entries are in order of identifiers, so one that stands twice follows itself.
      let isRepeated = id == last
      last = id
      let place = interner.number(of: id, guess: next)
      next = place.map { $0 + 1 } ?? next
      if let codes = refused[id] {
        leaveOut(entry, .refused(codes: codes))
        continue
      }
      if isRepeated { continue }
      let score = try score(id, place, known)
      if let reason = plan.exclusion(of: entry.id) {
        leaveOut(entry, reason, score.stages)
        continue
      }
      incompleteSheets += score.incomplete
      absentSheets += score.absent
      discrepancies += score.discrepancies
      if entry.isCalibration {
        leaveOut(entry, .calibration, score.stages)
      } else if gates == nil {
        settle(number, score)
      } else {
        // Whether an entry goes on depends on the others, so that all are scored first.
        runners.append((number, StageGates.Runner(entry: entry, score: score)))
      }
    }
    guard let gates else { return }
    let dropouts = gates.dropouts(runners.map(\.runner))
    for (position, runner) in runners.enumerated() {
      if let reason = dropouts[position] {
        leaveOut(runner.runner.entry, reason, runner.runner.score.stages)
      } else {
        settle(runner.number, runner.runner.score)
      }
    }
    unranked.sort { $0.entry < $1.entry }
  }

  /// Ranks an entry that came through, or says what it lacks.
  private mutating func settle(_ number: Int, _ score: EntryScorer.Score) {
    if let final = score.final {
      ranked.append(Ranked(entry: number, final: final, unadjusted: score.unadjusted, stages: score.stages))
    } else if let reason = score.lacking {
      leaveOut(entries[number], reason, score.stages)
    }
  }

  private mutating func leaveOut(_ entry: Entry, _ reason: Unranked.Reason, _ stages: [StageScore] = []) {
    unranked.append(Unranked(entry: entry.id, title: entry.title, agency: entry.agency, reason: reason, stages: stages))
  }

  /// Puts the scored entries in order: standard competition ranking (1, 2, 2, 4).
  mutating func rank(by breakers: [any TieBreaker]) throws(ScoringError) {
    sortRanked()
    standings.reserveCapacity(ranked.count)
    var start = 0
    while start < ranked.count {
      var end = start + 1
      while end < ranked.count, ranked[end].final == ranked[start].final { end += 1 }
      if end == start + 1 {
        place(ranked[start], start + 1, tie: nil)
      } else {
        try settle(start..<end, by: breakers)
      }
      start = end
    }
    compareWithUnadjusted()
  }

  /// Sorts by final score, best first, and by entry where it is the same.
  ///
  /// Most fractions differ in their whole numbers of ten-thousandths, which sort as integers do.
  private mutating func sortRanked() {
    var order = ranked.indices.map { (key: ranked[$0].final.wholeTenThousandths, position: $0) }
    order.sort { left, right in
      if left.key != right.key { return left.key > right.key }
      let (one, other) = (ranked[left.position].final, ranked[right.position].final)
      return one == other ? left.position < right.position : one > other
    }
    ranked = order.map { ranked[$0.position] }
  }

  /// Says where each would stand by the judges' points alone.
  private mutating func compareWithUnadjusted() {
    guard plan.isAdjusted else { return }
    let finals = ranked.compactMap(\.unadjusted)
    let places = RankStyle.standard.ranks(of: finals)
    let byEntry = Dictionary(
      zip(ranked, zip(finals, places)).map { (entries[$0.entry].id, $1) }, uniquingKeysWith: { first, _ in first })
    for index in standings.indices {
      guard let (final, place) = byEntry[standings[index].entry], let place else { continue }
      standings[index].unadjusted = Standing.Unadjusted(final: final, place: place.numerator)
    }
  }

  private mutating func settle(_ range: Range<Int>, by breakers: [any TieBreaker]) throws(ScoringError) {
    let among = range.map { entries[ranked[$0].entry].id }
    let breakers = plan.breakers(breakers, among: among)
    guard !breakers.isEmpty else {
      for number in range { place(ranked[number], range.lowerBound + 1, tie: TieResolution(among: among, decidedBy: nil)) }
      return
    }
    let criteria = breakers.compactMap { breaker -> (stage: Stage.ID, criterion: Criterion.ID)? in
      guard case .criterion(let criterion, let stage) = breaker.key else { return nil }
      return (stage, criterion)
    }
    var candidates: [Candidate] = []
    for number in range {
      let entry = entries[ranked[number].entry]
      let rows = rows(of: ranked[number].entry)
      let means = try about(.entry(entry.id)) { () throws(ArithmeticOverflow) in
        try scorer.means(of: criteria, rows: rows)
      }
      candidates.append(
        Candidate(entry: entry, final: ranked[number].final, stages: ranked[number].stages, criteria: means))
    }
    var next = range.lowerBound + 1
    for group in TieGroups(candidates, breakers: breakers).groups {
      for member in group.members {
        place(
          ranked[range.lowerBound + member], next, tie: TieResolution(among: among, decidedBy: group.decidedBy))
      }
      next += group.members.count
    }
  }

  private mutating func place(_ entry: Ranked, _ place: Int, tie: TieResolution?) {
    let filed = entries[entry.entry]
    standings.append(
      Standing(
        place: place, entry: filed.id, title: filed.title, agency: filed.agency, final: entry.final,
        stages: entry.stages, tie: tie))
  }
}

extension Fraction {
  /// The whole ten-thousandths of the number: of two numbers the larger never has fewer.
  fileprivate var wholeTenThousandths: Int {
    let (product, isLarge) = numerator.multipliedReportingOverflow(by: 10_000)
    if !isLarge { return product / denominator }
    return Int(clamping: Int128(numerator) * 10_000 / Int128(denominator))
  }
}
