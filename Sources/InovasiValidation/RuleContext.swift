public import InovasiModel

/// What a rule may look at: the competition, its scores, reference data, and what the readers have already said.
public struct RuleContext: Sendable {
  /// The competition.
  public let competition: Competition
  /// The scores.
  public private(set) var scores: ScoreTable
  /// The same scores gathered by entry, where somebody has done so already.
  package private(set) var sheets: SheetIndex?
  /// The affairs of government.
  public let affairs: any AffairDirectory
  /// The public services.
  public let services: any ServiceDirectory
  /// What was found before the rules ran.
  public let prior: [Finding]
  /// The agencies by identifier; of several with one identifier, the first by name.
  public let agencies: [Agency.ID: Agency]
  /// The last day of registration: the competition's own, else the end of the phase `registration`.
  public let closingDate: CalendarDate?

  /// Where the agencies stand in the competition's list, by identifier; to see fast whether there is one.
  let agencyNames: NamePositions
  private let reported: Set<Field>

  private struct Field: Hashable {
    let entry: Entry.ID
    let path: String
  }

  /// A context. Complexity: O(agencies + prior findings).
  public init(
    competition: Competition, scores: ScoreTable, affairs: any AffairDirectory, services: any ServiceDirectory,
    prior: [Finding] = []
  ) {
    self.competition = competition
    self.scores = scores
    self.affairs = affairs
    self.services = services
    self.prior = prior
    agencies = Dictionary(competition.agencies.lazy.map { ($0.id, $0) }) { $0.name <= $1.name ? $0 : $1 }
    agencyNames = NamePositions(competition.agencies.map(\.id.rawValue))
    closingDate = competition.closingDate ?? competition.rulebook.phase("registration")?.days.last
    reported = Set(
      prior.compactMap { finding in finding.refusedEntry.map { Field(entry: $0, path: finding.path) } })
  }

  /// The same with scores that have been gathered by entry, so that no rule has to do it again.
  ///
  /// - Parameter sheets: the sheets, whose scores are looked at from now on; `nil` for scores that nobody has gathered.
  package consuming func gathered(in sheets: SheetIndex?) -> RuleContext {
    guard let sheets else { return self }
    scores = sheets.table
    self.sheets = sheets
    return self
  }

  /// The agency with this identifier.
  public func agency(_ id: Agency.ID) -> Agency? { agencies[id] }

  /// Whether there is an agency with this identifier.
  func hasAgency(_ id: Agency.ID) -> Bool { agencyNames.position(of: id.rawValue) != nil }

  /// Whether a reader has already reported an error on a field, such as a date that cannot be read, so that no rule calls
  /// it missing as well.
  public func isReported(_ entry: Entry.ID, _ path: String) -> Bool {
    !reported.isEmpty && reported.contains(Field(entry: entry, path: path))
  }
}
