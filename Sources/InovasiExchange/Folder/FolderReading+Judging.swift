import InovasiModel

extension FolderReading {
  mutating func judges() throws(ExchangeError) -> [Judge] {
    var judges: [Judge] = []
    let categories = Set(rulebook.categories.map(\.id))
    try table("judges", ColumnNames.judges) { batch, index, table in
      guard let id: Judge.ID = table.identifier("judge", index, batch) else { return }
      var row = RowReader(index, of: batch, about: .judge(id), in: table)
      var judge = Judge(
        id: id, name: row.text("name") ?? id.rawValue, agency: row.identifier("agency"),
        stages: row.identifiers("stages"), hasSignedPact: row.flag("pact"))
      // One column for both, since an office keeps one; what is no category of the rulebook is an affair.
      for text in row.list("expertise") {
        if let category = Rulebook.Category.ID(text), categories.contains(category) {
          judge.categories.append(category)
        } else if let affair = Affair.ID(text) {
          judge.affairs.append(affair)
        }
      }
      judge.capacity = row.count("capacity")
      judge.minimumLoad = row.count("minimum")
      judge.panels = row.identifiers("panels")
      judges.append(judge)
      table.take(index, of: batch, row.findings)
    }
    return judges.inOneOrder
  }

  /// Who is to score what; a row without a stage means the first.
  mutating func assignments(
    named name: String = "assignments", endings: [String]? = nil
  ) throws(ExchangeError) -> [Assignment] {
    var assignments: Set<Assignment> = []
    let first = rulebook.stages.first?.id ?? "penilaian"
    try table(name, ColumnNames.assignments, endings: endings) { batch, index, table in
      guard let entry: Entry.ID = table.identifier("innovation", index, batch),
        let judge: Judge.ID = table.identifier("judge", index, batch)
      else { return }
      var row = RowReader(index, of: batch, about: .entry(entry), in: table)
      assignments.insert(Assignment(entry: entry, judge: judge, stage: row.identifier("stage") ?? first))
      table.take(index, of: batch, row.findings)
    }
    return assignments.sorted()
  }

  /// What was declared to stand between a judge and an agency or an entry.
  mutating func conflicts() throws(ExchangeError) -> [DeclaredConflict] {
    var conflicts: [DeclaredConflict] = []
    try table("conflicts", ColumnNames.conflicts) { batch, index, table in
      guard let judge: Judge.ID = table.identifier("judge", index, batch) else { return }
      var row = RowReader(index, of: batch, about: .judge(judge), in: table)
      guard let kind = row.conflictKind() else { return table.reject(index, of: batch, cell: "kind", row.text("kind")) }
      let (agency, entry): (Agency.ID?, Entry.ID?) = (row.identifier("agency"), row.identifier("entry"))
      guard agency != nil || entry != nil else {
        return table.reject(index, of: batch, .rowWithoutIdentifier, column: 0, ["column": "entry"])
      }
      conflicts.append(
        DeclaredConflict(
          judge: judge, kind: kind, agency: agency, entry: entry, reason: row.text("reason"), declaredBy: row.side()))
      table.take(index, of: batch, row.findings)
    }
    return conflicts.sorted()
  }

  /// What was decided in spite of a conflict. A row that does not say by whom, why and where decides nothing.
  mutating func overrides() throws(ExchangeError) -> [ConflictOverride] {
    var overrides: [ConflictOverride] = []
    try table("overrides", ColumnNames.overrides) { batch, index, table in
      guard let judge: Judge.ID = table.identifier("judge", index, batch) else { return }
      var row = RowReader(index, of: batch, about: .judge(judge), in: table)
      let kind = row.conflictKind()
      if kind == nil, let text = row.text("kind") { return table.reject(index, of: batch, cell: "kind", text) }
      let texts = ["decided_by", "reason", "document"].map { row.text($0) ?? "" }
      guard
        let decision = ConflictOverride(
          judge: judge, kind: kind, agency: row.identifier("agency"), entry: row.identifier("entry"),
          decidedBy: texts[0], reason: texts[1], document: texts[2])
      else {
        let lacking = zip(["decided_by", "reason", "document"], texts).first { $0.1.isEmpty }?.0 ?? "entry"
        return table.reject(index, of: batch, .rowWithoutIdentifier, column: 0, ["column": lacking])
      }
      overrides.append(decision)
      table.take(index, of: batch, row.findings)
    }
    return overrides.sorted()
  }

  /// What the judges would gladly score.
  mutating func preferences() throws(ExchangeError) -> [Preference] {
    var preferences: [Preference] = []
    try table("preferences", ColumnNames.preferences) { batch, index, table in
      guard let judge: Judge.ID = table.identifier("judge", index, batch),
        let entry: Entry.ID = table.identifier("innovation", index, batch)
      else { return }
      var row = RowReader(index, of: batch, about: .judge(judge), in: table)
      let text = row.text("value")
      guard let value = text.flatMap(RowReader.whole), let preference = Preference(judge: judge, entry: entry, value: value)
      else { return table.reject(index, of: batch, cell: "value", text) }
      preferences.append(preference)
      table.take(index, of: batch, row.findings)
    }
    return preferences.sorted()
  }
}

extension TableReader {
  /// A row says nothing without one of its cells, and that cell cannot be understood.
  fileprivate mutating func reject(_ row: Int, of batch: RecordBatch, cell field: String, _ text: String?) {
    let text = text ?? ""
    reject(row, of: batch, .cellInvalid, column: columnOf[field] ?? 0, ["column": field, "text": text], value: text)
  }
}
