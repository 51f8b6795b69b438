import InovasiModel

extension FolderReading {
  mutating func judges() throws(ExchangeError) -> [Judge] {
    var judges: [Judge] = []
    let categories = Set(rulebook.categories.map(\.id))
    var names = names
    try table("judges", ColumnNames.judges) { row, table in
      guard let id: Judge.ID = table.identifier("judge", of: row) else { return }
      let name = row.text("name")
      if table.rejectsTotal(id.rawValue, name: name, "judge", of: row) { return }
      let subject = Finding.Subject.judge(id)
      row.subject = subject
      var judge = Judge(
        id: id, name: name ?? id.rawValue, agency: row.identifier("agency"),
        stages: row.identifiers("stages"), hasSignedPact: row.flag("pact"))
      // One column for both, since an office keeps one; what is no category of the rulebook is an affair.
      for text in row.list("expertise") {
        if let category = Rulebook.Category.ID(text), categories.contains(category) {
          judge.categories.append(category)
        } else if let affair = Affair.ID(text) {
          judge.affairs.append(affair)
          names.add(affair, "expertise", of: subject, at: row.location("expertise"))
        } else {
          row.reportInvalid("expertise", text)
        }
      }
      judge.capacity = row.count("capacity")
      judge.minimumLoad = row.count("minimum")
      judge.panels = row.identifiers("panels")
      judges.append(judge)
      names.add(field: "id", of: subject, at: row.location("judge"))
      names.add(field: "pact", of: subject, at: row.location("pact") ?? row.location("judge"))
      names.add(field: "panels", of: subject, at: row.location("panels"))
      names.add(field: "minimum", of: subject, at: row.location("minimum"))
      names.add(judge.agency, "agency", of: subject, at: row.location("agency"))
      for stage in judge.stages { names.add(stage, "stages", of: subject, at: row.location("stages")) }
      table.take(row)
    }
    self.names = names
    // No judge is no list: whoever has one must not learn that from the ranking.
    if judges.isEmpty, let file = inputs.last(where: { $0.table == "judges" })?.name {
      add(Finding(.judgesEmpty, about: .file(file), location: SourceLocation(file: file), parameters: ["file": file]))
    }
    return judges.inOneOrder
  }

  /// Who is to score what; a row without a stage means the first.
  mutating func assignments(
    named name: String = "assignments", endings: [String]? = nil
  ) throws(ExchangeError) -> [Assignment] {
    var assignments: Set<Assignment> = []
    var names = names
    let first = rulebook.stages.first?.id ?? "penilaian"
    try table(name, ColumnNames.assignments, endings: endings) { row, table in
      guard let entry: Entry.ID = table.identifier("innovation", of: row),
        let judge: Judge.ID = table.identifier("judge", of: row)
      else { return }
      row.subject = .entry(entry)
      let stage: Stage.ID? = row.identifier("stage")
      assignments.insert(Assignment(entry: entry, judge: judge, stage: stage ?? first))
      names.add(entry, "assignments.innovation", at: row.location("innovation"))
      names.add(judge, "assignments.judge", at: row.location("judge"))
      names.add(stage, "assignments.stage", at: row.location("stage"))
      table.take(row)
    }
    self.names = names
    return assignments.sorted()
  }

  /// What was declared to stand between a judge and an agency or an entry.
  mutating func conflicts() throws(ExchangeError) -> [DeclaredConflict] {
    var conflicts: [DeclaredConflict] = []
    var names = names
    try table("conflicts", ColumnNames.conflicts) { row, table in
      guard let judge: Judge.ID = table.identifier("judge", of: row) else { return }
      row.subject = .judge(judge)
      guard let kind = row.conflictKind() else { return table.reject(row, cell: "kind", row.text("kind")) }
      let (agency, entry): (Agency.ID?, Entry.ID?) = (row.identifier("agency"), row.identifier("entry"))
      guard agency != nil || entry != nil else {
        return table.reject(row, .rowWithoutIdentifier, column: 0, ["column": "entry"])
      }
      conflicts.append(
        DeclaredConflict(
          judge: judge, kind: kind, agency: agency, entry: entry, reason: row.text("reason"), declaredBy: row.side()))
      names.add(judge, "conflicts.judge", at: row.location("judge"))
      names.add(agency, "conflicts.agency", at: row.location("agency"))
      names.add(entry, "conflicts.entry", at: row.location("entry"))
      table.take(row)
    }
    self.names = names
    return conflicts.sorted()
  }

