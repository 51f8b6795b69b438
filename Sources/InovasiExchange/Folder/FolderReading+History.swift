import InovasiModel

extension FolderReading {
  /// `history`: innovations of earlier competitions.
  mutating func history() throws(ExchangeError) -> [PastEntry] {
    var history: [PastEntry] = []
    var names = names
    try table("history", ColumnNames.history) { row, table in
      let title = row.text("title")
      let competition = row.text("competition")
      let year = row.integer("year")
      guard let title, let competition, let year else {
        return table.reject(row, lacking: title == nil ? "title" : competition == nil ? "competition" : "year")
      }
      let entry: Entry.ID? = row.identifier("entry")
      history.append(
        PastEntry(
          title: title, region: row.region("region"), agency: row.text("agency"), competition: competition, year: year,
          award: row.text("award"), entry: entry, source: row.text("source")))
      names.add(entry, "history.entry", at: row.location("entry"))
      table.take(row)
    }
    self.names = names
    return history.inOneOrder
  }
}
