import InovasiModel

extension FolderReading {
  mutating func entries() throws(ExchangeError) -> [Entry] {
    var entries: [Entry] = []
    let sectionIDs = Dictionary(
      rulebook.sections.map { ($0.id.rawValue.folded, $0.id) } + [
        ("summary", Self.summary), ("ringkasan", Self.summary),
      ], uniquingKeysWith: { first, _ in first })
    var sections: [SectionColumn] = []
    var fields: EntryFields?
    let services = services
    let kept = self.sections
    var places: FieldPlaces?
    var agencies = KnownCells<Agency.ID>()
    var affairs = KnownCells<[Affair.ID]>()
    try table(
      "innovations", ColumnNames.entries, isRequired: needsEntries,
      prepare: { reader in
        sections = []
        fields = EntryFields(reader.columnOf)
        for (name, column) in reader.extra {
          if let id = sectionIDs[name.folded] {
            guard !sections.contains(where: { $0.id == id }) else {
              reader.duplicate(name)
              continue
            }
            sections.append(SectionColumn(column: column, id: id, name: name, isKept: kept.contains(id)))
            if !kept.contains(id) { reader.passOver(column: column) }
          } else {
            reader.passOver(name)
          }
        }
        // A mended row does not stand where it is read from.
        places = reader.input.isMended ? nil : FieldPlaces(reader, sections: sections.map { ($0.id, $0.column) })
      }
    ) { row, table in
      let fields = fields ?? EntryFields(table.columnOf)
      guard let id: Entry.ID = table.identifier(fields.id, of: row) else { return }
      if entries.isEmpty {
        let expected = table.expectedRows(like: row.batch)
        entries.reserveCapacity(expected)
        places?.reserveCapacity(expected, ofFileOf: table.size)
      }
      places?.add(row.index, of: row.batch)
      row.subject = .entry(id)
      entries.append(
        Entry(
          id: id, title: row.text(fields.title) ?? "", agency: row.identifier(fields.agency, &agencies),
          affairs: row.identifiers(fields.affairs, &affairs),
          services: fields.services.column == nil ? [] : row.services(fields.services, in: services),
          trialStarted: row.date(fields.trialStarted), started: row.date(fields.started),
          group: row.identifier(fields.group), categories: row.identifiers(fields.categories),
          goals: row.integers(fields.goals), sections: row.sections(sections), documents: row.documents(fields.documents),
          statements: row.identifiers(fields.statements), team: row.list(fields.team),
          replicates: row.list(fields.replicates), filing: row.filing(fields.filing),
          isCalibration: row.flag(fields.calibration) ?? false, panel: row.identifier(fields.panel),
          location: row.start))
      table.take(row)
    }
    self.places = places
    return entries
  }

  /// The section that a column `summary` or `ringkasan` fills when the rulebook names none so.
  private static let summary: Rulebook.Section.ID = "ringkasan"
}

/// A column that fills a section of the proposal.
private struct SectionColumn {
  let column: Int
  let id: Rulebook.Section.ID
  let name: String
  /// Whether somebody asks for its text.
  let isKept: Bool
}

/// The fields of an entry and the columns that hold them, looked up once for all rows.
///
/// Behind one reference: as so many fields they would be copied for every row.
private final class EntryFields: Sendable {
  let id, title, agency, affairs, services, started, trialStarted, group, categories, goals: Field
  let documents, statements, team, replicates, filing, calibration, panel: Field

  init(_ columnOf: [String: Int]) {
    func field(_ name: StaticString) -> Field { Field(name, in: columnOf) }
    id = field("id")
    (title, agency, affairs, services) = (field("title"), field("agency"), field("affair"), field("services"))
    (started, trialStarted, group) = (field("started"), field("trial_started"), field("group"))
    (categories, goals, documents) = (field("categories"), field("goals"), field("documents"))
    (statements, team, replicates) = (field("statements"), field("team"), field("replicates"))
    (filing, calibration, panel) = (field("filing"), field("calibration"), field("panel"))
  }
}

