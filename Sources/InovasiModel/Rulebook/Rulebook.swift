/// Everything that differs from year to year and from region to region, as data (juknis lomba sebagai data).
///
/// A rulebook says who may enter, what an entry must hold, how it is scored, how ties are broken, what is won and what follows
/// for the agencies. Nothing that a rulebook can say is written in code. Each rule names its ``LegalBasis``; a value that no
/// source gives is marked there as an assumption.
///
/// Decoding is strict: a key that is not known is an error that names its path. ``findings`` checks what a decoder cannot
/// see, such as weights that do not add up.
public struct Rulebook: Hashable, Sendable, Codable, Identifiable {
  /// The published name: `kipp-2023-umum`.
  public typealias ID = Identifier<Rulebook>

  /// How far the competition reaches.
  public enum Level: String, Hashable, Sendable, Codable, CaseIterable, SettingsChoice {
    /// Nasional.
    case national
    /// Provinsi.
    case province
    /// Kabupaten or kota.
    case regency
    /// Within one ministry, agency or company.
    case institution
  }

  /// The published name.
  public var id: ID

  /// The published rulebook on which this one builds, with what differs; what it says is part of this one already.
  public var base: ID?

  /// The title that people read.
  public var title: LocalizedText

  /// How far the competition reaches.
  public var level: Level

  /// The year of the edition; `nil` for rules that stand from year to year.
  public var year: Int?

  /// Who holds it.
  public var organiser: String?

  /// The theme of the edition.
  public var theme: LocalizedText?

  /// The instruments on which it rests.
  public var basis: [LegalBasis]

  /// What the rulebook takes for granted without a source, by key path.
  public var assumptions: [Assumption]

  /// The dated phases.
  public var calendar: [Phase]

  /// The groups (kelompok); none when the competition knows no groups.
  public var groups: [Group]

  /// The categories (kategori); none when any will do.
  public var categories: [Category]

  /// The kinds of participant; none when agencies are of one kind.
  public var classes: [ParticipantClass]

  /// The most categories that an entry may name; `nil` when there is no limit.
  public var categoryLimit: Limit?

  /// The fields that an entry must have.
  public var requiredFields: [RequiredField]

  /// The longest title, in characters.
  public var titleLimit: Limit?

  /// The sections of a proposal.
  public var sections: [Section]

  /// The documents that have to be handed in.
  public var documents: [RequiredDocument]

  /// The statements that have to be ticked.
  public var statements: [RequiredStatement]

  /// What counts as a careless answer; `nil` when that is not checked.
  public var carelessness: Carelessness?

  /// When two entries are nearly the same; `nil` when that is not checked.
  public var nearDuplicates: NearDuplicates?

  /// How old an innovation must be; the first rule that applies to an entry decides.
  public var minimumAges: [AgeLimit]

  /// How old an innovation may be; the first rule that applies to an entry decides.
  public var maximumAges: [AgeLimit]

  /// When an innovation must have gone into use; any of the windows that apply will do.
  public var startWindows: [StartWindow]

  /// Which former winners may not enter again.
  public var formerWinners: [FormerWinners]

  /// What an innovation must have won to enter a group.
  public var requiredAwards: [RequiredAward]

  /// Groups in which an entry names what it replicates.
  public var replications: [Replication]

  /// How many entries may be filed; none means as many as there are.
  public var quotas: [Quota]

  /// Rules that the rulebook states itself.
  public var ownRules: [OwnRule]

  /// Severities other than the usual ones, by finding code. What is in doubt is never raised: of `FORMER_WINNER` a title that may be
  /// another region's stays a warning.
  public var severities: [String: Severity]

  /// The stages in which judges score, in order.
  public var stages: [Stage]

  /// What keeps judging fair; `nil` when nothing is asked.
  public var integrity: Integrity?

  /// How scores are rounded before entries are compared; `nil` when they are not.
  public var rounding: Rounding?

  /// How entries with equal scores are set apart.
  public var tieBreak: TieBreak

  /// How places are numbered and within what entries are ranked; `nil` for standard places over the whole competition.
  public var ranking: RankingRule?

