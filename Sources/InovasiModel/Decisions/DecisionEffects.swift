/// What a log of decisions comes to for a competition: what goes into scoring, what happens after ranking, and what is wrong with it.
///
/// A decision with an error has no effect, and neither has one that a later decision cancelled. The rest count together, whatever
/// the order of those that have nothing to do with one another. Folding changes neither the log, nor the competition, nor the
/// table that was handed in.
///
/// ```swift
/// let effects = DecisionEffects(of: competition.decisions, in: competition, scores: scores)
/// for finding in effects.findings { print(finding.message(in: .indonesian)) }
/// ```
public struct DecisionEffects: Sendable {
  /// The points taken off each entry, in the order of the log.
  public internal(set) var deductions: [Entry.ID: [Deduction]] = [:]

  /// The entries that take no place by decision, with the first decision that says so.
  public internal(set) var ineligible: [Entry.ID: DecisionReference] = [:]

  /// The entries that their agencies took back, with the first decision that says so.
  public internal(set) var withdrawn: [Entry.ID: DecisionReference] = [:]

  /// The lots that were drawn, in the order of the log.
  public internal(set) var lots: [DecidedLot] = []

  /// The objections that were admitted and not taken back, in the order of the log.
  public internal(set) var objections: [ObjectionCase] = []

  /// How far the result has come.
  public internal(set) var state = ResultState.draft

  /// Every decision with what became of it, in the order of the log.
  public internal(set) var decisions: [RecordedDecision] = []

  /// What is wrong with the log, in its order.
  public internal(set) var findings: [Finding] = []

  /// The scores with the corrections in them; what was handed in stays as it was.
  public internal(set) var scores: ScoreTable

  /// Whether any score was corrected.
  package internal(set) var correctsScores = false

  /// The entries to which the plenary gives a tier, in the order of the log.
  package internal(set) var selected: [AwardTier.ID: [Entry.ID]] = [:]

  /// Whether an award is taken back from anybody.
  package internal(set) var hasRevocations = false

  var verdicts: [AwardKey: AwardVerdict] = [:]
  var lotsOfEntry: [Entry.ID: [Int]] = [:]

  /// An entry and one award, or all of them.
  struct AwardKey: Hashable {
    let entry: Entry.ID
    let award: AwardTier.ID?
  }

  /// Without decisions.
  public init(scores: ScoreTable = ScoreTable()) { self.scores = scores }

  /// Folds a log.
  ///
  /// - Parameters:
  ///   - log: the decisions.
  ///   - competition: the competition that they are about.
  ///   - scores: what the judges wrote.
  ///   - day: the day at whose end the result is asked for; `nil` for all that the log says, days to come included.
  /// - Complexity: O(*n* + *d*) for *n* entries and *d* decisions, and O(*r*) more for *r* scores when one is corrected.
  public init(of log: DecisionLog, in competition: Competition, scores: ScoreTable, on day: CalendarDate? = nil) {
    self.init(scores: scores)
    guard !log.isEmpty else { return }
    var fold = DecisionFold(competition)
    for decision in (day.map(log.through) ?? log).decisions { fold.take(decision) }
    apply(fold, on: day)
  }

  /// Whether nothing that was decided counts.
  public var isEmpty: Bool { !decisions.contains { $0.status == .inForce } }

  /// What decisions say about an entry and a tier; `nil` when they say nothing.
  public func verdict(on entry: Entry.ID, for award: AwardTier.ID) -> AwardVerdict? {
    guard !verdicts.isEmpty else { return nil }
    let own = verdicts[AwardKey(entry: entry, award: award)]
    let general = verdicts[AwardKey(entry: entry, award: nil)]
    guard let own, let general else { return own ?? general }
    return own.decision.number > general.decision.number ? own : general
  }

  /// The lots that name one of these entries, in the order of the log.
  public func lots(among entries: [Entry.ID]) -> [DecidedLot] {
    guard !lots.isEmpty else { return [] }
    return Set(entries.flatMap { lotsOfEntry[$0] ?? [] }).sorted().map { lots[$0] }
  }
}
