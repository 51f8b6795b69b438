import InovasiModel

extension [Standing] {
  /// Looks at what standings keep elsewhere in memory, for somebody who reads them one by one after this.
  ///
  /// Standings lie in the order of places, their titles in that of the file of entries: to whoever writes row after row, each title is a
  /// wait for memory. Looks with nothing between them are answered together.
  func glance(at rows: Range<Int>) {
    var seen = 0
    for row in rows {
      seen |= Int(self[row].title.utf8.first ?? 0)
      if !self[row].stages.isEmpty { seen |= self[row].stages[0].judges.count }
    }
    // Always so; without a question after it the compiler would leave out the look.
    precondition(seen >= 0)  // safe: bytes and counts are never negative
  }
}
