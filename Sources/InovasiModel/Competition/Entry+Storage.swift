extension Entry {
  /// The fields of an entry, those that few have behind one more reference: a large competition has as many of these as entries, and most
  /// of them say little.
  ///
  /// Inlined where fields are read, so that a text that is only looked at is not counted as held once more.
  @usableFromInline
  final class Storage: Sendable {
    @usableFromInline let id: Entry.ID
    @usableFromInline let title: String
    @usableFromInline let agency: Agency.ID?
    @usableFromInline let affairs: [Affair.ID]
    @usableFromInline let started: CalendarDate?
    @usableFromInline let sections: [SectionText]
    @usableFromInline let location: SourceLocation?
    @usableFromInline let rare: Boxed<RareFields>?

    init(
      id: Entry.ID, title: String, agency: Agency.ID?, affairs: [Affair.ID], started: CalendarDate?, sections: [SectionText],
      location: SourceLocation?, rare: RareFields?
    ) {
      self.id = id
      self.title = title
      self.agency = agency
      self.affairs = affairs
      self.started = started
      self.sections = sections
      self.location = location
      self.rare = rare.map(Boxed.value)
    }

    convenience init(_ fields: EntryFields) {
      self.init(
        id: fields.id, title: fields.title, agency: fields.agency, affairs: fields.affairs, started: fields.started,
        sections: fields.sections, location: fields.location,
        rare: RareFields(
          filing: fields.filing, services: fields.services, trialStarted: fields.trialStarted, group: fields.group,
          categories: fields.categories, goals: fields.goals, documents: fields.documents, statements: fields.statements,
          team: fields.team, replicates: fields.replicates, isCalibration: fields.isCalibration, panel: fields.panel))
    }

    /// All fields side by side, to compare, to change and to write them.
    var fields: EntryFields {
      let rare = rare?.value
      return EntryFields(
        id: id, filing: rare?.filing ?? .submitted, title: title, agency: agency, affairs: affairs,
        services: rare?.services ?? [], trialStarted: rare?.trialStarted, started: started, group: rare?.group,
        categories: rare?.categories ?? [], goals: rare?.goals ?? [], sections: sections, documents: rare?.documents ?? [],
        statements: rare?.statements ?? [], team: rare?.team ?? [], replicates: rare?.replicates ?? [],
        isCalibration: rare?.isCalibration ?? false, panel: rare?.panel, location: location)
    }
  }

  /// The fields that few entries of most competitions have.
  @usableFromInline
  struct RareFields: Sendable {
    @usableFromInline let filing: Filing
    @usableFromInline let services: [Service.ID]
    @usableFromInline let trialStarted: CalendarDate?
    @usableFromInline let group: Rulebook.Group.ID?
    @usableFromInline let categories: [Rulebook.Category.ID]
    @usableFromInline let goals: [Int]
    @usableFromInline let documents: [Document]
    @usableFromInline let statements: [Identifier<Statement>]
    @usableFromInline let team: [String]
    @usableFromInline let replicates: [String]
    @usableFromInline let isCalibration: Bool
    @usableFromInline let panel: JudgePanel.ID?

    /// `nil` where nothing is said: most entries have none of these, and need no place for them.
    init?(
      filing: Filing, services: [Service.ID], trialStarted: CalendarDate?, group: Rulebook.Group.ID?,
      categories: [Rulebook.Category.ID], goals: [Int], documents: [Document], statements: [Identifier<Statement>],
      team: [String], replicates: [String], isCalibration: Bool, panel: JudgePanel.ID?
    ) {
      let saysNothing =
        filing == .submitted && !isCalibration && trialStarted == nil && group == nil && panel == nil && services.isEmpty
        && categories.isEmpty && goals.isEmpty && documents.isEmpty && statements.isEmpty && team.isEmpty && replicates.isEmpty
      if saysNothing { return nil }
      self.filing = filing
      self.services = services
      self.trialStarted = trialStarted
      self.group = group
      self.categories = categories
      self.goals = goals
      self.documents = documents
      self.statements = statements
      self.team = team
      self.replicates = replicates
      self.isCalibration = isCalibration
      self.panel = panel
    }
  }
}

/// The fields of an entry side by side, under the names that they have in JSON.
struct EntryFields: Hashable, Sendable, Codable {
  var id: Entry.ID
  var filing: Filing
  var title: String
  var agency: Agency.ID?
  var affairs: [Affair.ID]
  var services: [Service.ID]
  var trialStarted: CalendarDate?
  var started: CalendarDate?
  var group: Rulebook.Group.ID?
  var categories: [Rulebook.Category.ID]
  var goals: [Int]
  var sections: [SectionText]
  var documents: [Document]
  var statements: [Identifier<Statement>]
  var team: [String]
  var replicates: [String]
  var isCalibration: Bool
  var panel: JudgePanel.ID?
  var location: SourceLocation?
}
