/// One edition of a competition: who takes part, with what, under which rules.
///
/// The lists are kept in the order of their identifiers, whatever order they came in, so that the order of rows in a file
/// changes nothing that follows. Two entries with one identifier are both kept; validation says so.
public struct Competition: Hashable, Sendable, Codable {
  /// The name: `Kompetisi Inovasi Pelayanan Publik Kota Malang 2021`.
  public var name: String

  /// The edition, usually the year.
  public var edition: String

  /// What a reader must know before anything else: that scores are illustrative, for example.
  public var notice: LocalizedText?

  /// The region that holds it.
  public var region: RegionCode?

  /// The rules.
  public var rulebook: Rulebook

  /// The last day of registration, as revised; ages are counted back from it.
  public var closingDate: CalendarDate?

  /// The incentive money to be shared out.
  public var fund: Rupiah?

  /// The agencies that are called on.
  public var agencies: [Agency] { didSet { agencies.sort { $0.id < $1.id } } }

  /// The judges; when empty, whoever scores is a judge.
  public var judges: [Judge] { didSet { judges.sort { $0.id < $1.id } } }

  /// The judges' declarations not to score an entry.
  public var absences: [Absence]

  /// The entries.
  public var entries: [Entry] { didSet { entries = entries.inOrderOfEntries } }

  /// Innovations of earlier competitions.
  public var history: [PastEntry]

  /// Published counts for the comparison of regions.
  public var regionCounts: [RegionCount]

  /// Published scores for the comparison of regions.
  public var regionScores: [RegionScore]

  /// Values of agencies that the grading uses beside innovation.
  public var agencyVariables: [AgencyVariable]

  /// Who is to score what; empty where nobody has said, so that whoever scores was meant to.
  public var assignments: [Assignment] { didSet { assignments.sort() } }

  /// What was decided about the result, in order.
  public var decisions: DecisionLog

  /// The conflicts of interest that were declared.
  public var conflicts: [DeclaredConflict] { didSet { conflicts.sort() } }

  /// The decisions that a judge may score in spite of a conflict.
  public var overrides: [ConflictOverride] { didSet { overrides.sort() } }

  /// What the judges would gladly score, and what rather not.
  public var preferences: [Preference] { didSet { preferences.sort() } }

  /// A competition.
  public init(
    name: String, edition: String, notice: LocalizedText? = nil, region: RegionCode? = nil, rulebook: Rulebook,
    closingDate: CalendarDate? = nil, fund: Rupiah? = nil, agencies: [Agency] = [], judges: [Judge] = [],
    entries: [Entry] = [], history: [PastEntry] = [], regionCounts: [RegionCount] = [],
    regionScores: [RegionScore] = [],
    agencyVariables: [AgencyVariable] = [], absences: [Absence] = [], assignments: [Assignment] = [],
    decisions: DecisionLog = DecisionLog(), conflicts: [DeclaredConflict] = [], overrides: [ConflictOverride] = [],
    preferences: [Preference] = []
  ) {
    self.name = name
    self.edition = edition
    self.notice = notice
    self.region = region
    self.rulebook = rulebook
    self.closingDate = closingDate
    self.fund = fund
    self.agencies = Self.ordered(agencies)
    self.judges = judges.sorted { $0.id < $1.id }
    self.absences = absences.sorted { Self.key($0) < Self.key($1) }
    self.entries = entries.inOrderOfEntries
    self.history = history.sorted { Self.key($0) < Self.key($1) }
    self.regionCounts = regionCounts.sorted { Self.key($0) < Self.key($1) }
    self.regionScores = regionScores.sorted { Self.key($0) < Self.key($1) }
    self.agencyVariables = agencyVariables.sorted { ($0.agency, $0.variable, $0.value) < ($1.agency, $1.variable, $1.value) }
    self.assignments = assignments.sorted()
    self.decisions = decisions
    self.conflicts = conflicts.sorted()
    self.overrides = overrides.sorted()
    self.preferences = preferences.sorted()
  }

  private static func ordered(_ agencies: [Agency]) -> [Agency] {
    // As they come from a folder.
    if agencies.indices.dropFirst().allSatisfy({ agencies[$0 - 1].id <= agencies[$0].id }) { return agencies }
    return agencies.sorted { $0.id < $1.id }
  }

  private static func key(_ past: PastEntry) -> (Int, String, String, String, String) {
    (past.year, past.competition, past.title, past.region?.rawValue ?? "", past.award ?? "")
  }

  private static func key(_ absence: Absence) -> (Entry.ID, Judge.ID, String, String, String) {
    (absence.entry, absence.judge, absence.stage?.rawValue ?? "", absence.kind.rawValue, absence.reason ?? "")
  }

  private static func key(_ count: RegionCount) -> (String, RegionCode, Int, Int) {
    (count.measure, count.region, count.year, count.count)
  }

  private static func key(_ score: RegionScore) -> (Int, String, String, Int, String, String) {
    (
      score.year, score.region?.rawValue ?? "", score.name, score.score.tenThousandths, score.predicate?.rawValue ?? "",
      score.status.rawValue + (score.source ?? "")
    )
  }

  private enum CodingKeys: String, CodingKey {
    case name, edition, notice, region, rulebook, closingDate, fund, agencies, judges, entries, history, regionCounts
    case regionScores, agencyVariables, absences, assignments, decisions, conflicts, overrides, preferences
  }

  /// Reads a competition and brings its lists into order.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      name: try container.decode(String.self, forKey: .name),
      edition: try container.decode(String.self, forKey: .edition),
      notice: try container.decodeIfPresent(LocalizedText.self, forKey: .notice),
      region: try container.decodeIfPresent(RegionCode.self, forKey: .region),
      rulebook: try container.decode(Rulebook.self, forKey: .rulebook),
      closingDate: try container.decodeIfPresent(CalendarDate.self, forKey: .closingDate),
      fund: try container.decodeIfPresent(Rupiah.self, forKey: .fund), agencies: try container.list(.agencies),
      judges: try container.list(.judges), entries: try container.list(.entries),
      history: try container.list(.history), regionCounts: try container.list(.regionCounts),
      regionScores: try container.list(.regionScores),
      agencyVariables: try container.list(.agencyVariables), absences: try container.list(.absences),
      assignments: try container.list(.assignments),
      decisions: try container.decodeIfPresent(DecisionLog.self, forKey: .decisions) ?? DecisionLog(),
      conflicts: try container.list(.conflicts), overrides: try container.list(.overrides),
      preferences: try container.list(.preferences))
  }
}