extension FieldPlaces {
  /// The columns of a table of entries under the names that paths of findings have.
  fileprivate init(_ table: TableReader, sections: [(id: Rulebook.Section.ID, column: Int)]) {
    var columnOf = Dictionary(table.columnOf.map { ($0.key.fieldPath, $0.value) }) { first, _ in first }
    for section in sections { columnOf["sections.\(section.id)"] = section.column }
    self.init(file: table.file, columnOf: columnOf, width: table.columnCount)
  }
}

extension RowReader {
  /// Services by identifier, or by a name that one service alone goes by.
  fileprivate mutating func services(_ field: Field, in directory: (any ServiceDirectory)?) -> [Service.ID] {
    list(field).compactMap { text in
      guard let id = Service.ID(text) else { return nil }
      guard let directory, directory.service(id) == nil else { return id }
      let named = directory.services(named: text)
      return named.count == 1 ? named[0].id : id
    }
  }

  /// Yes or no; a word that is neither is reported.
  mutating func flag(_ field: StaticString) -> Bool? { flag(self.field(field)) }

  fileprivate mutating func flag(_ field: Field) -> Bool? {
    guard let text = text(field) else { return nil }
    switch text.folded {
    case "ya", "yes", "true", "1", "sudah": return true
    case "tidak", "no", "false", "0", "belum": return false
    default:
      reportInvalid(field.name, text)
      return nil
    }
  }

  /// What was written in each section that is kept; those left blank are left out.
  fileprivate mutating func sections(_ columns: [SectionColumn]) -> [SectionText] {
    var sections: [SectionText] = []
    // A text that nobody asks for is made only where there may be something to report of it.
    for section in columns where section.isKept || !batch.isPlainText {
      if let text = text(column: section.column, section.name), section.isKept {
        sections.append(SectionText(section: section.id, text: text))
      }
    }
    return sections
  }

  /// How far an entry has come; a word that says nothing of the kind is reported, and the entry counts as submitted.
  fileprivate mutating func filing(_ field: Field) -> Filing {
    guard let text = text(field) else { return .submitted }
    switch text.folded {
    case "draft", "konsep", "upp": return .draft
    case "review", "adminlokal", "verifikasi": return .review
    case "submitted", "diajukan", "terkirim": return .submitted
    default:
      reportInvalid("filing", text)
      return .submitted
    }
  }

  /// Whole numbers; one that is none is reported.
  fileprivate mutating func integers(_ field: Field) -> [Int] {
    list(field).compactMap { text in
      guard let number = Self.whole(text) else {
        reportInvalid(field.name, text)
        return nil
      }
      return number
    }
  }

  /// Documents, each `kind=reference`, or a reference alone; after it, set off by `|`, what is known of the file: `812000 B`,
  /// `170 s`, `signed` or `unsigned`.
  fileprivate mutating func documents(_ field: Field) -> [Document] {
    guard let text = text(field) else { return [] }
    return ListText.parts(text, at: ";").compactMap { part in
      let notes = ListText.parts(part, at: "|")
      guard let first = notes.first, !(notes.count == 1 && first.isEmpty) else { return nil }
      let halves = ListText.parts(first, at: "=", most: 2)
      let (kind, reference) = halves.count == 2 ? (halves[0], halves[1]) : ("", first)
      var document = Document(kind: ListText.plain(kind), reference: ListText.plain(reference))
      for note in notes.dropFirst().map(ListText.plain) where !document.take(note) { reportInvalid("documents", note) }
      return document
    }
  }
}

extension Document {
  /// Takes a note on the file; `false` when it cannot be understood.
  fileprivate mutating func take(_ note: String) -> Bool {
    switch note.folded {
    case "signed", "ttd", "ditandatangani": isSigned = true
    case "unsigned", "tanpattd": isSigned = false
    default:
      let words = note.split(separator: " ")
      guard words.count == 2, let number = Int(words[0]), number >= 0 else { return false }
      switch words[1].lowercased() {
      case "b", "byte", "bytes", "bita": bytes = number
      case "s", "detik", "seconds": seconds = number
      default: return false
      }
    }
    return true
  }
}
