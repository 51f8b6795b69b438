import InovasiModel

extension FolderReading {
  /// What was published of regions: a row may hold a count, a score, or both. A count needs the region's code; a score may have only its
  /// name, and then takes no place.
  mutating func regions() throws(ExchangeError) -> (counts: [RegionCount], scores: [RegionScore]) {
    var counts: [RegionCount] = []
    var scores: [RegionScore] = []
    var names = names
    try table("regions", ColumnNames.regions) { row, table in
      let region = row.region("region")
      let name = row.text("name") ?? region?.rawValue
      let year = row.integer("year")
      let number = row.integer("count")
      let score = row.points("score")
      let source = row.text("source")
      guard let year, let name, region != nil || score != nil else {
        return table.reject(row, lacking: year == nil ? "year" : "region")
      }
      // Without the region's code a count belongs to nobody.
      if number != nil, region == nil { return table.reject(row, lacking: "region") }
      let count = number.flatMap { number in
        region.flatMap {
          RegionCount(
            region: $0, name: name, year: year, count: number, measure: row.text("measure") ?? "", source: source)
        }
      }
      // What was written and is no count is never dropped without a word, be there a score or not.
      if let number, number < 0 { row.reportInvalid("count", "\(number)") }
      guard count != nil || score != nil else { return table.reject(row, lacking: "count") }
      if let count { counts.append(count) }
      if let score {
        let published = RegionScore(
          region: region, name: name, year: year, score: score, predicate: row.identifier("predicate"),
          status: row.status(), source: source)
        scores.append(published)
        names.add(score.description, published.path, of: .competition, at: row.location("score"))
      }
      table.take(row)
    }
    self.names = names
    return (counts.inOneOrder, scores.inOneOrder)
  }
}

extension RowReader {
  /// How far a publication had come; a word that says nothing of the kind is reported, and the score counts as provisional.
  fileprivate mutating func status() -> RegionScore.Status {
    guard let text = text("status") else { return .final }
    switch text.folded {
    case "final", "akhir": return .final
    case "provisional", "sementara": return .provisional
    default:
      reportInvalid("status", text)
      return .provisional
    }
  }
}
