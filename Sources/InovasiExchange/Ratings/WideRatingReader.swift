import InovasiModel

/// Reads ratings of which each item has a row, and each judge a column.
struct WideRatingReader {
  private struct Row {
    let batch: RecordBatch
    let row: Int
    let number: Int
  }

  private var table: TableReader
  private var rows: [Row] = []

  init(_ table: TableReader) { self.table = table }

  mutating func read(into builder: inout RatingTableBuilder) throws(ExchangeError) {
    var number = 0
    var batch = RecordBatch()
    while try table.next(into: &batch) {
      for row in 0..<batch.count {
        number += 1
        if table.accepts(row, of: batch) { rows.append(Row(batch: batch, row: row, number: number)) }
      }
    }
    let nameColumn = nameColumn()
    let judges = judges(besides: nameColumn)
    for judge in judges { builder.judge(judge.name) }
    let summaries = summaries(nameColumn: nameColumn, judges)
    for row in rows {
      var item = "\(row.number)"
      if let nameColumn {
        guard let name = row.batch.text(row: row.row, column: nameColumn).flatMap({ Identifier<Entry>($0) }) else {
          table.reject(row.row, of: row.batch, .rowWithoutIdentifier, column: nameColumn, ["column": "item"])
          continue
        }
        item = name.rawValue
        guard !summaries.contains(row.number) else {
          let heading = table.name(ofColumn: nameColumn)
          table.reject(
            row.row, of: row.batch, .rowOfSummary, column: nameColumn, ["column": heading, "text": item], value: item)
          continue
        }
      }
      builder.item(item)
      for judge in judges {
        builder.add(row.row, of: row.batch, column: judge.column, judge: judge.name, item: item, from: table)
      }
    }
    builder.findings += table.findings
  }

  /// The rows, by number, whose names say that they sum up the others, and whose numbers do: nobody rated them.
  ///
  /// Its name alone is not enough to know one by, since an innovation may be called `TOTAL`.
  private func summaries(nameColumn: Int?, _ judges: [(name: String, column: Int)]) -> Set<Int> {
    guard let nameColumn else { return [] }
    var (named, items): ([Row], [Row]) = ([], [])
    for row in rows {
      let isNamed = row.batch.text(row: row.row, column: nameColumn).map(ColumnNames.namesSummary) ?? false
      if isNamed { named.append(row) } else { items.append(row) }
    }
    guard !named.isEmpty, !items.isEmpty else { return [] }
    let sums = judges.map { judge in
      let values = items.compactMap { number(in: $0, judge.column) }
      return (sum: values.reduce(0, +), count: Double(max(values.count, 1)))
    }
    return Set(
      named.filter { row in
        let given = zip(judges, sums).compactMap { judge, sum in number(in: row, judge.column).map { ($0, sum) } }
        // A single number near the mean proves nothing: many an innovation has one.
        if given.count == 1 { return items.count > 1 && given.allSatisfy { Self.isExactly($0, $1.sum, mean: $1.sum / $1.count) } }
        return !given.isEmpty
          && given.allSatisfy { Self.isNear($0, $1.sum) || Self.isNear($0, $1.sum / $1.count) }
      }.map(\.number))
  }

  /// Within one part in a hundred, which a mean of rounded numbers may be off.
  private static func isNear(_ number: Double, _ expected: Double) -> Bool { abs(number - expected) * 100 <= abs(expected) }

  /// Whether a number is a sum to its last digit, or, with decimals, which marks of one judge seldom meet by chance, a mean to the digits
  /// that it has.
  private static func isExactly(_ number: Double, _ sum: Double, mean: Double) -> Bool {
    let slack = max(abs(sum), abs(number)) * 1e-9
    if abs(number - sum) <= slack { return true }
    var unit = 1.0
    for _ in 0..<9 where abs((number / unit).rounded() * unit - number) > slack { unit /= 10 }
    return unit < 1 && abs(number - mean) <= unit / 2 + slack
  }

  private func number(in row: Row, _ column: Int) -> Double? {
    let text = row.batch.text(row: row.row, column: column) ?? ""
    guard case .number(let number) = RatingCell(text, mark: table.secondDecimalMark) else { return nil }
    return number
  }

  /// The column of the items' names, if there is one.
  private func nameColumn() -> Int? {
    for heading in ColumnNames.itemHeadings {
      if let column = table.extra.first(where: { $0.name.folded == heading.folded }) { return column.column }
    }
    guard table.extra.first?.column == 0 else { return table.columnCount > 0 ? 0 : nil }
    let cells = rows.map { RatingCell($0.batch.text(row: $0.row, column: 0) ?? "?", mark: table.secondDecimalMark) }
    let (filled, invalid) = (cells.count { $0 != .missing }, cells.count { $0 == .invalid })
    return filled > 0 && 2 * invalid >= filled ? 0 : nil
  }

  /// The judges by their columns; a column that is none is said to be passed over.
  private mutating func judges(besides nameColumn: Int?) -> [(name: String, column: Int)] {
    let names = ColumnNames.itemHeadings.map(\.folded)
    var judges: [(name: String, column: Int)] = []
    var columns: [String: Int] = [:]
    for (heading, column) in table.extra where column != nameColumn {
      guard let name = Identifier<Judge>(heading)?.rawValue, !names.contains(heading.folded),
        !ColumnNames.summaries.contains(heading.folded), !ColumnNames.remarks.contains(heading.folded)
      else {
        table.passOver(heading)
        continue
      }
      columns[name, default: 0] += 1
      judges.append((name, column))
    }
    for (name, count) in columns.sorted(by: { $0.key < $1.key }) where count > 1 { table.duplicate(name) }
    let headed = Set(table.extra.map(\.column)).union(nameColumn.map { [$0] } ?? [])
    for column in 0..<table.columnCount where !headed.contains(column) {
      if rows.contains(where: { !$0.batch.range(row: $0.row, column: column).isEmpty }) { table.passOver("#\(column + 1)") }
    }
    return judges.filter { columns[$0.name] == 1 }
  }
}
