import InovasiModel

/// The totals of one stage's complete sheets, entry by entry, and nothing where a judge gave none: what a table of entries and judges holds
/// without its gaps.
///
/// A competition of many judges has few sheets for each entry. A table of it has a cell for every pair; this has one for every sheet.
struct GivenTotals {
  struct Item {
    /// The entry's number in the score table.
    let entry: Int
    /// Its totals with the places of their judges, in order.
    var totals: [(place: Int, total: Double)] = []
  }

  /// The judges' numbers in the score table, in order of identifiers.
  let judges: [Int]
  private(set) var items: [Item] = []

  /// Complexity: O(*s* log *s*) for *s* sheets.
  init(_ sheets: [StageTotals.Sheet], _ scores: ScoreTable) {
    judges = Set(sheets.map(\.judge)).sorted { scores.judges[$0] < scores.judges[$1] }
    let place = Dictionary(uniqueKeysWithValues: judges.enumerated().map { ($1, $0) })
    for sheet in sheets {
      if sheet.entry != items.last?.entry { items.append(Item(entry: sheet.entry)) }
      guard let place = place[sheet.judge] else { continue }
      items[items.count - 1].totals.append((place, Double(sheet.total)))
    }
    for item in items.indices { items[item].totals.sort { $0.place < $1.place } }
  }

  /// How many sheets there are.
  var count: Int { items.reduce(0) { $0 + $1.totals.count } }

  /// The totals of each entry, in order of judges.
  var given: [[Double]] { items.map { $0.totals.map(\.total) } }

  /// The same of the entries that every judge scored.
  var complete: [[Double]] { given.filter { $0.count == judges.count } }

  /// All of it as a table. Complexity: O(*n*·*m*) for *n* entries and *m* judges, in memory too.
  func table(_ scores: ScoreTable) -> RatingTable? {
    let rows = items.map { item in
      var row = [Double?](repeating: nil, count: judges.count)
      for (place, total) in item.totals { row[place] = total }
      return row
    }
    return RatingTable(
      items: items.map { scores.entries[$0.entry].rawValue }, judges: judges.map { scores.judges[$0].rawValue }, ratings: rows)
  }
}
