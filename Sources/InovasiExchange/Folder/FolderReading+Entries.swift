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
    try table(
      "innovations", ColumnNames.entries, isRequired: true,
      prepare: { reader in
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
      for section in sections {
        if let text = row.text(column: section.column, section.name) {
          entry.sections.append(SectionText(section: section.id, text: text))
        }
      }
      entries.append(entry)
      table.take(row.findings)
    }
    return entries
  }

  /// The section that a column `summary` or `ringkasan` fills when the rulebook names none so.
  private static let summary: Rulebook.Section.ID = "ringkasan"
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

  /// Whole numbers; one that is none is reported.
  mutating func integers(_ field: String) -> [Int] {
    list(field).compactMap { text in
      guard let number = Int(text) else {
        reportInvalid(field, text)
        return nil
      }
      return number
    }
  }

  /// Documents, each `kind=reference`, or a reference alone.
  mutating func documents() -> [Document] {
    list("documents").map { text in
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      return parts.count == 2 ? Document(kind: parts[0], reference: parts[1]) : Document(kind: "", reference: text)
    }
  }
}
