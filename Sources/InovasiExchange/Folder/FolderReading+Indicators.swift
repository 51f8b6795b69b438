import InovasiModel

extension FolderReading {
  /// The claims on indicators; a blank subject, and the code of the competition's region, is the region.
  ///
  /// Levels and indicators are not checked here: that is for the index, which knows what the rulebook asks.
  mutating func indicators(region: RegionCode?) throws(ExchangeError) -> [IndicatorClaim] {
    var claims: [IndicatorClaim] = []
    try table("indicators", ColumnNames.indicators) { row, table in
      guard let indicator: Rulebook.Indicator.ID = table.identifier("indicator", of: row) else { return }
      // About the file: a slip in a row of levels is no reason to refuse the innovation.
      let subject = row.text("subject").flatMap { $0.isRegion(region) ? nil : $0 }
      let innovation = subject.flatMap { Entry.ID($0) }
      if subject != nil, innovation == nil {
        return table.reject(row, .rowWithoutIdentifier, column: 0, ["column": "subject"])
      }
      claims.append(
        IndicatorClaim(
          innovation: innovation, indicator: indicator, claimed: row.integer("claimed"),
          evidenced: row.integer("evidenced"), verified: row.integer("verified"),
          value: row.points("value"), choice: row.identifier("basis"),
          evidence: row.list("evidence"),
          location: row.start))
      table.take(row)
    }
    return claims.sorted { left, right in
      let (one, other) = (left.innovation?.rawValue ?? "", right.innovation?.rawValue ?? "")
      if one != other { return one < other }
      if left.sortKey != right.sortKey { return left.sortKey < right.sortKey }
      return (left.location?.line ?? 0) < (right.location?.line ?? 0)
    }
  }
}

extension String {
  /// Whether it names the region itself: its code, or one of the words for it.
  fileprivate func isRegion(_ region: RegionCode?) -> Bool {
    if let region, RegionCode(self) == region { return true }
    return ["spd", "daerah", "region"].contains(folded)
  }
}