  /// What a result needs before it may be published; `nil` when nothing is asked.
  public var publication: PublicationRule?

  /// The regions that are compared with one another.
  public var clusters: [Cluster]

  /// What is won.
  public var awards: [AwardTier]

  /// Who may object to a result, and until when; `nil` when the rules do not say.
  public var objections: ObjectionRule?

  /// What becomes of an award that is taken back; `nil` when the rules do not say, and then nobody takes it.
  public var revocation: RevocationRule?

  /// How the incentive money is shared out; `nil` when there is none.
  public var incentive: Incentive?

  /// How agencies are graded; `nil` when they are not.
  public var grading: Grading?

  /// What follows for agencies that fall short.
  public var sanctions: [Sanction]

  /// What is measured in levels with evidence.
  public var indicators: [Indicator]

  /// How the levels become an index of the region; `nil` when there is none.
  public var index: IndexRule?

  /// A rulebook; everything that is not given is left open.
  public init(
    id: ID, base: ID? = nil, title: LocalizedText, level: Level, year: Int? = nil, organiser: String? = nil,
    theme: LocalizedText? = nil,
    basis: [LegalBasis] = [], assumptions: [Assumption] = [], calendar: [Phase] = [], groups: [Group] = [],
    categories: [Category] = [], classes: [ParticipantClass] = [], categoryLimit: Limit? = nil,
    requiredFields: [RequiredField] = [], titleLimit: Limit? = nil, sections: [Section] = [],
    documents: [RequiredDocument] = [], statements: [RequiredStatement] = [], carelessness: Carelessness? = nil,
    nearDuplicates: NearDuplicates? = nil,
    minimumAges: [AgeLimit] = [], maximumAges: [AgeLimit] = [], startWindows: [StartWindow] = [],
    formerWinners: [FormerWinners] = [], requiredAwards: [RequiredAward] = [], replications: [Replication] = [],
    quotas: [Quota] = [], ownRules: [OwnRule] = [], severities: [String: Severity] = [:], stages: [Stage] = [],
    integrity: Integrity? = nil, rounding: Rounding? = nil, tieBreak: TieBreak = TieBreak(),
    ranking: RankingRule? = nil, publication: PublicationRule? = nil, clusters: [Cluster] = [],
    awards: [AwardTier] = [], objections: ObjectionRule? = nil, revocation: RevocationRule? = nil,
    incentive: Incentive? = nil, grading: Grading? = nil, sanctions: [Sanction] = [],
    indicators: [Indicator] = [], index: IndexRule? = nil
  ) {
    self.id = id
    self.base = base
    self.title = title
    self.level = level
    self.year = year
    self.organiser = organiser
    self.theme = theme
    self.basis = basis
    self.assumptions = assumptions
    self.calendar = calendar
    self.groups = groups
    self.categories = categories
    self.classes = classes
    self.categoryLimit = categoryLimit
    self.requiredFields = requiredFields
    self.titleLimit = titleLimit
    self.sections = sections
    self.documents = documents
    self.statements = statements
    self.carelessness = carelessness
    self.nearDuplicates = nearDuplicates
    self.minimumAges = minimumAges
    self.maximumAges = maximumAges
    self.startWindows = startWindows
    self.formerWinners = formerWinners
    self.requiredAwards = requiredAwards
    self.replications = replications
    self.quotas = quotas
    self.ownRules = ownRules
    self.severities = severities
    self.stages = stages
    self.integrity = integrity
    self.rounding = rounding
    self.tieBreak = tieBreak
    self.ranking = ranking
    self.publication = publication
    self.clusters = clusters
    self.awards = awards
    self.objections = objections
    self.revocation = revocation
    self.incentive = incentive
    self.grading = grading
    self.sanctions = sanctions
    self.indicators = indicators
    self.index = index
  }

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case id, base = "extends", title, level, year, organiser, theme, basis, assumptions, calendar, groups, categories, classes,
      categoryLimit
    case requiredFields, titleLimit, sections, documents, statements, carelessness, nearDuplicates, minimumAges, maximumAges,
      startWindows
    case formerWinners, requiredAwards, replications, quotas, ownRules, severities, stages, integrity, rounding, tieBreak, awards,
      incentive
    case ranking, publication, clusters, objections, revocation, grading, sanctions, indicators, index
  }

  /// Reads a rulebook; a key that is not known is an error.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
    id = try container.decode(ID.self, forKey: .id)
    base = try container.decodeIfPresent(ID.self, forKey: .base)
    title = try container.decode(LocalizedText.self, forKey: .title)
    level = try container.decode(Level.self, forKey: .level)
    year = try container.decodeIfPresent(Int.self, forKey: .year)
    organiser = try container.decodeIfPresent(String.self, forKey: .organiser)
    theme = try container.decodeIfPresent(LocalizedText.self, forKey: .theme)
    basis = try container.list(.basis)
    assumptions = try container.list(.assumptions)
    calendar = try container.list(.calendar)
    groups = try container.list(.groups)
    categories = try container.list(.categories)
    classes = try container.list(.classes)
    categoryLimit = try container.decodeIfPresent(Limit.self, forKey: .categoryLimit)
    requiredFields = try container.list(.requiredFields)
    titleLimit = try container.decodeIfPresent(Limit.self, forKey: .titleLimit)
    sections = try container.list(.sections)
    documents = try container.list(.documents)
    statements = try container.list(.statements)
    carelessness = try container.decodeIfPresent(Carelessness.self, forKey: .carelessness)
    nearDuplicates = try container.decodeIfPresent(NearDuplicates.self, forKey: .nearDuplicates)
    minimumAges = try container.list(.minimumAges)
    maximumAges = try container.list(.maximumAges)
    startWindows = try container.list(.startWindows)
    formerWinners = try container.list(.formerWinners)
    requiredAwards = try container.list(.requiredAwards)
    replications = try container.list(.replications)
    quotas = try container.list(.quotas)
    ownRules = try container.list(.ownRules)
    severities = try container.decodeIfPresent([String: Severity].self, forKey: .severities) ?? [:]
    stages = try container.list(.stages)
    integrity = try container.decodeIfPresent(Integrity.self, forKey: .integrity)
    rounding = try container.decodeIfPresent(Rounding.self, forKey: .rounding)
    tieBreak = try container.decodeIfPresent(TieBreak.self, forKey: .tieBreak) ?? TieBreak()
    ranking = try container.decodeIfPresent(RankingRule.self, forKey: .ranking)
    publication = try container.decodeIfPresent(PublicationRule.self, forKey: .publication)
    clusters = try container.list(.clusters)
    awards = try container.list(.awards)
    objections = try container.decodeIfPresent(ObjectionRule.self, forKey: .objections)
    revocation = try container.decodeIfPresent(RevocationRule.self, forKey: .revocation)
    incentive = try container.decodeIfPresent(Incentive.self, forKey: .incentive)
    grading = try container.decodeIfPresent(Grading.self, forKey: .grading)
    sanctions = try container.list(.sanctions)
    indicators = try container.list(.indicators)
    index = try container.decodeIfPresent(IndexRule.self, forKey: .index)
  }
}

extension Rulebook {
  /// A value in the rulebook that no source gives.
  public struct Assumption: Hashable, Sendable, Codable {
    /// The key path of the value: `stages[0].criteria`.
    public var path: String
    /// Why it was assumed, and who has to confirm it.
    public var reason: LocalizedText

    /// An assumption.
    public init(path: String, reason: LocalizedText) {
      self.path = path
      self.reason = reason
    }
  }

  /// The stage with this identifier.
  public func stage(_ id: Stage.ID) -> Stage? { stages.first { $0.id == id } }

  /// The phase with this identifier.
  public func phase(_ id: Phase.ID) -> Phase? { calendar.first { $0.id == id } }
}

extension KeyedDecodingContainer {
  /// A list; empty when the key is missing.
  package func list<Element: Decodable>(_ key: Key) throws -> [Element] {
    try decodeIfPresent([Element].self, forKey: key) ?? []
  }
}
