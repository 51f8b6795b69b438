/// Stages and judges by the order of their identifiers.
struct SheetRanks {
  private let stages: [UInt64]
  private let judges: [UInt64]

  init(_ table: ScoreTable) {
    stages = Self.ranks(of: table.stages)
    judges = Self.ranks(of: table.judges)
  }

  /// Stage and judge as one number that orders them by identifier.
  func key(of run: ScoreTable.Run) -> UInt64 { stages[Int(run.stage)] << 32 | judges[Int(run.judge)] }

  private static func ranks<Value: Comparable>(of interner: Interner<Value>) -> [UInt64] {
    var ranks = [UInt64](repeating: 0, count: interner.count)
    for (rank, number) in interner.orderedNumbers.enumerated() { ranks[number] = UInt64(rank) }
    return ranks
  }
}

/// A run of an entry, and where its sheet stands among the entry's.
struct RankedRun {
  let key: UInt64
  let number: Int32

  func isBefore(_ other: RankedRun) -> Bool { key == other.key ? number < other.number : key < other.key }
}

extension [RankedRun] {
  /// Sorts what is nearly always a handful: by insertion, as long as it is.
  mutating func sortFew() {
    guard count <= 32 else { return sort { $0.isBefore($1) } }
    for number in indices.dropFirst() {
      var place = number
      while place > 0, self[place].isBefore(self[place - 1]) {
        swapAt(place, place - 1)
        place -= 1
      }
    }
  }
}
