import InovasiModel

extension FolderReading {
  /// `absences`: the judges' declarations not to score an entry, each `abstained` or `recused`.
  mutating func absences() throws(ExchangeError) -> [Absence] {
    var absences: [Absence] = []
    var names = names
    try table("absences", ColumnNames.absences) { row, table in
      guard let entry: Entry.ID = table.identifier("innovation", of: row),
        let judge: Judge.ID = table.identifier("judge", of: row)
      else { return }
      row.subject = .score(entry)
      guard let kind = row.absenceKind() else {
        let column = table.columnOf["kind"] ?? 0
        return table.reject(
          row, .rowLacksValue, column: column, ["column": "kind", "example": "abstained, recused"],
          value: row.batch.text(row: row.index, column: column))
      }
      let stage: Stage.ID? = row.identifier("stage")
      absences.append(Absence(entry: entry, judge: judge, stage: stage, kind: kind, reason: row.text("reason")))
      let (path, subject) = ("absences.\(entry)", Finding.Subject.judge(judge))
      names.add(entry, path, of: subject, at: row.location("innovation"))
      names.add(judge, path, of: subject, at: row.location("judge"))
      names.add(stage, path, of: subject, at: row.location("stage"))
      table.take(row)
    }
    self.names = names
    return absences
  }
}

extension RowReader {
  /// Why a judge does not score; `nil` for a word that says nothing of the kind.
  fileprivate mutating func absenceKind() -> Absence.Kind? {
    switch (text("kind") ?? "").folded {
    case "abstained", "abstain", "abstention": .abstained
    case "recused", "recusal", "mengundurkandiri", "benturankepentingan", "konflikkepentingan": .recused
    default: nil
    }
  }
}
