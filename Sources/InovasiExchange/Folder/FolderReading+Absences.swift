import InovasiModel

extension FolderReading {
  /// `absences`: the judges' declarations not to score an entry, each `abstained` or `recused`.
  mutating func absences() throws(ExchangeError) -> [Absence] {
    var absences: [Absence] = []
    try table("absences", ColumnNames.absences) { row, table in
      guard let entry: Entry.ID = table.identifier("innovation", of: row),
        let judge: Judge.ID = table.identifier("judge", of: row)
      else { return }
      row.subject = .score(entry)
      guard let kind = row.absenceKind() else {
        let column = table.columnOf["kind"] ?? 0
        return table.reject(
          row, .rowWithoutIdentifier, column: column, ["column": "kind"],
          value: row.batch.text(row: row.index, column: column))
      }
      absences.append(
        Absence(entry: entry, judge: judge, stage: row.identifier("stage"), kind: kind, reason: row.text("reason")))
      table.take(row)
    }
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
