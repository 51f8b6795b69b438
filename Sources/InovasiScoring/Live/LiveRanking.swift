public import InovasiModel

/// A ranking that follows changes: one score or one entry comes, goes or becomes another, and places follow at once.
///
/// At any moment the ranking is what ``Scoring/results(of:scores:refused:decisions:on:)`` makes of the changed data: the same exact
/// scores, places, ties and reasons. What is not touched by a change is not computed again.
///
/// ```swift
/// var ranking = try LiveRanking(competition, scores: scores, refused: report.refused)
/// let cell = ScoreCell(entry: "I-001", judge: "J1", stage: "desk", criterion: "impact")
/// if let points = Points(91) {
///   let move = try ranking.apply(.set(points, in: cell))
///   print(move.placeBefore ?? 0, move.placeAfter ?? 0)
/// }
/// for standing in ranking.standings(atPlaces: 1...10) { print(standing.place, standing.title) }
/// ```
///
/// Standings have what a place goes by: scores, ties, deductions. What is made of places — ranks in another style, divisions, awards,
/// money, agencies — comes from ``results()``, in a full run.
///
/// ### Complexity of a change
///
/// For *n* entries, *r* scores, *m* scores of the entry and *k* entries that share its score before or after:
///
/// | rulebook | a change takes |
/// |---|---|
/// | no adjustment, no `advance` | O(*m* + *k* + log *n*), and *n*/512 additions; O(*k* log *k*) where lots were drawn |
/// | a stage lets only so many through (`advance`) | O(*n* log *n*), without scoring anybody else again |
/// | judges' severity is adjusted | O(*r* + *n* log *n*), a full run: one score moves every total |
///
/// A change of a score that a decision corrects, and the coming or going of an entry that a decision names, is a full run too, because
/// it may bring the decision into force. Making a ranking takes a full run.
///
/// Memory: beside the competition and the scores, an estimated half KiB for each entry of one stage, and the rows of entries with
/// changes. A copy shares everything; the first change to one of two copies takes O(*n*).
public struct LiveRanking: Sendable {
  let scoring: Scoring
  let decisions: DecisionLog
  let day: CalendarDate?
  /// The competition, with the entries that it began with.
  let origin: Competition
  let breakers: [any TieBreaker]
  let gates: StageGates?
  let tieCriteria: [(stage: Stage.ID, criterion: Criterion.ID)]
  /// Whether a stage lets only so many through, so that one entry's score may stop another.
  let isCompeting: Bool
  /// The entries that decisions name, and those of them whose scores they correct.
  let named: Set<Entry.ID>
  let corrected: Set<Entry.ID>

  var sheets: LiveScores
  var filed: [Entry.ID: FiledEntry]
  var refused: [Entry.ID: [String]]
  /// The entries that a gate stopped.
  var stopped: [Entry.ID: Unranked.Reason] = [:]
  var order = OrderedBlocks<RankKey>(sorted: [])
  /// The final scores that more than one entry has.
  var ties: [Fraction: LiveTie] = [:]

  /// The ranking of a competition as it stands.
  ///
  /// Complexity: O(*r* + *n* log *n*) for *r* scores and *n* entries.
  ///
  /// - Parameters:
  ///   - competition: the competition.
  ///   - scores: what the judges wrote.
  ///   - refused: the codes of the errors of each entry that the check refuses.
  ///   - decisions: what was decided; nothing unless it is given, whatever `competition.decisions` says.
  ///   - day: the day at whose end the ranking is asked for; `nil` for everything that was decided.
  ///   - scoring: how scores become a ranking.
  /// - Throws: ``ScoringError`` when the rulebook cannot be carried out, or a number does not fit.
  public init(
    _ competition: Competition, scores: ScoreTable, refused: [Entry.ID: [String]] = [:],
    decisions: DecisionLog = DecisionLog(), on day: CalendarDate? = nil, scoring: Scoring = Scoring()
  ) throws(ScoringError) {
    self.scoring = scoring
    self.decisions = decisions
    self.day = day
    self.refused = refused
    origin = competition
    breakers = scoring.tieBreakers ?? competition.rulebook.tieBreak.keys.map(\.breaker)
    tieCriteria = breakers.compactMap { breaker in
      guard case .criterion(let criterion, let stage) = breaker.key else { return nil }
      return (stage, criterion)
    }
    gates = StageGates(competition)
    isCompeting = competition.rulebook.stages.contains { $0.advance != nil }
    named = Set(decisions.decisions.flatMap(\.entries))
    corrected = Set(decisions.decisions.filter { $0.kind == .correction }.flatMap(\.entries))
    let effects = DecisionEffects(of: decisions, in: competition, scores: scores, on: day)
    sheets = try LiveScores(scoring, competition, written: scores, decisions: effects)
    filed = Dictionary(minimumCapacity: competition.entries.count)
    var scorer = sheets.scorer
    try fileAll(competition.entries, by: &scorer)
    stopped = dropouts()
    try rankAll(by: &scorer)
  }

