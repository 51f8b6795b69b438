public import InovasiModel

extension CompetitionFolder {
  /// Everybody whom the files name as a judge, with the name where one is given: in any table that has a column of judges, taken or
  /// rejected row, and in the log of decisions.
  ///
  /// Complexity: O(*n*) in the size of these files.
  public func judgeNames() throws(ExchangeError) -> [Judge.ID: String] {
    var names: [Judge.ID: String] = [:]
    for (table, columns) in ColumnNames.judging {
      guard var source = try TableInput.find(table, in: path, self)?.open() else { continue }
      let judge = columns.column(of: "judge", in: source.columns)
      let name = table == "judges" ? columns.column(of: "name", in: source.columns) : nil
      guard let judge else { continue }
      while let batch = try source.next() {
        for row in 0..<batch.count {
          guard let id = batch.text(row: row, column: judge).flatMap({ Judge.ID($0) }) else { continue }
          let given = name.flatMap { batch.text(row: row, column: $0) } ?? ""
          if names[id] == nil || !given.isEmpty { names[id] = given.isEmpty ? id.rawValue : given }
        }
      }
    }
    guard FileBytes.exists("\(path)/decisions.jsonl") else { return names }
    for decision in try decisions().log.decisions {
      if case .correction(let own) = decision.act, names[own.judge] == nil { names[own.judge] = own.judge.rawValue }
    }
    return names
  }

  func decisions() throws(ExchangeError) -> DecisionFile.Reading {
    try DecisionFile("\(path)/decisions.jsonl", name: "decisions.jsonl", limits: limits).read()
  }
}

extension ColumnNames {
  /// The tables that name judges.
  static let judging = [
    ("scores", scores), ("judges", judges), ("assignments", assignments), ("absences", absences), ("conflicts", conflicts),
    ("overrides", overrides), ("preferences", preferences),
  ]
}

extension [ColumnNames] {
  /// Which of the columns that a file has is the one of a field; the first, where there are two.
  func column(of field: String, in columns: [String]) -> Int? {
    guard let names = first(where: { $0.field == field })?.names.map(\.folded) else { return nil }
    return columns.firstIndex { names.contains($0.folded) }
  }

  /// Whether the column is one of these.
  func contains(_ column: String) -> Bool { contains { $0.names.contains { $0.folded == column.folded } } }
}
