/// An innovation as an agency filed it in a competition (inovasi yang didaftarkan).
///
/// A field that was left blank is `nil` or empty; nothing is filled in.
public struct Entry: Hashable, Sendable, Codable, Identifiable {
  /// The registration number, or another short stable name.
  public typealias ID = Identifier<Entry>

  /// The registration number, or another short stable name.
  public var id: ID

  /// How far it has come on its way to the organiser; only what was submitted takes part.
  public var filing: Filing

  /// The title (judul) as it was filed; empty when it was left blank.
  public var title: String

  /// The agency that filed it; `nil` when it was left blank.
  public var agency: Agency.ID?

  /// The affairs of government that the innovation serves.
  public var affairs: [Affair.ID]

  /// The public services that it is about.
  public var services: [Service.ID]

  /// The day on which a trial began (uji coba).
  public var trialStarted: CalendarDate?

  /// The day on which it went into use (penerapan); an entry's age is counted from it.
  public var started: CalendarDate?

  /// The group in which it competes (kelompok).
  public var group: Rulebook.Group.ID?

  /// The categories that it fits (kategori).
  public var categories: [Rulebook.Category.ID]

  /// The sustainable development goals that it serves, by number.
  public var goals: [Int]

  /// The sections of the proposal that were filled in, by the rulebook's identifiers.
  public var sections: [SectionText]

  /// The documents that were handed in.
  public var documents: [Document]

  /// The statements that were ticked.
  public var statements: [Identifier<Statement>]

  /// Who made it (inovator), as they are to be named.
  public var team: [String]

  /// The innovations that it replicates, by the titles under which they are known.
  public var replicates: [String]

  /// Whether judges score it only to be compared with one another (naskah kalibrasi): it shows their severity and takes no place.
  public var isCalibration: Bool

  /// The panel of judges that it is bound to; `nil` when any judge will do.
  public var panel: JudgePanel.ID?

  /// Where the row stood that it was read from.
  public var location: SourceLocation?

  /// An entry.
  public init(
    id: ID, title: String = "", agency: Agency.ID? = nil, affairs: [Affair.ID] = [], services: [Service.ID] = [],
    trialStarted: CalendarDate? = nil, started: CalendarDate? = nil, group: Rulebook.Group.ID? = nil,
    categories: [Rulebook.Category.ID] = [], goals: [Int] = [], sections: [SectionText] = [],
    documents: [Document] = [], statements: [Identifier<Statement>] = [], team: [String] = [], replicates: [String] = [],
    filing: Filing = .submitted, isCalibration: Bool = false, panel: JudgePanel.ID? = nil, location: SourceLocation? = nil
  ) {
    self.id = id
    self.title = title
    self.agency = agency
    self.affairs = affairs
    self.services = services
    self.trialStarted = trialStarted
    self.started = started
    self.group = group
    self.categories = categories
    self.goals = goals
    self.sections = sections
    self.documents = documents
    self.statements = statements
    self.team = team
    self.replicates = replicates
    self.filing = filing
    self.isCalibration = isCalibration
    self.panel = panel
    self.location = location
  }

  /// The text of a section; `nil` when it was left blank.
  public func text(of section: Rulebook.Section.ID) -> String? {
    sections.first { $0.section == section }?.text
  }
}

/// What was written in one section of a proposal.
public struct SectionText: Hashable, Sendable, Codable {
  /// The section, by the rulebook's identifier.
  public var section: Rulebook.Section.ID

  /// What was written.
  public var text: String

  /// The text of a section.
  public init(section: Rulebook.Section.ID, text: String) {
    self.section = section
    self.text = text
  }
}

/// A document that was handed in with an entry: a decree, a statement, evidence of the start.
public struct Document: Hashable, Sendable, Codable {
  /// What kind of document the rulebook calls it: `sk-tim`, `surat-pernyataan`.
  public var kind: String

  /// A file name or a link.
  public var reference: String

  /// How large the file is; `nil` when nobody has said.
  public var bytes: Int?

  /// How long the film is, in seconds; `nil` when nobody has said.
  public var seconds: Int?

  /// Whether it is signed; `nil` when nobody has said.
  public var isSigned: Bool?

  /// A document.
  public init(kind: String, reference: String, bytes: Int? = nil, seconds: Int? = nil, isSigned: Bool? = nil) {
    self.kind = kind
    self.reference = reference
    self.bytes = bytes
    self.seconds = seconds
    self.isSigned = isSigned
  }
}

/// A statement that an agency ticks when it files an entry; a name for its identifiers.
public enum Statement {}