  private mutating func fileAll(_ entries: [Entry], by scorer: inout EntryScorer) throws(ScoringError) {
    // Entries are in order of identifiers, so that those that share one stand together.
    var start = 0
    while start < entries.count {
      let id = entries[start].id
      var end = start + 1
      while end < entries.count, entries[end].id == id { end += 1 }
      let admission = try admission(of: entries[start], refused: refused[id]) { () throws(ArithmeticOverflow) in
        try sheets.score(of: id, by: &scorer)
      }
      filed[id] = FiledEntry(entries[start], others: Array(entries[(start + 1)..<end]), admission)
      start = end
    }
  }

  private mutating func rankAll(by scorer: inout EntryScorer) throws(ScoringError) {
    var keys = filed.values.compactMap { key(of: $0) }
    keys.sort()
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end].final == keys[start].final { end += 1 }
      if end > start + 1 {
        var candidates: [Candidate] = []
        for key in keys[start..<end] {
          if let entry = filed[key.entry] { candidates.append(try candidate(entry, key.final, by: &scorer)) }
        }
        ties[keys[start].final] = LiveTie(candidates, breakers: breakers, plan: sheets.plan)
      }
      start = end
    }
    order = OrderedBlocks(sorted: keys)
  }
}

// MARK: Parts

extension LiveRanking {
  /// What the ranking makes of an entry before it looks at others.
  func admission(
    of entry: Entry, refused codes: [String]?, score: () throws(ArithmeticOverflow) -> EntryScorer.Score
  ) throws(ScoringError) -> FiledEntry.Admission {
    if let codes { return .refused(codes: codes) }
    let score = try about(.entry(entry.id), score)
    if let reason = sheets.plan.exclusion(of: entry.id) { return .excluded(reason, score) }
    return entry.isCalibration ? .excluded(.calibration, score) : .scored(score)
  }

  /// Where an entry stands in the order; `nil` when it takes no place.
  func key(of filed: FiledEntry) -> RankKey? {
    guard stopped[filed.entry.id] == nil, let final = filed.score?.final else { return nil }
    return RankKey(final: final, entry: filed.entry.id)
  }

  /// Everybody whom a gate stops. Complexity: O(*n* log *n*) for *n* entries.
  func dropouts() -> [Entry.ID: Unranked.Reason] {
    guard let gates else { return [:] }
    // Their order does not matter: whoever has the same score goes the same way.
    let runners = filed.values.compactMap(\.runner)
    return Dictionary(
      gates.dropouts(runners).map { (runners[$0].entry.id, $1) }, uniquingKeysWith: { first, _ in first })
  }

  /// An entry with what tie-breaks look at.
  func candidate(
    _ filed: FiledEntry, _ final: Fraction, by scorer: inout EntryScorer
  ) throws(ScoringError) -> Candidate {
    try candidate(filed, final) { () throws(ArithmeticOverflow) in
      try sheets.means(of: tieCriteria, for: filed.entry.id, by: &scorer)
    }
  }

  /// The same with means that are given.
  func candidate(
    _ filed: FiledEntry, _ final: Fraction, means: () throws(ArithmeticOverflow) -> [Candidate.CriterionScore]
  ) throws(ScoringError) -> Candidate {
    Candidate(
      entry: filed.entry, final: final, stages: filed.score?.stages ?? [], criteria: try about(.entry(filed.entry.id), means))
  }
}