  /// What was decided in spite of a conflict. A row that does not say by whom, why and where decides nothing.
  mutating func overrides() throws(ExchangeError) -> [ConflictOverride] {
    var overrides: [ConflictOverride] = []
    var names = names
    try table("overrides", ColumnNames.overrides) { row, table in
      guard let judge: Judge.ID = table.identifier("judge", of: row) else { return }
      row.subject = .judge(judge)
      let kind = row.conflictKind()
      if kind == nil, let text = row.text("kind") { return table.reject(row, cell: "kind", text) }
      let texts = ["decided_by", "reason", "document"].map { row.text($0) ?? "" }
      guard
        let decision = ConflictOverride(
          judge: judge, kind: kind, agency: row.identifier("agency"), entry: row.identifier("entry"),
          decidedBy: texts[0], reason: texts[1], document: texts[2])
      else {
        let lacking = zip(["decided_by", "reason", "document"], texts).first { $0.1.isEmpty }?.0 ?? "entry"
        return table.reject(row, .rowWithoutIdentifier, column: 0, ["column": lacking])
      }
      overrides.append(decision)
      names.add(judge, "overrides.judge", at: row.location("judge"))
      names.add(decision.agency, "overrides.agency", at: row.location("agency"))
      names.add(decision.entry, "overrides.entry", at: row.location("entry"))
      names.add(decision.kind?.rawValue, decision.path, of: .judge(judge), at: row.location("judge"))
      table.take(row)
    }
    self.names = names
    return overrides.sorted()
  }

  /// What the judges would gladly score.
  mutating func preferences() throws(ExchangeError) -> [Preference] {
    var preferences: [(preference: Preference, place: SourceLocation?)] = []
    var names = names
    try table("preferences", ColumnNames.preferences) { row, table in
      guard let judge: Judge.ID = table.identifier("judge", of: row),
        let entry: Entry.ID = table.identifier("innovation", of: row)
      else { return }
      row.subject = .judge(judge)
      let text = row.text("value")
      guard let value = text.flatMap(RowReader.whole), let preference = Preference(judge: judge, entry: entry, value: value)
      else { return table.reject(row, cell: "value", text) }
      preferences.append((preference, row.location("value")))
      names.add(entry, "preferences.innovation", at: row.location("innovation"))
      names.add(judge, "preferences.judge", at: row.location("judge"))
      table.take(row)
    }
    // A place for each pair would take more room than all that is said of judges; it is needed for those alone that are not of one mind.
    preferences.sort { $0.preference < $1.preference }
    for (first, second) in zip(preferences, preferences.dropFirst()) where first.preference.contradicts(second.preference) {
      let places = [first.place, second.place].compactMap(\.self).sorted { ($0.line ?? 0) < ($1.line ?? 0) }
      names.add(field: first.preference.path, of: .judge(first.preference.judge), at: places.first)
    }
    self.names = names
    return preferences.map(\.preference)
  }
}

extension TableReader {
  /// A row says nothing without one of its cells, and that cell cannot be understood.
  fileprivate mutating func reject(_ row: borrowing RowReader, cell field: StaticString, _ text: String?) {
    // Of a blank cell, it is no advice to leave it blank.
    guard let text else { return reject(row, lacking: field) }
    reject(row, .cellInvalid, column: columnOf[field.description] ?? 0, ["column": field.description, "text": text], value: text)
  }
}
