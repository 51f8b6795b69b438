/// What a competition came to: who stands where, what is won, what follows.
public struct Results: Hashable, Sendable, Codable {
  /// The ranking, best first; entries that share a place in order of identifiers.
  public var standings: [Standing]
  /// The entries without a place, in order of identifiers.
  public var unranked: [Unranked]
  /// The judges' sheets that do not count, in order of entry, stage and judge.
  public var incompleteSheets: [IncompleteSheet]
  /// The sheets that are not there, in order of entry, stage and judge.
  public var absentSheets: [AbsentSheet]
  /// The panels whose judges lie too far apart, in order of entry and stage.
  public var discrepancies: [Discrepancy]
  /// The awards, in the rulebook's order and then by place.
  public var awards: [Award]
  /// The money, in order of place; with what ``fund`` says is unallocated, it adds up to the fund.
  public var allocations: [Allocation]
  /// What became of the fund as a whole; `nil` when there is none to share out.
  public var fund: FundSummary?
  /// Every agency, in order of identifiers, those without entries included.
  public var agencies: [AgencyFigures]
  /// How far the judges agree, stage by stage; empty where the rulebook asks nothing of it.
  public var reliability: [StageReliability]
  /// What adjusting found out about the judges, stage by stage; empty where nothing is adjusted.
  public var severities: [StageSeverities]
  /// Whether the result may be published; `nil` where the rulebook asks nothing.
  public var publication: Publication?
  /// The comparison of regions.
  public var regions: RegionComparison
  /// How far the result has come, and by which decision.
  public var state: ResultState
  /// Every decision with what became of it, in the order of the log.
  public var decisions: [RecordedDecision]
  /// The objections that were admitted, in the order of the log.
  public var objections: [ObjectionCase]

  /// Results.
  public init(
    standings: [Standing] = [], unranked: [Unranked] = [], incompleteSheets: [IncompleteSheet] = [],
    absentSheets: [AbsentSheet] = [], discrepancies: [Discrepancy] = [],
    awards: [Award] = [], allocations: [Allocation] = [], fund: FundSummary? = nil, agencies: [AgencyFigures] = [],
    reliability: [StageReliability] = [], severities: [StageSeverities] = [], publication: Publication? = nil,
    regions: RegionComparison = RegionComparison(focus: nil, lines: []), state: ResultState = .draft,
    decisions: [RecordedDecision] = [], objections: [ObjectionCase] = []
  ) {
    self.standings = standings
    self.unranked = unranked
    self.incompleteSheets = incompleteSheets
    self.absentSheets = absentSheets
    self.discrepancies = discrepancies
    self.awards = awards
    self.allocations = allocations
    self.fund = fund
    self.agencies = agencies
    self.reliability = reliability
    self.severities = severities
    self.publication = publication
    self.regions = regions
    self.state = state
    self.decisions = decisions
    self.objections = objections
  }
}
