import InovasiModel

extension FolderReading {
  mutating func entries() throws(ExchangeError) -> [Entry] {
    var entries: [Entry] = []
    let sectionIDs = Dictionary(
      rulebook.sections.map { ($0.id.rawValue.folded, $0.id) } + [
        ("summary", Self.summary), ("ringkasan", Self.summary),
      ], uniquingKeysWith: { first, _ in first })
    var sections: [(column: Int, id: Rulebook.Section.ID, name: String)] = []
    let services = services
    var places: FieldPlaces?
    try table(
      "innovations", ColumnNames.entries, isRequired: needsEntries,
      prepare: { reader in
        sections = []
        for (name, column) in reader.extra {
          if let id = sectionIDs[name.folded] {
            guard !sections.contains(where: { $0.id == id }) else {
              reader.duplicate(name)
              continue
            }
            sections.append((column, id, name))
          } else {
            reader.passOver(name)
          }
        }
      }
    ) { batch, index, table in
      guard let id: Entry.ID = table.identifier("id", index, batch) else { return }
      if places == nil, !table.input.isMended { places = FieldPlaces(table, sections: sections.map { ($0.id, $0.column) }) }
      if !table.input.isMended { places?.add(line: batch.line(ofRow: index), batch.positions(ofRow: index)) }
      var row = RowReader(index, of: batch, about: .entry(id), in: table)
      var entry = Entry(id: id, location: SourceLocation(file: table.file, line: batch.line(ofRow: index)))
      entry.title = row.text("title") ?? ""
      entry.agency = row.identifier("agency")
      entry.affairs = row.identifiers("affair")
      entry.services = row.services(in: services)
      entry.started = row.date("started")
      entry.trialStarted = row.date("trial_started")
      entry.group = row.identifier("group")
      entry.categories = row.identifiers("categories")
      entry.goals = row.integers("goals")
      entry.documents = row.documents()
      entry.statements = row.identifiers("statements")
      entry.team = row.list("team")
      entry.replicates = row.list("replicates")
      entry.filing = row.filing()
      entry.isCalibration = row.flag("calibration") ?? false
      entry.panel = row.identifier("panel")
      for section in sections {
        if let text = row.text(column: section.column, section.name) {
          entry.sections.append(SectionText(section: section.id, text: text))
        }
      }
      entries.append(entry)
      table.take(index, of: batch, row.findings)
    }
    self.places = places
    return entries
  }

  /// The section that a column `summary` or `ringkasan` fills when the rulebook names none so.
  private static let summary: Rulebook.Section.ID = "ringkasan"
}

extension FieldPlaces {
  /// The columns of a table of entries under the names that paths of findings have.
  fileprivate init(_ table: TableReader, sections: [(id: Rulebook.Section.ID, column: Int)]) {
    let names = ["affair": "affairs", "trial_started": "trialStarted"]
    var columnOf = Dictionary(table.columnOf.map { (names[$0.key] ?? $0.key, $0.value) }) { first, _ in first }
    for section in sections { columnOf["sections.\(section.id)"] = section.column }
    self.init(file: table.file, columnOf: columnOf, width: table.columnCount)
  }
}

extension RowReader {
  /// Services by identifier, or by a name that one service alone goes by.
  mutating func services(in directory: (any ServiceDirectory)?) -> [Service.ID] {
    list("services").compactMap { text in
      guard let id = Service.ID(text) else { return nil }
      guard let directory, directory.service(id) == nil else { return id }
      let named = directory.services(named: text)
      return named.count == 1 ? named[0].id : id
    }
  }

  /// Yes or no; a word that is neither is reported.
  mutating func flag(_ field: String) -> Bool? {
    guard let text = text(field) else { return nil }
    switch text.folded {
    case "ya", "yes", "true", "1", "sudah": return true
    case "tidak", "no", "false", "0", "belum": return false
    default:
      reportInvalid(field, text)
      return nil
    }
  }

  /// How far an entry has come; a word that says nothing of the kind is reported, and the entry counts as submitted.
  mutating func filing() -> Filing {
    guard let text = text("filing") else { return .submitted }
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
  mutating func integers(_ field: String) -> [Int] {
    list(field).compactMap { text in
      guard let number = Self.whole(text) else {
        reportInvalid(field, text)
        return nil
      }
      return number
    }
  }

  /// Documents, each `kind=reference`, or a reference alone; after it, set off by `|`, what is known of the file: `812000 B`,
  /// `170 s`, `signed` or `unsigned`.
  mutating func documents() -> [Document] {
    ListText.parts(text("documents") ?? "", at: ";").compactMap { part in
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
