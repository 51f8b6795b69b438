/// What a competition came to: who stands where, what is won, what follows.
public struct Results: Hashable, Sendable, Codable {
  /// The ranking, best first; entries that share a place in order of identifiers.
  public var standings: [Standing]
  /// The entries without a place, in order of identifiers.
  public var unranked: [Unranked]
  /// The judges' sheets that do not count, in order of entry, stage and judge.
  public var incompleteSheets: [IncompleteSheet]
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
  /// The comparison of regions.
  public var regions: RegionComparison

  /// Results.
  public init(
    standings: [Standing] = [], unranked: [Unranked] = [], incompleteSheets: [IncompleteSheet] = [],
    discrepancies: [Discrepancy] = [],
    awards: [Award] = [], allocations: [Allocation] = [], fund: FundSummary? = nil,
    agencies: [AgencyFigures] = [],
    regions: RegionComparison = RegionComparison(focus: nil, lines: [])
  ) {
    self.standings = standings
    self.unranked = unranked
    self.incompleteSheets = incompleteSheets
    self.discrepancies = discrepancies
    self.awards = awards
    self.allocations = allocations
    self.fund = fund
    self.agencies = agencies
    self.regions = regions
  }
}
