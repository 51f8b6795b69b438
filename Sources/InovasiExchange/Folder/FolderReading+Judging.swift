import InovasiModel

extension FolderReading {
  /// Who is to score what; a row without a stage means the first.
  mutating func assignments() throws(ExchangeError) -> [Assignment] {
    var assignments: Set<Assignment> = []
    let first = rulebook.stages.first?.id ?? "penilaian"
    try table("assignments", ColumnNames.assignments) { batch, index, table in
      guard let entry: Entry.ID = table.identifier("innovation", index, batch),
        let judge: Judge.ID = table.identifier("judge", index, batch)
      else { return }
      var row = RowReader(index, of: batch, about: .entry(entry), in: table)
      assignments.insert(Assignment(entry: entry, judge: judge, stage: row.identifier("stage") ?? first))
      table.take(row)
    }
    return assignments.sorted()
  }
}
