/// Reads comparisons between two.
struct PairReader {
  struct Columns {
    let winner: Int?
    let loser: Int?
    let count: Int?

    var isComplete: Bool { winner != nil && loser != nil }
  }

  private(set) var rows: RankingRows

  init(_ rows: RankingRows) { self.rows = rows }

  static func columns(_ columns: [String]) -> Columns {
    Columns(
      winner: RankingRows.position(of: ["winner", "pemenang", "menang"], in: columns),
      loser: RankingRows.position(of: ["loser", "kalah", "yangkalah"], in: columns),
      count: RankingRows.position(of: ["count", "jumlah", "banyak", "wins"], in: columns))
  }

  mutating func read() throws(EvaluationError) -> PairwiseTally {
    let columns = Self.columns(rows.columns)
    guard let winnerColumn = columns.winner, let loserColumn = columns.loser else {
      let missing = columns.winner == nil ? "winner" : "loser"
      throw rows.failure(
        Finding(
          .columnMissing, about: .file(rows.file), location: SourceLocation(file: rows.file, line: 1),
          parameters: ["file": rows.file, "column": missing, "names": "winner, pemenang; loser, kalah"]))
    }
    var comparisons: [(winner: String, loser: String, count: Int)] = []
    var candidates: Set<String> = []
    for row in rows.rows where rows.isWhole(row) {
      let (winner, loser) = (row[winnerColumn], row[loserColumn])
      guard !winner.text.isEmpty, !loser.text.isEmpty else {
        let (cell, column) = winner.text.isEmpty ? (winner, winnerColumn) : (loser, loserColumn)
        rows.report(.rowWithoutIdentifier, at: cell.location, ["column": rows.name(ofColumn: column)])
        continue
      }
      guard winner.text != loser.text else {
        rows.report(.ballotSelf, at: loser.location, ["candidate": loser.text], value: loser.text)
        continue
      }
      candidates.formUnion([winner.text, loser.text])
      let cell = columns.count.flatMap { row[$0].text.isEmpty ? nil : row[$0] }
      let count = cell.map { Int($0.text) ?? -1 } ?? 1
      guard count >= 0 else {
        rows.report(.ballotCount, at: cell?.location, ["count": cell?.text ?? ""], value: cell?.text)
        continue
      }
      // A pair of a whole table that never was: it says nothing.
      if count == 0 { continue }
      comparisons.append((winner.text, loser.text, count))
    }
    do {
      return try PairwiseTally(comparisons, candidates: candidates.sorted())
    } catch {
      throw rows.failure(error.finding)
    }
  }
}
