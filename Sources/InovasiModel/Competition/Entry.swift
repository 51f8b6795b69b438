/// An innovation as an agency filed it in a competition (inovasi yang didaftarkan).
///
/// A field that was left blank is `nil` or empty; nothing is filled in.
public struct Entry: Hashable, Sendable, Codable, Identifiable {
  /// The registration number, or another short stable name.
  public typealias ID = Identifier<Entry>

  /// Everything that is known of it, in one place in memory: a competition hands its entries on a great many times.
  @usableFromInline private(set) var storage: Storage

  /// An entry.
  public init(
    id: ID, title: String = "", agency: Agency.ID? = nil, affairs: [Affair.ID] = [], services: [Service.ID] = [],
    trialStarted: CalendarDate? = nil, started: CalendarDate? = nil, group: Rulebook.Group.ID? = nil,
    categories: [Rulebook.Category.ID] = [], goals: [Int] = [], sections: [SectionText] = [],
    documents: [Document] = [], statements: [Identifier<Statement>] = [], team: [String] = [], replicates: [String] = [],
    filing: Filing = .submitted, isCalibration: Bool = false, panel: JudgePanel.ID? = nil, location: SourceLocation? = nil
  ) {
    storage = Storage(
      id: id, title: title, agency: agency, affairs: affairs, started: started, sections: sections, location: location,
      rare: RareFields(
        filing: filing, services: services, trialStarted: trialStarted, group: group, categories: categories, goals: goals,
        documents: documents, statements: statements, team: team, replicates: replicates, isCalibration: isCalibration,
        panel: panel))
  }

  /// The registration number, or another short stable name.
  public var id: ID {
    @inlinable get { storage.id }
    set { change { $0.id = newValue } }
  }

  /// How far it has come on its way to the organiser; only what was submitted takes part.
  public var filing: Filing {
    @inlinable get { storage.rare?.value.filing ?? .submitted }
    set { change { $0.filing = newValue } }
  }

  /// The title (judul) as it was filed; empty when it was left blank.
  public var title: String {
    @inlinable get { storage.title }
    set { change { $0.title = newValue } }
  }

  /// The agency that filed it; `nil` when it was left blank.
  public var agency: Agency.ID? {
    @inlinable get { storage.agency }
    set { change { $0.agency = newValue } }
  }

  /// The affairs of government that the innovation serves.
  public var affairs: [Affair.ID] {
    @inlinable get { storage.affairs }
    set { change { $0.affairs = newValue } }
  }

  /// The public services that it is about.
  public var services: [Service.ID] {
    @inlinable get { storage.rare?.value.services ?? [] }
    set { change { $0.services = newValue } }
  }

  /// The day on which a trial began (uji coba).
  public var trialStarted: CalendarDate? {
    @inlinable get { storage.rare?.value.trialStarted }
    set { change { $0.trialStarted = newValue } }
  }

  /// The day on which it went into use (penerapan); an entry's age is counted from it.
  public var started: CalendarDate? {
    @inlinable get { storage.started }
    set { change { $0.started = newValue } }
  }

  /// The group in which it competes (kelompok).
  public var group: Rulebook.Group.ID? {
    @inlinable get { storage.rare?.value.group }
    set { change { $0.group = newValue } }
  }

  /// The categories that it fits (kategori).
  public var categories: [Rulebook.Category.ID] {
    @inlinable get { storage.rare?.value.categories ?? [] }
    set { change { $0.categories = newValue } }
  }

  /// The sustainable development goals that it serves, by number.
  public var goals: [Int] {
    @inlinable get { storage.rare?.value.goals ?? [] }
    set { change { $0.goals = newValue } }
  }

  /// The sections of the proposal that were filled in, by the rulebook's identifiers.
  public var sections: [SectionText] {
    @inlinable get { storage.sections }
    set { change { $0.sections = newValue } }
  }

  /// The documents that were handed in.
  public var documents: [Document] {
    @inlinable get { storage.rare?.value.documents ?? [] }
    set { change { $0.documents = newValue } }
  }

  /// The statements that were ticked.
  public var statements: [Identifier<Statement>] {
    @inlinable get { storage.rare?.value.statements ?? [] }
    set { change { $0.statements = newValue } }
  }

  /// Who made it (inovator), as they are to be named.
  public var team: [String] {
    @inlinable get { storage.rare?.value.team ?? [] }
    set { change { $0.team = newValue } }
  }

  /// The innovations that it replicates, by the titles under which they are known.
  public var replicates: [String] {
    @inlinable get { storage.rare?.value.replicates ?? [] }
    set { change { $0.replicates = newValue } }
  }

  /// Whether judges score it only to be compared with one another (naskah kalibrasi): it shows their severity and takes no place.
  public var isCalibration: Bool {
    @inlinable get { storage.rare?.value.isCalibration ?? false }
    set { change { $0.isCalibration = newValue } }
  }

  /// The panel of judges that it is bound to; `nil` when any judge will do.
  public var panel: JudgePanel.ID? {
    @inlinable get { storage.rare?.value.panel }
    set { change { $0.panel = newValue } }
  }

  /// Where the row stood that it was read from.
  public var location: SourceLocation? {
    @inlinable get { storage.location }
    set { change { $0.location = newValue } }
  }

  /// The fields but for the place as one text, to order entries by that share everything by which they are ordered otherwise.
  var contents: String {
    var fields = storage.fields
    fields.location = nil
    return "\(fields)"
  }

  private mutating func change(_ change: (inout EntryFields) -> Void) {
    var fields = storage.fields
    change(&fields)
    storage = Storage(fields)
  }

  /// The text of a section; `nil` when it was left blank.
  public func text(of section: Rulebook.Section.ID) -> String? {
    sections.first { $0.section == section }?.text
  }
}

extension Entry: CustomReflectable {
  /// Whether both say the same.
  public static func == (lhs: Entry, rhs: Entry) -> Bool {
    lhs.storage === rhs.storage || lhs.storage.fields == rhs.storage.fields
  }

  /// Shows the fields in a debugger, and not where they are kept.
  public var customMirror: Mirror { Mirror(reflecting: storage.fields) }

  /// Hashes every field.
  public func hash(into hasher: inout Hasher) { hasher.combine(storage.fields) }

  /// Reads an object with the names of the fields.
  public init(from decoder: any Decoder) throws { storage = Storage(try EntryFields(from: decoder)) }

  /// Writes an object with the names of the fields.
  public func encode(to encoder: any Encoder) throws { try storage.fields.encode(to: encoder) }
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
