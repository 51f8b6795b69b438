public import InovasiModel

/// Scores in, results out: who stands where and why, what is won, what follows for the agencies.
///
/// From raw points to place nothing is rounded: totals, means and finals are exact fractions, so two entries tie when they are
/// equal, and only then. A sheet that lacks a required score is reported and left out; it is never read as zero.
///
/// ```swift
/// let results = try Scoring().results(of: competition, scores: scores)
/// for standing in results.standings {
///   print(standing.place, standing.title, standing.final.decimal(fixedPlaces: 2))
/// }
/// ```
///
/// Results do not depend on the order of rows, judges or entries.
public struct Scoring: Sendable {
  /// The panel rules that a rulebook can ask for by name: `mean`, `median`, `trimmed`, `trimmed10%`, `trimmed20%`, `highLowDrop`,
  /// `closestPair`, `ijru` and `consensus`.
  public static let standardAggregations: [any PanelAggregation] = [
    Mean(), Median(), TrimmedMean(), ShareTrimmedMean.tenPercent, ShareTrimmedMean.twentyPercent, HighLowDrop(), ClosestPair(),
    ByPanelSize.ijru, Consensus(),
  ]

  /// How a sheet becomes a total.
  public var method: any ScoringMethod

  /// The panel rules, found by name; of two with one name, the later one.
  public var aggregations: [any PanelAggregation]

  /// The adjustments that a rulebook can ask for by name; of two with one name, the later one.
  public var adjustments: [any JudgeAdjustment]

  /// The tie-breaks in order, instead of the rulebook's; `nil` for the rulebook's. Lots that were decided on come after them either way.
  public var tieBreakers: [any TieBreaker]?

  /// The incentive formula, instead of the rulebook's; `nil` for the rulebook's.
  ///
  /// Without an incentive in the rulebook, nothing is shared out either way. Its recipients and gates hold for a formula of one's own too, and
  /// each claim is the final score; pots, standard values, floors, caps and what may stay are then for the formula alone to say.
  public var allocation: (any FundAllocation)?

  /// A scoring; by itself, the rulebook's in every respect.
  public init(
    method: any ScoringMethod = WeightedRubric(), aggregations: [any PanelAggregation] = Scoring.standardAggregations,
    adjustments: [any JudgeAdjustment] = Scoring.standardAdjustments, tieBreakers: [any TieBreaker]? = nil,
    allocation: (any FundAllocation)? = nil
  ) {
    self.method = method
    self.aggregations = aggregations
    self.adjustments = adjustments
    self.tieBreakers = tieBreakers
    self.allocation = allocation
  }

  /// The results of a competition.
  ///
  /// An entry is ranked when it is not refused and has, in every stage, as many complete sheets as the rulebook asks for. Of
  /// entries that share an identifier only the first is ranked. When the competition lists judges, sheets of others do not
  /// count. Scores of entries and stages that the competition does not know are left out; naming them is for validation.
  ///
  /// Complexity: O(*r* + *n* log *n*) for *r* rows and *n* entries.
  ///
  /// - Parameters:
  ///   - competition: the competition.
  ///   - scores: what the judges wrote.
  ///   - refused: the codes of the errors of each entry that the check refuses.
  ///   - decisions: what was decided; nothing unless it is given, whatever `competition.decisions` says.
  ///   - day: the day at whose end the result is asked for; `nil` for everything that was decided.
  /// - Throws: ``ScoringError`` when the rulebook cannot be carried out, or a number does not fit.
  public func results(
    of competition: Competition, scores: ScoreTable, refused: [Entry.ID: [String]] = [:],
    decisions: DecisionLog = DecisionLog(), on day: CalendarDate? = nil
  ) throws(ScoringError) -> Results {
    let effects = DecisionEffects(of: decisions, in: competition, scores: scores, on: day)
    let prepared = try prepare(competition, effects)
    var ranking = try ranking(of: competition, competition.entries.indices, refused: Refusals(refused), prepared)
    return try results(of: competition, &ranking, prepared)
  }

  /// Some entries of a competition whose scores have been gathered already, with their scores; others can be joined to them.
  ///
  /// - Parameter range: the entries, by their positions.
  package func ranking(
    of competition: Competition, _ range: Range<Int>, refused: Refusals, _ prepared: PreparedScores
  ) throws(ScoringError) -> Ranking {
    var ranking = Ranking(competition, prepared)
    try ranking.score(range, refused: refused)
    return ranking
  }

  /// The results of a competition whose entries have their scores.
  ///
  /// - Parameter ranking: all entries, of which nothing is left there: there shall be one copy of the standings only.
  package func results(
    of competition: Competition, _ ranking: inout Ranking, _ prepared: PreparedScores
  ) throws(ScoringError) -> Results {
    let (effects, plan) = (prepared.effects, prepared.plan)
    let scores = effects.scores
    try ranking.passGates()
    try ranking.rank(by: tieBreakers ?? competition.rulebook.tieBreak.keys.map(\.breaker))

    var standings = ranking.takeStandings()
    competition.rankWithin(&standings)
    for index in standings.indices where !effects.deductions.isEmpty {
      standings[index].deductions = effects.deductions[standings[index].entry] ?? []
    }
    var awarding = Awarding(competition, decisions: effects)
    let awards = awarding.award(&standings)
    let shared = try shared(of: competition, among: standings)
    let allocations = shared?.allocations ?? []
    let agencies = try ranking.agencies.figures(in: competition, allocations: allocations)
    let rule = competition.rulebook.publication
    let reliability =
      rule == nil ? [] : try self.reliability(of: competition, scores: scores, refused: ranking.unranked.outOfCompetition)
    return Results(
      standings: standings, unranked: ranking.unranked, incompleteSheets: ranking.incompleteSheets,
      absentSheets: ranking.absentSheets, discrepancies: ranking.discrepancies, awards: awards,
      allocations: allocations, fund: shared?.summary, agencies: agencies, reliability: reliability,
      severities: plan.severities, publication: rule.map { PublicationGate(rule: $0).judge(standings, reliability) },
      regions: try RegionComparison(
        counts: competition.regionCounts, scores: competition.regionScores, focus: competition.region,
        rulebook: competition.rulebook), state: effects.state,
      decisions: DecisionOutcome(
        effects, standings: standings, unranked: ranking.unranked, applied: awarding.applied
      ).record, objections: effects.objections)
  }

  /// The competition made ready for scoring, its judges' severity taken out where the rulebook asks for it.
  ///
  /// - Parameter sheets: the scores gathered by entry, where they are already.
  func prepared(
    _ competition: Competition, _ scores: ScoreTable, _ decisions: DecisionEffects, sheets: SheetIndex? = nil
  ) throws(ScoringError) -> (plan: ScoringPlan, index: SheetIndex) {
    var plan = try ScoringPlan(
      competition, scores: scores, method: method, aggregations: aggregations, decisions: decisions)
    let index = sheets ?? SheetIndex(scores)
    try plan.adjust(competition, index: index, adjustments: adjustments)
    return (plan, index)
  }
}
