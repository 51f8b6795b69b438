/// Reads ballots, in any of their three forms.
struct BallotReader {
  /// How ballots are written.
  enum Form {
    /// One row a voter and candidate.
    case ranks(voter: Int, rank: Int, candidate: Int)
    /// One row a ballot, one column a place.
    case places(count: Int)
    /// One row a ballot, written as `A>B=C`.
    case orders(count: Int?, order: Int)
    /// The same without a header.
    case bare

    init?(_ columns: [String]) {
      let position = { RankingRows.position(of: $0, in: columns) }
      let count = position(["count", "jumlah", "banyak", "votes"])
      if let voter = position(["voter", "pemilih", "juri", "judge"]), let rank = position(["rank", "peringkat", "urutan"]),
        let candidate = position(["candidate", "kandidat", "calon", "inovasi", "innovation", "alternatif", "alternative"])
      {
        self = .ranks(voter: voter, rank: rank, candidate: candidate)
      } else if let order = position(["ballot", "order", "suara", "suratsuara"]) {
        self = .orders(count: count, order: order)
      } else if let count, position(["first", "pertama", "1", "rank1", "peringkat1", "pilihan1"]) != nil {
        self = .places(count: count)
      } else if columns.contains(where: { $0.contains(">") }) {
        self = .bare
      } else {
        return nil
      }
    }
  }

  private(set) var rows: RankingRows
  private var ballots: [BallotTable.Line] = []
  private var candidates: Set<String> = []

  init(_ rows: RankingRows) { self.rows = rows }

  mutating func read() throws(EvaluationError) -> BallotTable {
    switch Form(rows.columns) ?? .places(count: 0) {
    case .ranks(let voter, let rank, let candidate): readRanks(voter, rank, candidate)
    case .places(let count): readPlaces(count)
    case .orders(let count, let order): readOrders(rows.rows, count, order)
    case .bare: readOrders([rows.headerAsRow] + rows.rows, nil, nil)
    }
    guard !ballots.isEmpty else { throw rows.failure(BallotError.noBallots.finding) }
    return BallotTable(ballots: ballots, candidates: candidates.sorted())
  }

  private mutating func readRanks(_ voterColumn: Int, _ rankColumn: Int, _ candidateColumn: Int) {
    var ranks: [String: [String: Double]] = [:]
    // Without one of its rows a ballot says something else than was meant, so that it does not count at all.
    var unsound: Set<String> = []
    for row in rows.rows {
      guard rows.isWhole(row) else {
        if voterColumn < row.count { unsound.insert(row[voterColumn].text) }
        continue
      }
      let (voter, rank, candidate) = (row[voterColumn], row[rankColumn], row[candidateColumn])
      guard !voter.text.isEmpty, !candidate.text.isEmpty else {
        let (cell, column) = voter.text.isEmpty ? (voter, voterColumn) : (candidate, candidateColumn)
        rows.report(.rowWithoutIdentifier, at: cell.location, ["column": rows.name(ofColumn: column)])
        unsound.insert(voter.text)
        continue
      }
      candidates.insert(candidate.text)
      if rank.text.isEmpty { continue }
      guard let number = rows.number(rank.text, inColumn: rankColumn), number > 0 else {
        rows.reportInvalid(rank, column: rankColumn)
        unsound.insert(voter.text)
        continue
      }
      if ranks[voter.text, default: [:]].updateValue(number, forKey: candidate.text) != nil {
        rows.report(
          .ballotCandidateTwice, at: candidate.location, ["candidate": candidate.text], value: candidate.text)
        unsound.insert(voter.text)
      }
    }
    for (voter, ranks) in ranks.sorted(by: { $0.key < $1.key }) where !unsound.contains(voter) {
      let groups = Dictionary(grouping: ranks.keys.sorted()) { ranks[$0] ?? 0 }
      ballots.append(BallotTable.Line(count: 1, order: groups.sorted { $0.key < $1.key }.map(\.value)))
    }
  }

  private mutating func readPlaces(_ countColumn: Int) {
    for row in rows.rows {
      guard countColumn < row.count, row.count <= rows.columns.count else {
        _ = rows.isWhole(row)
        continue
      }
      var places: [(cell: RankingRows.Cell, column: Int)] = []
      for (column, cell) in row.enumerated() where column != countColumn { places.append((cell, column)) }
      while places.last?.cell.text.isEmpty == true { places.removeLast() }
      if let (gap, column) = places.first(where: { $0.cell.text.isEmpty }) {
        rows.reportInvalid(gap, column: column)
        continue
      }
      add(count: row[countColumn], places.map { $0.cell.text.parts(by: "=") }, at: places.first?.cell)
    }
  }

  private mutating func readOrders(_ all: [[RankingRows.Cell]], _ countColumn: Int?, _ orderColumn: Int?) {
    for row in all {
      let isOrder = { (cell: RankingRows.Cell) in cell.text.contains(">") || cell.text.contains("=") }
      guard let column = orderColumn ?? row.firstIndex(where: isOrder) ?? row.lastIndex(where: { Int($0.text) == nil }),
        column < row.count
      else {
        _ = rows.isWhole(row)
        continue
      }
      let order = row[column]
      let parts = order.text.split(separator: ":", maxSplits: 1).map(String.init)
      let prefix = parts.count == 2 ? Int(parts[0].filter { !$0.isWhitespace }) : nil
      let text = prefix == nil ? order.text : parts[1]
      let count =
        prefix.map { RankingRows.Cell(text: "\($0)", location: order.location) }
        ?? countColumn.flatMap { $0 < row.count ? row[$0] : nil }
        ?? (orderColumn == nil ? row.indices.first { $0 != column }.map { row[$0] } : nil)
      add(count: count, text.parts(by: ">").map { $0.parts(by: "=") }, at: order)
    }
  }

  /// Adds a ballot, unless its count or its order is none; without a count it counts once.
  private mutating func add(count cell: RankingRows.Cell?, _ order: [[String]], at place: RankingRows.Cell?) {
    candidates.formUnion(order.flatMap(\.self).filter { !$0.isEmpty })
    let count = cell.map { $0.text.isEmpty ? 1 : Int($0.text) ?? 0 } ?? 1
    guard count > 0 else {
      rows.report(.ballotCount, at: cell?.location, ["count": cell?.text ?? ""], value: cell?.text)
      return
    }
    let names = order.flatMap(\.self)
    guard !names.isEmpty, names.allSatisfy({ !$0.isEmpty }) else {
      if let place { rows.report(.cellInvalid, at: place.location, ["column": "ballot", "text": place.text], value: place.text) }
      return
    }
    var seen: Set<String> = []
    if let twice = names.first(where: { !seen.insert($0).inserted }) {
      rows.report(.ballotCandidateTwice, at: place?.location, ["candidate": twice], value: twice)
      return
    }
    ballots.append(BallotTable.Line(count: count, order: order))
  }
}

extension String {
  /// What stands between separators, without spaces at its ends.
  fileprivate func parts(by separator: Character) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map { part in
      let start = part.drop(while: \.isWhitespace)
      return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
    }
  }
}
