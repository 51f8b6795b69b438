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
  /// The panel rules that a rulebook can ask for by name: `mean`, `median` and `trimmed`.
  public static let standardAggregations: [any PanelAggregation] = [Mean(), Median(), TrimmedMean()]

  /// How a sheet becomes a total.
  public var method: any ScoringMethod

  /// The panel rules, found by name; of two with one name, the later one.
  public var aggregations: [any PanelAggregation]

  /// The tie-breaks in order, instead of the rulebook's; `nil` for the rulebook's.
  public var tieBreakers: [any TieBreaker]?

  /// The incentive formula, instead of the rulebook's; `nil` for the rulebook's.
  ///
  /// Without an incentive in the rulebook, nothing is shared out either way.
  public var allocation: (any FundAllocation)?

  /// A scoring; by itself, the rulebook's in every respect.
  public init(
    method: any ScoringMethod = WeightedRubric(), aggregations: [any PanelAggregation] = Scoring.standardAggregations,
    tieBreakers: [any TieBreaker]? = nil, allocation: (any FundAllocation)? = nil
  ) {
    self.method = method
    self.aggregations = aggregations
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
  /// - Throws: ``ScoringError`` when the rulebook cannot be carried out, or a number does not fit.
  public func results(
    of competition: Competition, scores: ScoreTable, refused: [Entry.ID: [String]] = [:]
  ) throws(ScoringError) -> Results {
    let plan = try ScoringPlan(competition, scores: scores, method: method, aggregations: aggregations)
    var ranking = Ranking(competition, plan: plan, scores: scores)
    try ranking.score(refused: refused)
    try ranking.rank(by: tieBreakers ?? competition.rulebook.tieBreak.keys.map(\.breaker))

    var standings = ranking.standings
    let awards = Awarding(competition).award(&standings)
    let allocations = try allocations(of: competition, among: standings)
    let agencies = try AgencyTally(competition, standings: standings, allocations: allocations, refused: refused)
    return Results(
      standings: standings, unranked: ranking.unranked, incompleteSheets: ranking.incompleteSheets,
      discrepancies: ranking.discrepancies, awards: awards,
      allocations: allocations, agencies: agencies.figures,
      regions: try RegionComparison(
        counts: competition.regionCounts, scores: competition.regionScores, focus: competition.region,
        rulebook: competition.rulebook))
  }

  private func allocations(
    of competition: Competition, among standings: [Standing]
  ) throws(ScoringError) -> [Allocation] {
    guard let fund = competition.fund, let incentive = competition.rulebook.incentive else { return [] }
    let recipients = Set(incentive.recipients)
    let claims =
      standings
      .filter { recipients.isEmpty || !recipients.isDisjoint(with: $0.awards) }
      .map { Claim(entry: $0.entry, agency: $0.agency, place: $0.place, claim: $0.final) }
    let allocation = allocation ?? incentive.method.allocation
    return try about(.competition) { () throws(ArithmeticOverflow) in try allocation.allocate(fund, to: claims) }
  }
}
