import InovasiModel

/// Scores the entries of a competition and puts them in order.
package struct Ranking: Sendable {
  /// Who takes a place: in order of entries until they are ranked.
  private(set) var standings: [Standing] = []
  private(set) var unranked: [Unranked] = []
  private(set) var incompleteSheets: [IncompleteSheet] = []
  private(set) var absentSheets: [AbsentSheet] = []
  private(set) var discrepancies: [Discrepancy] = []

  /// What the entries come to for their agencies. Entries that repeat an identifier count here, although they are neither among
  /// the standings nor the unranked: they were filed all the same.
  private(set) var agencies: AgencyTally

  /// Who takes a place, as positions among the competition's entries, in their order; beside ``standings`` until these are put in
  /// order.
  private var ranked: [Int] = []
  /// Their final scores, likewise.
  private var finals: [Fraction] = []
  /// Their final scores by the judges' points alone; empty where nothing is adjusted.
  private var unadjusted: [Fraction] = []
  /// Entries that have to pass gates, which depends on the scores of all; empty where no stage has a gate.
  private var runners: [(number: Int, runner: StageGates.Runner)] = []

  private let entries: [Entry]
  private let plan: ScoringPlan
  private let gates: StageGates?
  private let interner: Interner<Entry.ID>
  private let index: SheetIndex
  private var scorer: EntryScorer

  init(_ competition: Competition, _ prepared: PreparedScores) {
    entries = competition.entries
    agencies = prepared.agencies
    plan = prepared.plan
    gates = StageGates(competition)
    index = prepared.index
    interner = index.table.entries
    scorer = EntryScorer(plan, index)
  }

  private func sheets(of entry: Int) -> Range<Int> {
    interner.number(of: entries[entry].id).map(index.sheets(ofEntry:)) ?? 0..<0
  }

  /// Gives the admitted ones of some entries their scores, or the reason why they have none.
  ///
  /// - Parameters:
  ///   - range: the entries, by their positions among the competition's.
  ///   - refused: the entries that the check refuses.
  mutating func score(_ range: Range<Int>, refused: Refusals) throws(ScoringError) {
    let atMost = max(entries.count - refused.count, 0)
    // Room for the entries of the other ranking too, if one is joined: memory that is never touched costs nothing.
    standings.reserveCapacity(atMost)
    ranked.reserveCapacity(atMost)
    finals.reserveCapacity(atMost)
    unranked.reserveCapacity(refused.count)
    let numbered = interner.values
    var last = range.lowerBound > 0 ? entries[range.lowerBound - 1].id : nil
    var next = 0
    var nextRefused = 0
    let excludes = plan.excludesAnybody
    for number in EntryPositions(of: entries, range, withTitles: true) {
      // By number and field: to take an entry out as a whole would be to retain each of its parts.
      let id = entries[number].id
      // Entries are in order of identifiers: an identifier that repeats follows itself.
      let isRepeated = id == last
      last = id
      // Scores mostly list entries in the same order: the next one is tried before any is looked up.
      let place = next < numbered.count && numbered[next] == id ? next : interner.number(of: id)
      next = place.map { $0 + 1 } ?? next
      if let codes = refused.codes(of: id, from: &nextRefused) {
        leaveOut(number, .refused(codes: codes))
        continue
      }
      if isRepeated {
        // A decision about an identifier is one about everything that was filed under it.
        agencies.add(unrankedOf: entries[number].agency, isAdmitted: !excludes || plan.exclusion(of: id) == nil)
        continue
      }
      let sheets = place.map(index.sheets(ofEntry:)) ?? 0..<0
      let score = try about(.entry(id)) { () throws(ArithmeticOverflow) in try scorer.score(id, sheets) }
      if excludes, let reason = plan.exclusion(of: id) {
        leaveOut(number, reason, score.stages)
        continue
      }
      if let remarks = score.remarks {
        incompleteSheets += remarks.incomplete
        absentSheets += remarks.absent
        discrepancies += remarks.discrepancies
      }
      if entries[number].isCalibration {
        leaveOut(number, .calibration, score.stages)
      } else if gates == nil {
        try settle(number, score)
      } else {
        // Whether an entry goes on depends on the others: all are scored first.
        runners.append((number, StageGates.Runner(entry: entries[number], score: score)))
      }
    }
  }

  /// Takes over everything from another ranking, which has scored the entries that follow. Nothing is left there.
  package mutating func join(_ next: inout Ranking) throws(ScoringError) {
    try agencies.add(next.agencies)
    standings.append(moving: &next.standings)
    unranked.append(moving: &next.unranked)
    incompleteSheets += next.incompleteSheets
    absentSheets += next.absentSheets
    discrepancies += next.discrepancies
    ranked += next.ranked
    finals += next.finals
    unadjusted += next.unadjusted
    runners += next.runners
  }

  /// Once all entries are scored: lets those that pass every gate take a place.
  mutating func passGates() throws(ScoringError) {
    guard let gates else { return }
    let dropouts = gates.dropouts(runners.map(\.runner))
    for (position, runner) in runners.enumerated() {
      if let reason = dropouts[position] {
        leaveOut(runner.number, reason, runner.runner.score.stages)
      } else {
        try settle(runner.number, runner.runner.score)
      }
    }
    unranked.sort { $0.entry < $1.entry }
  }

  /// Adds an entry that nothing stops to the standings, where it gets its place later; or to the unranked, when it has no final
  /// score.
  private mutating func settle(_ number: Int, _ score: EntryScorer.Score) throws(ScoringError) {
    guard let final = score.final else {
      if let reason = score.lacking { leaveOut(number, reason, score.stages) }
      return
    }
    let agency = entries[number].agency
    try agencies.add(rankedOf: agency, final)
    ranked.append(number)
    finals.append(final)
    if let other = score.remarks?.unadjusted { unadjusted.append(other) }
    standings.append(
      Standing(
        unplaced: entries[number].id, title: entries[number].title, agency: agency, final: final, stages: score.stages))
  }

  private mutating func leaveOut(_ number: Int, _ reason: Unranked.Reason, _ stages: [StageScore] = []) {
    let agency = entries[number].agency
    agencies.add(unrankedOf: agency, isAdmitted: reason.isAdmitted)
    unranked.append(
      Unranked(entry: entries[number].id, title: entries[number].title, agency: agency, reason: reason, stages: stages))
  }

  /// Puts the scored entries in order: standard competition ranking (1, 2, 2, 4).
  mutating func rank(by breakers: [any TieBreaker]) throws(ScoringError) {
    compareWithUnadjusted()
    let order = DescendingOrder(finals)
    standings.rearrange(standings.indices, by: order.positions)
    for run in order.runs {
      if run.count > 1 {
        try breakTie(run, order, by: breakers)
      } else {
        place(run, tie: nil)
      }
    }
  }

  /// Hands over the standings, and keeps none, so that they can be changed without a copy.
  mutating func takeStandings() -> [Standing] {
    var taken: [Standing] = []
    swap(&taken, &standings)
    return taken
  }

  /// Notes where each entry would stand by the judges' points alone.
  private mutating func compareWithUnadjusted() {
    guard plan.isAdjusted else { return }
    let places = RankStyle.standard.ranks(of: unadjusted)
    for (index, (final, place)) in zip(unadjusted, places).enumerated() {
      guard let place else { continue }
      standings[index].unadjusted = Standing.Unadjusted(final: final, place: place.numerator)
    }
  }

  /// Gives places to entries with the same final score.
  private mutating func breakTie(
    _ range: Range<Int>, _ order: DescendingOrder, by breakers: [any TieBreaker]
  ) throws(ScoringError) {
    let among = range.map { standings[$0].entry }
    let lots = plan.lots(among: among)
    guard !breakers.isEmpty || !lots.isEmpty else {
      place(range, tie: TieResolution(among: among, decidedBy: nil))
      return
    }
    let criteria = breakers.compactMap { breaker -> (stage: Stage.ID, criterion: Criterion.ID)? in
      guard case .criterion(let criterion, let stage) = breaker.key else { return nil }
      return (stage, criterion)
    }
    var candidates: [Candidate] = []
    for index in range {
      let number = ranked[order.positions[index]]
      let sheets = sheets(of: number)
      let id = entries[number].id
      let means = try about(.entry(id)) { () throws(ArithmeticOverflow) in
        try scorer.means(of: criteria, for: id, sheets)
      }
      candidates.append(
        Candidate(
          entry: entries[number], final: standings[index].final, stages: standings[index].stages, criteria: means))
    }
    let groups = TieGroups(candidates, breakers: breakers, lots: lots).groups
    standings.rearrange(range, by: groups.flatMap(\.members))
    var next = range.lowerBound
    for group in groups {
      place(next..<(next + group.members.count), tie: TieResolution(among: among, decidedBy: group.decidedBy))
      next += group.members.count
    }
  }

  /// Gives a range of standings the best of its places.
  private mutating func place(_ range: Range<Int>, tie: TieResolution?) {
    let place = range.lowerBound + 1
    let tie = tie.map(Boxed.value)
    var standings = self.standings.mutableSpan
    for index in range {
      standings[index].place = place
      standings[index].rank = Fraction(place)
      if let tie { standings[index].share(tie) }
    }
  }
}
